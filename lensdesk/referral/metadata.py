"""How does the file say what it is? Title, language and the two standards that it keeps."""

from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

_TOOL = "LensDesk"
_SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" {spaces}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{tool}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{tool}</xmp:CreatorTool><pdf:Producer>{tool}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
{extension}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
# PDF/A wants every property described that it does not know itself: the one of PDF/UA
_EXTENSION = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"""


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself; `language` is a tag such as nl."""

    title: str
    language: str
    made_at: datetime

    def packet(self) -> bytes:
        """The metadata as XMP."""
        spaces = " ".join(f'xmlns:{name}="{place}"' for name, place in _SPACES.items())
        return _PACKET.format(
            spaces=spaces,
            title=escape(self.title),
            tool=_TOOL,
            language=self.language,
            date=self._moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            extension=_EXTENSION,
        ).encode("utf-8")

    def entries(self) -> dict[str, str]:
        """The same for readers that know only the older form."""
        date = self.date
        return {
            "/Title": self.title,
            "/Author": _TOOL,
            "/Creator": _TOOL,
            "/Producer": _TOOL,
            "/CreationDate": date,
            "/ModDate": date,
        }

    @property
    def date(self) -> str:
        """The moment as PDF writes it."""
        return self._moment.strftime("D:%Y%m%d%H%M%SZ")

    @property
    def _moment(self) -> datetime:
        return self.made_at.astimezone(UTC)

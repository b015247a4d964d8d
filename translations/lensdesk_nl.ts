<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.counts">
        <source>What counts, and what does not</source>
        <label>about</label>
        <translation>Wat telt, en wat niet</translation>
    </message>
    <message id="about.counts-context">
        <source>Background is shown and never counts.</source>
        <label>about</label>
        <translation>Achtergrond wordt getoond en telt nooit mee.</translation>
    </message>
    <message id="about.counts-event">
        <source>Signs about one event count once together; the strongest stays.</source>
        <label>about</label>
        <translation>Signalen over één gebeurtenis tellen samen één keer; het zwaarste blijft staan.</translation>
    </message>
    <message id="about.counts-hearsay">
        <source>What somebody else told counts. The outcome without those stories always stands beside it.</source>
        <label>about</label>
        <translation>Wat een ander vertelde telt mee. De uitkomst zonder die verhalen staat er altijd naast.</translation>
    </message>
    <message id="about.counts-impression">
        <source>An impression is shown and never counts.</source>
        <label>about</label>
        <translation>Een indruk wordt getoond en telt nooit mee.</translation>
    </message>
    <message id="about.counts-once">
        <source>A sign counts once, also when it was seen more often.</source>
        <label>about</label>
        <translation>Een signaal telt één keer, ook als het vaker gezien is.</translation>
    </message>
    <message id="about.counts-seen">
        <source>Only ‘seen’ counts. ‘Not seen’ and ‘don&apos;t know’ never count.</source>
        <label>about</label>
        <translation>Alleen ‘gezien’ telt. ‘Niet gezien’ en ‘weet niet’ tellen nooit mee.</translation>
    </message>
    <message id="about.counts-stale">
        <source>What was seen more than {months} months ago is shown and does not count.</source>
        <label>about</label>
        <translation>Wat meer dan {months} maanden geleden gezien is, wordt getoond en telt niet mee.</translation>
    </message>
    <message id="about.counts-strength">
        <source>The weight of a sign is an estimate by experts, not a measured value. Nobody can raise it for one person.</source>
        <label>about</label>
        <translation>De zwaarte van een signaal is een inschatting van deskundigen, geen gemeten waarde. Niemand kan haar voor één persoon verhogen.</translation>
    </message>
    <message id="about.file">
        <source>about-the-rule.pdf</source>
        <label>about</label>
        <translation>over-de-regel.pdf</translation>
    </message>
    <message id="about.kept">
        <source>Kept as {path}.</source>
        <label>about</label>
        <translation>Bewaard als {path}.</translation>
    </message>
    <message id="about.lens">
        <source>This page is about the lens {name}, version {version}.</source>
        <label>about</label>
        <translation>Deze bladzijde gaat over de lens {name}, versie {version}.</translation>
    </message>
    <message id="about.limits">
        <source>What to know about its limits</source>
        <label>about</label>
        <translation>Wat je moet weten over de grenzen</translation>
    </message>
    <message id="about.limits-children">
        <source>For somebody under 18 no force is needed. So the absence of signs of force is no reassurance.</source>
        <label>about</label>
        <translation>Bij iemand onder de 18 hoeft er geen dwang te zijn. Dat er geen tekens van dwang zijn, stelt dus niet gerust.</translation>
    </message>
    <message id="about.limits-poverty">
        <source>When only background indicators have several signs, ordinary help fits.</source>
        <label>about</label>
        <translation>Zijn er alleen bij achtergrond-indicatoren meerdere signalen, dan past gewone hulp.</translation>
    </message>
    <message id="about.limits-reviewed">
        <source>Not yet reviewed by practitioners: signs on registration, moving house, a holiday park, an own circle, a promise of marriage, generations and care money. Poverty, migration, travelling or family customs may stand behind them.</source>
        <label>about</label>
        <translation>Nog niet bekeken door mensen uit de praktijk: signalen over inschrijving, verhuizen, een vakantiepark, een eigen kring, een huwelijksbelofte, generaties en zorggeld. Daar kunnen armoede, migratie, reizen of familiegewoonten achter zitten.</translation>
    </message>
    <message id="about.limits-source">
        <source>The rule follows the combination rule of ILO and EC of 2009, as LensDesk applies it to the indicators. To be checked in the source itself.</source>
        <label>about</label>
        <translation>De regel volgt de combinatieregel van ILO en EC uit 2009, zoals LensDesk die op de indicatoren toepast. Nog controleren in de bron zelf.</translation>
    </message>
    <message id="about.limits-untested">
        <source>Lists such as this one were not tested. They can reassure falsely and alarm falsely; your own judgement comes first.</source>
        <label>about</label>
        <translation>Lijsten zoals deze zijn niet getoetst. Zij kunnen vals geruststellen en vals alarm geven; je eigen oordeel gaat voor.</translation>
    </message>
    <message id="about.never">
        <source>What LensDesk never does</source>
        <label>about</label>
        <translation>Wat LensDesk nooit doet</translation>
    </message>
    <message id="about.never-complete">
        <source>It gives no reward for filling in everything. That would tempt people to tick.</source>
        <label>about</label>
        <translation>Het geeft geen beloning voor alles invullen. Dat zou tot vinkjes verleiden.</translation>
    </message>
    <message id="about.never-decision">
        <source>It takes no decision. The outcome is about an indicator; a person with a name decides and writes why.</source>
        <label>about</label>
        <translation>Het neemt geen besluit. De uitkomst gaat over een indicator; een mens met een naam besluit en schrijft waarom.</translation>
    </message>
    <message id="about.never-identify">
        <source>It does not establish whether somebody is a victim. That is the task of others.</source>
        <label>about</label>
        <translation>Het stelt niet vast of iemand slachtoffer is. Dat is de taak van anderen.</translation>
    </message>
    <message id="about.never-origin">
        <source>It has no field for nationality, origin, religion, language as a trait, or postcode.</source>
        <label>about</label>
        <translation>Het kent geen veld voor nationaliteit, afkomst, geloof, taal als kenmerk of postcode.</translation>
    </message>
    <message id="about.never-prefilled">
        <source>It fills in nothing and compares nobody with another or with a profile.</source>
        <label>about</label>
        <translation>Het vult niets in en vergelijkt niemand met een ander of met een profiel.</translation>
    </message>
    <message id="about.never-sent">
        <source>It sends and shares nothing. Whatever goes out is the act of a person.</source>
        <label>about</label>
        <translation>Het verstuurt of deelt niets. Alles wat de deur uit gaat, is een daad van een mens.</translation>
    </message>
    <message id="about.never-verdict">
        <source>It gives no verdict, label, number, chance or rank to a person or a family. Not in secret either.</source>
        <label>about</label>
        <translation>Het geeft geen oordeel, etiket, cijfer, kans of volgorde aan een mens of een gezin. Ook niet verborgen.</translation>
    </message>
    <message id="about.never-watch">
        <source>It keeps no list to follow people, and no photos or number plates.</source>
        <label>about</label>
        <translation>Het houdt geen lijst bij om mensen te volgen, en geen foto&apos;s of kentekens.</translation>
    </message>
    <message id="about.not-kept">
        <source>The page could not be written here: {path}. Choose another folder.</source>
        <label>about</label>
        <translation>De bladzijde kon hier niet geschreven worden: {path}. Kies een andere map.</translation>
    </message>
    <message id="about.print">
        <source>Keep as PDF</source>
        <label>about</label>
        <translation>Bewaar als PDF</translation>
    </message>
    <message id="about.rule">
        <source>The rule in one sentence</source>
        <label>about</label>
        <translation>De regel in één zin</translation>
    </message>
    <message id="about.rule-lead">
        <source>An indicator shows ‘several signs: discuss this’ when within that one indicator at least this was seen:</source>
        <label>about</label>
        <translation>Een indicator laat ‘meerdere signalen: bespreek dit’ zien als er binnen die ene indicator minstens dit gezien is:</translation>
    </message>
    <message id="about.which">
        <source>Which lens</source>
        <label>about</label>
        <translation>Welke lens</translation>
    </message>
    <message id="addresses.add">
        <source>Add a card</source>
        <label>addresses</label>
        <translation>Voeg een kaart toe</translation>
    </message>
    <message id="addresses.add-lead">
        <source>Drag a .lensdesk-card file onto this page, or choose it.</source>
        <label>addresses</label>
        <translation>Sleep een .lensdesk-card-bestand op deze bladzijde, of kies het.</translation>
    </message>
    <message id="addresses.added">
        <source>The card of {name} is here. Phone a number that you know already, and confirm.</source>
        <label>addresses</label>
        <translation>De kaart van {name} staat erin. Bel een nummer dat je al kent, en bevestig.</translation>
    </message>
    <message id="addresses.by">
        <source>Who phoned</source>
        <label>addresses</label>
        <translation>Wie heeft gebeld</translation>
    </message>
    <message id="addresses.by-whom">
        <source>Fill in who phoned.</source>
        <label>addresses</label>
        <translation>Vul in wie heeft gebeld.</translation>
    </message>
    <message id="addresses.call">
        <source>Phone {name}, on a number that you know already</source>
        <label>addresses</label>
        <translation>Bel {name}, op een nummer dat je al kent</translation>
    </message>
    <message id="addresses.call-lead">
        <source>Not a number out of the same mail as the card. Have the eight words read to you. Compare six, and type the two that are left out here.</source>
        <label>addresses</label>
        <translation>Niet een nummer uit dezelfde mail als de kaart. Laat de acht woorden voorlezen. Vergelijk er zes, en typ de twee die hier ontbreken.</translation>
    </message>
    <message id="addresses.came">
        <source>A referral that came in</source>
        <label>addresses</label>
        <translation>Een verwijzing die binnenkwam</translation>
    </message>
    <message id="addresses.came-lead">
        <source>Drag a .lensdesk file or a PDF onto this page, or choose it. You see from whom it is, and whether it was changed.</source>
        <label>addresses</label>
        <translation>Sleep een .lensdesk-bestand of een pdf op deze bladzijde, of kies het. Je ziet van wie het is, en of het veranderd is.</translation>
    </message>
    <message id="addresses.card-file">
        <source>Card</source>
        <label>addresses</label>
        <translation>Kaart</translation>
    </message>
    <message id="addresses.card-name">
        <source>my-card.lensdesk-card</source>
        <label>addresses</label>
        <translation>mijn-kaart.lensdesk-card</translation>
    </message>
    <message id="addresses.choose-card">
        <source>Choose a card…</source>
        <label>addresses</label>
        <translation>Kies een kaart…</translation>
    </message>
    <message id="addresses.choose-letter">
        <source>Open a file that came in…</source>
        <label>addresses</label>
        <translation>Open een bestand dat binnenkwam…</translation>
    </message>
    <message id="addresses.confirm">
        <source>Confirm</source>
        <label>addresses</label>
        <translation>Bevestig</translation>
    </message>
    <message id="addresses.confirm-by-phone">
        <source>Confirm by phone…</source>
        <label>addresses</label>
        <translation>Bevestig per telefoon…</translation>
    </message>
    <message id="addresses.confirm-whom">
        <source>Confirm by phone: {name}</source>
        <label>addresses</label>
        <translation>Bevestig per telefoon: {name}</translation>
    </message>
    <message id="addresses.confirmed">
        <source>Confirmed by phone, by {by} on {day}</source>
        <label>addresses</label>
        <translation>Per telefoon bevestigd door {by} op {day}</translation>
    </message>
    <message id="addresses.contacts">
        <source>Contacts</source>
        <label>addresses</label>
        <translation>Contacten</translation>
    </message>
    <message id="addresses.contacts-lead">
        <source>A card says of itself who it is from. Only a phone call makes sure.</source>
        <label>addresses</label>
        <translation>Een kaart zegt zelf van wie ze is. Pas een telefoontje maakt dat zeker.</translation>
    </message>
    <message id="addresses.is-confirmed">
        <source>{name} is confirmed.</source>
        <label>addresses</label>
        <translation>{name} is bevestigd.</translation>
    </message>
    <message id="addresses.keep-old">
        <source>Keep the old key</source>
        <label>addresses</label>
        <translation>Houd de oude sleutel</translation>
    </message>
    <message id="addresses.lead">
        <source>Whom you know here and phoned, you can send a sealed referral.</source>
        <label>addresses</label>
        <translation>Wie je hier kent en hebt gebeld, kun je een verzegelde verwijzing sturen.</translation>
    </message>
    <message id="addresses.made-on">
        <source>Card made on {day}</source>
        <label>addresses</label>
        <translation>Kaart gemaakt op {day}</translation>
    </message>
    <message id="addresses.new-words">
        <source>On this card</source>
        <label>addresses</label>
        <translation>Op deze kaart</translation>
    </message>
    <message id="addresses.nobody">
        <source>There is nobody here yet. Add a card below.</source>
        <label>addresses</label>
        <translation>Hier staat nog niemand. Voeg hieronder een kaart toe.</translation>
    </message>
    <message id="addresses.not-now">
        <source>Not now</source>
        <label>addresses</label>
        <translation>Nu niet</translation>
    </message>
    <message id="addresses.old-words">
        <source>In your address book</source>
        <label>addresses</label>
        <translation>In je adresboek</translation>
    </message>
    <message id="addresses.other-word">
        <source>Word {place} is another on this card. Ask it once more. If it stays so, do not confirm: ask for the card again, in another way.</source>
        <label>addresses</label>
        <translation>Woord {place} is op deze kaart anders. Vraag het nog eens. Blijft het zo, bevestig dan niet: vraag de kaart opnieuw, langs een andere weg.</translation>
    </message>
    <message id="addresses.own">
        <source>My card</source>
        <label>addresses</label>
        <translation>Mijn kaart</translation>
    </message>
    <message id="addresses.own-lead">
        <source>Give the file to whoever wants to write to you. When they phone, read these eight words aloud.</source>
        <label>addresses</label>
        <translation>Geef het bestand aan wie jou wil schrijven. Belt die, lees dan deze acht woorden voor.</translation>
    </message>
    <message id="addresses.put-back">
        <source>Put back</source>
        <label>addresses</label>
        <translation>Zet terug</translation>
    </message>
    <message id="addresses.qr">
        <source>My card as a QR code</source>
        <label>addresses</label>
        <translation>Mijn kaart als QR-code</translation>
    </message>
    <message id="addresses.qr-lead">
        <source>The code holds the same text as the file. LensDesk itself uses no camera: cards come in as files. Save what a phone reads as a file that ends with .lensdesk-card.</source>
        <label>addresses</label>
        <translation>In de code staat dezelfde tekst als in het bestand. LensDesk zelf gebruikt geen camera: kaarten komen binnen als bestand. Sla wat een telefoon leest op als bestand dat eindigt op .lensdesk-card.</translation>
    </message>
    <message id="addresses.remove">
        <source>Remove</source>
        <label>addresses</label>
        <translation>Haal weg</translation>
    </message>
    <message id="addresses.remove-whom">
        <source>Remove: {name}</source>
        <label>addresses</label>
        <translation>Haal weg: {name}</translation>
    </message>
    <message id="addresses.removed">
        <source>{name} is removed. Nothing goes there any more, and what comes from this key is refused.</source>
        <label>addresses</label>
        <translation>{name} is weggehaald. Er gaat niets meer heen, en wat van deze sleutel komt wordt geweigerd.</translation>
    </message>
    <message id="addresses.save">
        <source>Save my card as a file…</source>
        <label>addresses</label>
        <translation>Bewaar mijn kaart als bestand…</translation>
    </message>
    <message id="addresses.saved">
        <source>Saved as {name}.</source>
        <label>addresses</label>
        <translation>Bewaard als {name}.</translation>
    </message>
    <message id="addresses.stop">
        <source>Stop: this card has another key</source>
        <label>addresses</label>
        <translation>Stop: deze kaart heeft een andere sleutel</translation>
    </message>
    <message id="addresses.stop-same">
        <source>The words are the same, for the key that signs is. Only the key to write to is another. Phone nonetheless.</source>
        <label>addresses</label>
        <translation>De woorden zijn gelijk, want de sleutel die tekent is dezelfde. Alleen de sleutel om aan te schrijven is anders. Bel toch.</translation>
    </message>
    <message id="addresses.stop-step-1">
        <source>Send nothing yet.</source>
        <label>addresses</label>
        <translation>Stuur nog niets.</translation>
    </message>
    <message id="addresses.stop-step-2">
        <source>Phone a number that you know already, not one out of the mail with this card.</source>
        <label>addresses</label>
        <translation>Bel een nummer dat je al kent, niet een uit de mail bij deze kaart.</translation>
    </message>
    <message id="addresses.stop-step-3">
        <source>Ask whether there is a new key. If so, take it and compare the words at once. If not, keep the old one and report it to your organisation.</source>
        <label>addresses</label>
        <translation>Vraag of er een nieuwe sleutel is. Zo ja, neem hem over en vergelijk meteen de woorden. Zo nee, houd de oude en meld het bij je organisatie.</translation>
    </message>
    <message id="addresses.stop-who">
        <source>{name} is in your address book with another key.</source>
        <label>addresses</label>
        <translation>{name} staat met een andere sleutel in je adresboek.</translation>
    </message>
    <message id="addresses.stop-why">
        <source>There may be a new computer. It may also be that somebody poses as your contact, to read your referrals.</source>
        <label>addresses</label>
        <translation>Er kan een nieuwe computer zijn. Het kan ook zijn dat iemand zich voor je contact uitgeeft, om je verwijzingen te lezen.</translation>
    </message>
    <message id="addresses.take-new">
        <source>I phoned: take the new key</source>
        <label>addresses</label>
        <translation>Ik heb gebeld: neem de nieuwe sleutel</translation>
    </message>
    <message id="addresses.take-sure">
        <source>Sure? The old key is withdrawn. Press again</source>
        <label>addresses</label>
        <translation>Zeker weten? De oude sleutel wordt ingetrokken. Druk nog eens</translation>
    </message>
    <message id="addresses.title">
        <source>The address book</source>
        <label>addresses</label>
        <translation>Het adresboek</translation>
    </message>
    <message id="addresses.unconfirmed">
        <source>Not confirmed by phone yet</source>
        <label>addresses</label>
        <translation>Nog niet per telefoon bevestigd</translation>
    </message>
    <message id="addresses.what-to-do">
        <source>What to do</source>
        <label>addresses</label>
        <translation>Wat te doen</translation>
    </message>
    <message id="addresses.word">
        <source>Word {place}, as you hear it</source>
        <label>addresses</label>
        <translation>Woord {place}, zoals je het hoort</translation>
    </message>
    <message id="assessment.acute">
        <source>Is there danger now? Skip the steps and call 112.</source>
        <label>assessment</label>
        <translation>Is er nu gevaar? Sla de stappen over en bel 112.</translation>
    </message>
    <message id="assessment.add">
        <source>Add a consultation</source>
        <label>assessment</label>
        <translation>Voeg een overleg toe</translation>
    </message>
    <message id="assessment.advice">
        <source>What was the advice?</source>
        <label>assessment</label>
        <translation>Wat was het advies?</translation>
    </message>
    <message id="assessment.against">
        <source>What speaks against the worry?</source>
        <label>assessment</label>
        <translation>Wat spreekt de zorg tegen?</translation>
    </message>
    <message id="assessment.against-hint">
        <source>Facts that do not fit, and other explanations.</source>
        <label>assessment</label>
        <translation>Feiten die er niet bij passen, en andere verklaringen.</translation>
    </message>
    <message id="assessment.answer-no">
        <source>No</source>
        <label>assessment</label>
        <translation>Nee</translation>
    </message>
    <message id="assessment.answer-not_known_yet">
        <source>I don&apos;t know yet</source>
        <label>assessment</label>
        <translation>Weet ik nog niet</translation>
    </message>
    <message id="assessment.answer-of">
        <source>{answer}. {question}</source>
        <label>assessment</label>
        <translation>{answer}. {question}</translation>
    </message>
    <message id="assessment.answer-yes">
        <source>Yes</source>
        <label>assessment</label>
        <translation>Ja</translation>
    </message>
    <message id="assessment.balance">
        <source>What is there too</source>
        <label>assessment</label>
        <translation>Wat er ook is</translation>
    </message>
    <message id="assessment.consultations">
        <source>Consultations</source>
        <label>assessment</label>
        <translation>Overleg</translation>
    </message>
    <message id="assessment.consultations-lead">
        <source>With an expert colleague, the designated officer or Veilig Thuis. This can be done without a name.</source>
        <label>assessment</label>
        <translation>Met een deskundige collega, de aandachtsfunctionaris of Veilig Thuis. Dat kan zonder naam.</translation>
    </message>
    <message id="assessment.day">
        <source>When</source>
        <label>assessment</label>
        <translation>Wanneer</translation>
    </message>
    <message id="assessment.decided-by">
        <source>Who decided</source>
        <label>assessment</label>
        <translation>Wie besloot</translation>
    </message>
    <message id="assessment.decided-on">
        <source>On</source>
        <label>assessment</label>
        <translation>Op</translation>
    </message>
    <message id="assessment.decision">
        <source>My decision</source>
        <label>assessment</label>
        <translation>Mijn besluit</translation>
    </message>
    <message id="assessment.decision-close">
        <source>Close</source>
        <label>assessment</label>
        <translation>Afsluiten</translation>
    </message>
    <message id="assessment.decision-help">
        <source>Give or arrange help</source>
        <label>assessment</label>
        <translation>Hulp bieden of regelen</translation>
    </message>
    <message id="assessment.decision-keep_looking">
        <source>Keep looking</source>
        <label>assessment</label>
        <translation>Blijven kijken</translation>
    </message>
    <message id="assessment.decision-lead">
        <source>Doing nothing is a decision too. Add who decided, when and why.</source>
        <label>assessment</label>
        <translation>Niets doen is ook een besluit. Zet erbij wie besloot, wanneer en waarom.</translation>
    </message>
    <message id="assessment.decision-not_yet">
        <source>No decision yet</source>
        <label>assessment</label>
        <translation>Nog geen besluit</translation>
    </message>
    <message id="assessment.decision-report">
        <source>Report</source>
        <label>assessment</label>
        <translation>Melden</translation>
    </message>
    <message id="assessment.earlier">
        <source>Earlier decisions</source>
        <label>assessment</label>
        <translation>Eerdere besluiten</translation>
    </message>
    <message id="assessment.goes-out">
        <source>This goes out with the referral.</source>
        <label>assessment</label>
        <translation>Dit gaat mee op de verwijzing.</translation>
    </message>
    <message id="assessment.in-consultation">
        <source>{what}, consultation {n}</source>
        <label>assessment</label>
        <translation>{what}, overleg {n}</translation>
    </message>
    <message id="assessment.last-goes-out">
        <source>The last decision goes out with the referral; earlier ones stay in the case.</source>
        <label>assessment</label>
        <translation>Het laatste besluit gaat mee met de verwijzing; eerdere blijven in de casus.</translation>
    </message>
    <message id="assessment.lead">
        <source>You weigh and decide, preferably with a colleague. LensDesk keeps what you fill in and derives nothing from it. The order is free, and you may add to everything later.</source>
        <label>assessment</label>
        <translation>Jij weegt en besluit, liefst samen met een collega. LensDesk bewaart wat je invult en leidt er niets uit af. De volgorde is vrij, en je mag alles later aanvullen.</translation>
    </message>
    <message id="assessment.line">
        <source>Explanation, if you like</source>
        <label>assessment</label>
        <translation>Toelichting, als je wilt</translation>
    </message>
    <message id="assessment.line-of">
        <source>Explanation. {question}</source>
        <label>assessment</label>
        <translation>Toelichting. {question}</translation>
    </message>
    <message id="assessment.protective">
        <source>Who is safe, what goes well?</source>
        <label>assessment</label>
        <translation>Wie is veilig, wat gaat goed?</translation>
    </message>
    <message id="assessment.protective-hint">
        <source>People, places and strengths that protect. Write down small things too.</source>
        <label>assessment</label>
        <translation>Mensen, plekken en krachten die beschermen. Schrijf ook op wat klein is.</translation>
    </message>
    <message id="assessment.put-back">
        <source>Put back</source>
        <label>assessment</label>
        <translation>Zet terug</translation>
    </message>
    <message id="assessment.question.acceptance.hint">
        <source>In the Meldcode: if no, you report. If yes, you give the help and go on.</source>
        <label>assessment</label>
        <translation>In de Meldcode: bij nee meld je. Bij ja bied je de hulp, en ga je verder.</translation>
    </message>
    <message id="assessment.question.acceptance.label">
        <source>Do those involved accept the help, and commit to it?</source>
        <label>assessment</label>
        <translation>Nemen de betrokkenen de hulp aan, en zetten zij zich ervoor in?</translation>
    </message>
    <message id="assessment.question.danger.hint">
        <source>In the Meldcode: if yes, you report to Veilig Thuis, and do the rest together. If no, you go on.</source>
        <label>assessment</label>
        <translation>In de Meldcode: bij ja meld je bij Veilig Thuis, en de rest doe je samen. Bij nee ga je verder.</translation>
    </message>
    <message id="assessment.question.danger.label">
        <source>Is there acute or structural danger?</source>
        <label>assessment</label>
        <translation>Is er acuut of structureel gevaar?</translation>
    </message>
    <message id="assessment.question.help.hint">
        <source>In the Meldcode: if no, you report. If yes, you go on.</source>
        <label>assessment</label>
        <translation>In de Meldcode: bij nee meld je. Bij ja ga je verder.</translation>
    </message>
    <message id="assessment.question.help.label">
        <source>Can I give or arrange help that takes the danger away?</source>
        <label>assessment</label>
        <translation>Kan ik hulp bieden of regelen die het gevaar wegneemt?</translation>
    </message>
    <message id="assessment.question.result.hint">
        <source>In the Meldcode: if no, you report (again). If yes, you close, with agreements on follow-up.</source>
        <label>assessment</label>
        <translation>In de Meldcode: bij nee meld je (opnieuw). Bij ja sluit je af, met afspraken over volgen.</translation>
    </message>
    <message id="assessment.question.result.label">
        <source>Does the help bring enough safety within the agreed time?</source>
        <label>assessment</label>
        <translation>Geeft de hulp binnen de afgesproken tijd genoeg veiligheid?</translation>
    </message>
    <message id="assessment.question.suspicion.hint">
        <source>In the Meldcode: if no, you close and record that. If yes, you go on.</source>
        <label>assessment</label>
        <translation>In de Meldcode: bij nee sluit je af en leg je dat vast. Bij ja ga je verder.</translation>
    </message>
    <message id="assessment.question.suspicion.label">
        <source>Is there a suspicion of violence or abuse, or a threat of it?</source>
        <label>assessment</label>
        <translation>Is er een vermoeden van geweld of misbruik, of dreigt dat?</translation>
    </message>
    <message id="assessment.questions">
        <source>The five questions of the Meldcode</source>
        <label>assessment</label>
        <translation>De vijf vragen van de Meldcode</translation>
    </message>
    <message id="assessment.questions-lead">
        <source>Steps 4 and 5. If your profession has its own weighing frame, that one comes first. In doubt? Ask advice.</source>
        <label>assessment</label>
        <translation>Stap 4 en 5. Heeft jouw beroep een eigen afwegingskader, dan gaat dat voor. Twijfel je? Vraag advies.</translation>
    </message>
    <message id="assessment.reason">
        <source>Why</source>
        <label>assessment</label>
        <translation>Waarom</translation>
    </message>
    <message id="assessment.role">
        <source>Role or organisation</source>
        <label>assessment</label>
        <translation>Functie of organisatie</translation>
    </message>
    <message id="assessment.stays-here">
        <source>This stays in the case; it does not go out with the referral.</source>
        <label>assessment</label>
        <translation>Dit blijft in de casus; het gaat niet mee op de verwijzing.</translation>
    </message>
    <message id="assessment.take-away">
        <source>Take away</source>
        <label>assessment</label>
        <translation>Haal weg</translation>
    </message>
    <message id="assessment.taken-away">
        <source>Consultation taken away.</source>
        <label>assessment</label>
        <translation>Overleg weggehaald.</translation>
    </message>
    <message id="assessment.title">
        <source>My assessment</source>
        <label>assessment</label>
        <translation>Mijn inschatting</translation>
    </message>
    <message id="assessment.until">
        <source>{what} until {day}</source>
        <label>assessment</label>
        <translation>{what} tot {day}</translation>
    </message>
    <message id="assessment.who">
        <source>With whom</source>
        <label>assessment</label>
        <translation>Met wie</translation>
    </message>
    <message id="assessment.without-name">
        <source>Discussed without a name</source>
        <label>assessment</label>
        <translation>Zonder naam besproken</translation>
    </message>
    <message id="backups.cannot-read">
        <source>cannot be read</source>
        <label>backups</label>
        <translation>niet te lezen</translation>
    </message>
    <message id="backups.count-cases">
        <source>Cases</source>
        <label>backups</label>
        <translation>Casussen</translation>
    </message>
    <message id="backups.count-last">
        <source>Last day</source>
        <label>backups</label>
        <translation>Laatste dag</translation>
    </message>
    <message id="backups.count-observations">
        <source>Observations</source>
        <label>backups</label>
        <translation>Waarnemingen</translation>
    </message>
    <message id="backups.count-referrals">
        <source>Letters</source>
        <label>backups</label>
        <translation>Brieven</translation>
    </message>
    <message id="backups.door-lead">
        <source>Type your passphrase or the code of your recovery sheet, choose a backup and see what is in it.</source>
        <label>backups</label>
        <translation>Typ je wachtzin of de code van je herstelblad, kies een back-up en kijk wat erin zit.</translation>
    </message>
    <message id="backups.door-title">
        <source>Put a backup back</source>
        <label>backups</label>
        <translation>Een back-up terugzetten</translation>
    </message>
    <message id="backups.erased-back" numerus="yes">
        <source>{n} cases that were erased later come back with this backup. Erase them again then.</source>
        <label>backups</label>
        <translation>
            <numerusform>{n} casus die daarna is gewist, komt met deze back-up terug. Wis die dan opnieuw.</numerusform>
            <numerusform>{n} casussen die daarna zijn gewist, komen met deze back-up terug. Wis ze dan opnieuw.</numerusform>
        </translation>
    </message>
    <message id="backups.failed">
        <source>The last backup did not succeed.</source>
        <label>backups</label>
        <translation>De laatste back-up is niet gelukt.</translation>
    </message>
    <message id="backups.in-backup">
        <source>In the backup</source>
        <label>backups</label>
        <translation>In de back-up</translation>
    </message>
    <message id="backups.in-vault">
        <source>In the vault now</source>
        <label>backups</label>
        <translation>Nu in de kluis</translation>
    </message>
    <message id="backups.kept-lead">
        <source>Putting it back replaces the whole vault with this backup. What lies there now is kept.</source>
        <label>backups</label>
        <translation>Terugzetten vervangt de hele kluis door deze back-up. Wat er nu ligt, wordt bewaard.</translation>
    </message>
    <message id="backups.last">
        <source>The last one is of {moment}, and sound.</source>
        <label>backups</label>
        <translation>De laatste is van {moment}, en in orde.</translation>
    </message>
    <message id="backups.line">
        <source>{moment} · {size} MB · read and sound</source>
        <label>backups</label>
        <translation>{moment} · {size} MB · gelezen en in orde</translation>
    </message>
    <message id="backups.list">
        <source>Which there are</source>
        <label>backups</label>
        <translation>Welke er zijn</translation>
    </message>
    <message id="backups.list-lead">
        <source>Choose one and look inside. Nothing changes yet.</source>
        <label>backups</label>
        <translation>Kies er een en kijk erin. Er verandert nog niets.</translation>
    </message>
    <message id="backups.look">
        <source>See what is in it</source>
        <label>backups</label>
        <translation>Kijk wat erin zit</translation>
    </message>
    <message id="backups.make">
        <source>Make a backup now</source>
        <label>backups</label>
        <translation>Nu een back-up maken</translation>
    </message>
    <message id="backups.making">
        <source>Working…</source>
        <label>backups</label>
        <translation>Bezig…</translation>
    </message>
    <message id="backups.none">
        <source>There is no backup yet.</source>
        <label>backups</label>
        <translation>Er is nog geen back-up.</translation>
    </message>
    <message id="backups.none-here">
        <source>There is no backup here.</source>
        <label>backups</label>
        <translation>Er is hier geen back-up.</translation>
    </message>
    <message id="backups.read-only">
        <source>No backup is made of a vault that can only be read.</source>
        <label>backups</label>
        <translation>Van een kluis die alleen te lezen is, wordt geen back-up gemaakt.</translation>
    </message>
    <message id="backups.remind">
        <source>Backup failed: see ‘Backups’</source>
        <label>backups</label>
        <translation>Back-up niet gelukt: zie ‘Back-ups’</translation>
    </message>
    <message id="backups.replaced">
        <source>What was there before lies in {place}. That folder opens with the same passphrase. Throw it away when you no longer need it.</source>
        <label>backups</label>
        <translation>Wat er eerst was, ligt in {place}. Die map opent met dezelfde wachtzin. Gooi hem weg als je hem niet meer nodig hebt.</translation>
    </message>
    <message id="backups.restore">
        <source>Put this backup back</source>
        <label>backups</label>
        <translation>Deze back-up terugzetten</translation>
    </message>
    <message id="backups.restore-lead">
        <source>Putting it back replaces the whole vault with this backup. What was written later is not in it; the vault as it is now is kept. Type your passphrase.</source>
        <label>backups</label>
        <translation>Terugzetten vervangt de hele kluis door deze back-up. Wat erna is geschreven, staat er dan niet meer in; de kluis van nu wordt bewaard. Typ je wachtzin.</translation>
    </message>
    <message id="backups.restored">
        <source>The backup was put back</source>
        <label>backups</label>
        <translation>De back-up is teruggezet</translation>
    </message>
    <message id="backups.secret">
        <source>Passphrase or recovery code</source>
        <label>backups</label>
        <translation>Wachtzin of herstelcode</translation>
    </message>
    <message id="backups.themselves">
        <source>Backups make themselves</source>
        <label>backups</label>
        <translation>Back-ups maken zichzelf</translation>
    </message>
    <message id="backups.themselves-lead">
        <source>Every hour in which you worked, and when locking. Each backup is read whole after it was made. Kept are 24 hours, 14 days and 8 weeks. They lie in the same folder and are encrypted as well; when the disk breaks, they are gone too.</source>
        <label>backups</label>
        <translation>Elk uur waarin je werkte, en bij het vergrendelen. Elke back-up wordt na het maken helemaal gelezen. Bewaard blijven 24 uren, 14 dagen en 8 weken. Ze liggen in dezelfde map en zijn even goed versleuteld; gaat de schijf stuk, dan zijn ze ook weg.</translation>
    </message>
    <message id="book.about">
        <source>About the rule</source>
        <label>book</label>
        <translation>Over de regel</translation>
    </message>
    <message id="book.background">
        <source>Background</source>
        <label>book</label>
        <translation>Achtergrond</translation>
    </message>
    <message id="book.browse">
        <source>Browse</source>
        <label>book</label>
        <translation>Bladeren</translation>
    </message>
    <message id="book.context">
        <source>background, does not count</source>
        <label>book</label>
        <translation>achtergrond, telt niet mee</translation>
    </message>
    <message id="book.figures">
        <source>Figures</source>
        <label>book</label>
        <translation>Cijfers</translation>
    </message>
    <message id="book.figures-are">
        <source>These are reports, not numbers of victims. Most victims are not seen.</source>
        <label>book</label>
        <translation>Dit zijn meldingen, geen aantallen slachtoffers. De meeste slachtoffers zijn niet in beeld.</translation>
    </message>
    <message id="book.fits">
        <source>May also fit with: {names}</source>
        <label>book</label>
        <translation>Kan ook passen bij: {names}</translation>
    </message>
    <message id="book.found" numerus="yes">
        <source>{n} found</source>
        <label>book</label>
        <translation>
            <numerusform>Eén gevonden</numerusform>
            <numerusform>{n} gevonden</numerusform>
        </translation>
    </message>
    <message id="book.here">
        <source>In LensDesk: {text}</source>
        <label>book</label>
        <translation>In LensDesk: {text}</translation>
    </message>
    <message id="book.lead">
        <source>Version {version}. Each sign with its question, who sees it and where it comes from.</source>
        <label>book</label>
        <translation>Versie {version}. Elk signaal met zijn vraag, wie het ziet en waar het vandaan komt.</translation>
    </message>
    <message id="book.learn">
        <source>Learn</source>
        <label>book</label>
        <translation>Leren</translation>
    </message>
    <message id="book.manage">
        <source>Manage</source>
        <label>book</label>
        <translation>Beheer</translation>
    </message>
    <message id="book.rights">
        <source>Rights and law, in short</source>
        <label>book</label>
        <translation>Rechten en wet, kort</translation>
    </message>
    <message id="book.roles">
        <source>Who does what around a case</source>
        <label>book</label>
        <translation>Wie doet wat rond een casus</translation>
    </message>
    <message id="book.search">
        <source>Search the whole lens, in both languages</source>
        <label>book</label>
        <translation>Zoek in de hele lens, in beide talen</translation>
    </message>
    <message id="book.sees">
        <source>Who sees this: {names}</source>
        <label>book</label>
        <translation>Wie dit ziet: {names}</translation>
    </message>
    <message id="book.sources">
        <source>Source: {names}</source>
        <label>book</label>
        <translation>Bron: {names}</translation>
    </message>
    <message id="book.steps">
        <source>The Meldcode in five steps</source>
        <label>book</label>
        <translation>De Meldcode in vijf stappen</translation>
    </message>
    <message id="book.subject-adult">
        <source>adult</source>
        <label>book</label>
        <translation>volwassene</translation>
    </message>
    <message id="book.subject-child">
        <source>child</source>
        <label>book</label>
        <translation>kind</translation>
    </message>
    <message id="book.subject-household">
        <source>household</source>
        <label>book</label>
        <translation>huishouden</translation>
    </message>
    <message id="book.talking">
        <source>Talking, and when better not</source>
        <label>book</label>
        <translation>Praten, en wanneer beter niet</translation>
    </message>
    <message id="book.title">
        <source>The lens: {name}</source>
        <label>book</label>
        <translation>De lens: {name}</translation>
    </message>
    <message id="book.to-sign">
        <source>To this sign in the case</source>
        <label>book</label>
        <translation>Naar dit signaal in de casus</translation>
    </message>
    <message id="book.who-sees">
        <source>Who sees what first</source>
        <label>book</label>
        <translation>Wie ziet wat het eerst</translation>
    </message>
    <message id="cli.accepted">
        <source>The vault goes on with this database.</source>
        <label>cli</label>
        <translation>De kluis gaat verder met deze database.</translation>
    </message>
    <message id="cli.backup-holds">
        <source>Cases: {cases}. Observations: {observations}. Referrals: {referrals}. Last used: {last}.</source>
        <label>cli</label>
        <translation>Casussen: {cases}. Waarnemingen: {observations}. Verwijzingen: {referrals}. Laatst gebruikt: {last}.</translation>
    </message>
    <message id="cli.card">
        <source>{who}. Words to read aloud: {words}</source>
        <label>cli</label>
        <translation>{who}. Woorden om voor te lezen: {words}</translation>
    </message>
    <message id="cli.case" numerus="yes">
        <source>{name}: {seen} seen, last {last}, {n} referrals</source>
        <label>cli</label>
        <translation>
            <numerusform>{name}: {seen} gezien, laatst {last}, {n} verwijzing</numerusform>
            <numerusform>{name}: {seen} gezien, laatst {last}, {n} verwijzingen</numerusform>
        </translation>
    </message>
    <message id="cli.code-shown">
        <source>The recovery code. Write it over; it is not shown again:</source>
        <label>cli</label>
        <translation>De herstelcode. Schrijf haar over; hij wordt niet nog een keer getoond:</translation>
    </message>
    <message id="cli.contact-added">
        <source>The card is in the address book. Call a number that you know already, compare the eight words, and confirm.</source>
        <label>cli</label>
        <translation>De kaart staat in het adresboek. Bel een nummer dat je al kent, vergelijk de acht woorden, en bevestig.</translation>
    </message>
    <message id="cli.contact-confirmed">
        <source>Confirmed by {by} on {day}.</source>
        <label>cli</label>
        <translation>Bevestigd door {by} op {day}.</translation>
    </message>
    <message id="cli.contact-removed">
        <source>{name} is withdrawn. Nothing goes there, and what comes from this key is refused.</source>
        <label>cli</label>
        <translation>{name} is ingetrokken. Er gaat niets meer heen, en wat van deze sleutel komt wordt geweigerd.</translation>
    </message>
    <message id="cli.contact-unconfirmed">
        <source>Not confirmed yet. Call, and compare the eight words.</source>
        <label>cli</label>
        <translation>Nog niet bevestigd. Bel, en vergelijk de acht woorden.</translation>
    </message>
    <message id="cli.coverage" numerus="yes">
        <source>Looked at: {domains} of {all} life domains, by {n} observers.</source>
        <label>cli</label>
        <translation>
            <numerusform>Bekeken: {domains} van {all} leefgebieden, door één waarnemer.</numerusform>
            <numerusform>Bekeken: {domains} van {all} leefgebieden, door {n} waarnemers.</numerusform>
        </translation>
    </message>
    <message id="cli.demo-done">
        <source>{n} observations played. Everyone in it is made up. Look at:</source>
        <label>cli</label>
        <translation>{n} waarnemingen gespeeld. Iedereen hierin is verzonnen. Kijk in:</translation>
    </message>
    <message id="cli.feedback-filed">
        <source>The answer on {reference} is filed.</source>
        <label>cli</label>
        <translation>Het antwoord op {reference} is bewaard.</translation>
    </message>
    <message id="cli.folder-on-network">
        <source>This folder is on a network. A vault is safest on a disk of this computer.</source>
        <label>cli</label>
        <translation>Deze map staat op een netwerk. Een kluis is het veiligst op een schijf van deze computer.</translation>
    </message>
    <message id="cli.folder-read-only">
        <source>This folder cannot be written.</source>
        <label>cli</label>
        <translation>In deze map kan niet worden geschreven.</translation>
    </message>
    <message id="cli.folder-synchronised">
        <source>This folder is synchronised: others may hold a copy, and two programs may damage the vault. Choose a folder on this computer.</source>
        <label>cli</label>
        <translation>Deze map wordt gesynchroniseerd: anderen hebben dan een kopie, en twee programma&apos;s kunnen de kluis beschadigen. Kies een map op deze computer.</translation>
    </message>
    <message id="cli.forget-now" numerus="yes">
        <source>Erase {n} cases for good?</source>
        <label>cli</label>
        <translation>
            <numerusform>{n} casus voorgoed wissen?</numerusform>
            <numerusform>{n} casussen voorgoed wissen?</numerusform>
        </translation>
    </message>
    <message id="cli.innocent">
        <source>A sign can be innocent. The lens does not judge: you weigh, with a colleague.</source>
        <label>cli</label>
        <translation>Een signaal kan onschuldig zijn. De lens oordeelt niet: jij weegt, met een collega.</translation>
    </message>
    <message id="cli.inspected-code">
        <source>Check code of the data: {code}</source>
        <label>cli</label>
        <translation>Controlecode van de gegevens: {code}</translation>
    </message>
    <message id="cli.inspected-code-other">
        <source>The code that you typed is another: it is another document, or another version.</source>
        <label>cli</label>
        <translation>De code die je typte is anders: het is een ander document, of een andere versie.</translation>
    </message>
    <message id="cli.inspected-code-same">
        <source>The code that you typed is the same.</source>
        <label>cli</label>
        <translation>De code die je typte is gelijk.</translation>
    </message>
    <message id="cli.inspected-data_changed">
        <source>Changed: the data in the file do not fit the seal. Ask the sender for the document.</source>
        <label>cli</label>
        <translation>Veranderd: de gegevens in het bestand kloppen niet met het zegel. Vraag de afzender om het document.</translation>
    </message>
    <message id="cli.inspected-genuine">
        <source>Genuine: this file is byte for byte as it was made.</source>
        <label>cli</label>
        <translation>Echt: dit bestand is byte voor byte zoals het is gemaakt.</translation>
    </message>
    <message id="cli.inspected-key">
        <source>Sealed by the key: {key}. Read these words to the sender.</source>
        <label>cli</label>
        <translation>Verzegeld door de sleutel: {key}. Lees deze woorden aan de afzender voor.</translation>
    </message>
    <message id="cli.inspected-no-code">
        <source>This file has no code to compare with. Compare the code on paper with that of the file that the sender sent.</source>
        <label>cli</label>
        <translation>In dit bestand zit geen code om mee te vergelijken. Vergelijk de code op papier met die van het bestand dat de afzender stuurde.</translation>
    </message>
    <message id="cli.inspected-no_data">
        <source>This file has no seal of LensDesk. Is it a scan or a print?</source>
        <label>cli</label>
        <translation>Dit bestand heeft geen zegel van LensDesk. Is het een scan of een afdruk?</translation>
    </message>
    <message id="cli.inspected-pages">
        <source>Different: page {pages}.</source>
        <label>cli</label>
        <translation>Anders: pagina {pages}.</translation>
    </message>
    <message id="cli.inspected-pages_changed">
        <source>Changed: the pages are no longer as they were made. Ask the sender for the document.</source>
        <label>cli</label>
        <translation>Veranderd: de pagina’s zijn niet meer zoals ze zijn gemaakt. Vraag de afzender om het document.</translation>
    </message>
    <message id="cli.inspected-resaved">
        <source>Resaved: a program wrote the file anew. What stands on it is the same.</source>
        <label>cli</label>
        <translation>Opnieuw opgeslagen: een programma heeft het bestand anders weggeschreven. Wat erop staat is gelijk gebleven.</translation>
    </message>
    <message id="cli.inspected-type-code">
        <source>Compare the check code at the foot of a page with that of the real file: lensdesk inspect FILE --code CODE</source>
        <label>cli</label>
        <translation>Vergelijk de controlecode onderaan een pagina met die van het echte bestand: lensdesk inspect BESTAND --code CODE</translation>
    </message>
    <message id="cli.kept-closed">
        <source>closed</source>
        <label>cli</label>
        <translation>afgesloten</translation>
    </message>
    <message id="cli.kept-nothing_came">
        <source>signs that led to nothing</source>
        <label>cli</label>
        <translation>signalen die tot niets leidden</translation>
    </message>
    <message id="cli.kept-sent">
        <source>referral sent</source>
        <label>cli</label>
        <translation>verwijzing verstuurd</translation>
    </message>
    <message id="cli.lens-installed">
        <source>The lens {label} {version} is installed.</source>
        <label>cli</label>
        <translation>De lens {label} {version} is geïnstalleerd.</translation>
    </message>
    <message id="cli.lens-of-yours">
        <source>{id} {version}: {label}</source>
        <label>cli</label>
        <translation>{id} {version}: {label}</translation>
    </message>
    <message id="cli.lens-removed">
        <source>The lens {id} {version} is removed.</source>
        <label>cli</label>
        <translation>De lens {id} {version} is verwijderd.</translation>
    </message>
    <message id="cli.lens-sound">
        <source>The lens is sound: {domains} life domains, {indicators} indicators, {signs} signs, {sources} sources, {places} places, {contacts} contacts.</source>
        <label>cli</label>
        <translation>De lens is in orde: {domains} leefgebieden, {indicators} indicatoren, {signs} signalen, {sources} bronnen, {places} vindplaatsen, {contacts} contacten.</translation>
    </message>
    <message id="cli.lens-that-ships">
        <source>{id} {version}: {label} (ships with LensDesk)</source>
        <label>cli</label>
        <translation>{id} {version}: {label} (hoort bij LensDesk)</translation>
    </message>
    <message id="cli.letter">
        <source>{reference}, version {version}, {day}, {text}, to {to} ({kind}): {standing}</source>
        <label>cli</label>
        <translation>{reference}, versie {version}, {day}, {text}, aan {to} ({kind}): {standing}</translation>
    </message>
    <message id="cli.letter-answered">
        <source>  {day} answer {who}</source>
        <label>cli</label>
        <translation>  {day} antwoord {who}</translation>
    </message>
    <message id="cli.look-doubt">
        <source>May tell who it is: {text}</source>
        <label>cli</label>
        <translation>Kan verraden wie het is: {text}</translation>
    </message>
    <message id="cli.look-missing">
        <source>Missing: {what}. {why}</source>
        <label>cli</label>
        <translation>Mist nog: {what}. {why}</translation>
    </message>
    <message id="cli.look-person">
        <source>In no observation that goes along: {name}</source>
        <label>cli</label>
        <translation>Komt in geen waarneming voor die meegaat: {name}</translation>
    </message>
    <message id="cli.look-word">
        <source>A word that judges: {word}</source>
        <label>cli</label>
        <translation>Een oordelend woord: {word}</translation>
    </message>
    <message id="cli.new-passphrase">
        <source>New passphrase</source>
        <label>cli</label>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message id="cli.no-backups">
        <source>There are no backups yet.</source>
        <label>cli</label>
        <translation>Er zijn nog geen back-upën.</translation>
    </message>
    <message id="cli.noticed">
        <source>Something seen, note it and keep looking: {indicators}</source>
        <label>cli</label>
        <translation>Iets gezien, noteer en blijf kijken: {indicators}</translation>
    </message>
    <message id="cli.own-sign">
        <source>{sign} (own)</source>
        <label>cli</label>
        <translation>{sign} (eigen)</translation>
    </message>
    <message id="cli.package-opened">
        <source>The referral of {name} is opened and written as PDF. The PDF itself is not closed any more.</source>
        <label>cli</label>
        <translation>De verwijzing van {name} is geopend en als pdf geschreven. De pdf zelf is niet meer afgesloten.</translation>
    </message>
    <message id="cli.panic-done">
        <source>The vault and its backups cannot be opened any more. Copies elsewhere, blocks that a disk keeps, and a program that has the vault open are not reached.</source>
        <label>cli</label>
        <translation>De kluis en de back-upën gaan niet meer open. Kopieën elders, blokken die een schijf bewaart en een programma dat de kluis open heeft, zijn niet geraakt.</translation>
    </message>
    <message id="cli.passphrase">
        <source>Passphrase</source>
        <label>cli</label>
        <translation>Wachtzin</translation>
    </message>
    <message id="cli.passphrase-changed">
        <source>The vault now opens with the new passphrase.</source>
        <label>cli</label>
        <translation>De kluis opent nu met de nieuwe wachtzin.</translation>
    </message>
    <message id="cli.pin">
        <source>New PIN</source>
        <label>cli</label>
        <translation>Nieuwe pincode</translation>
    </message>
    <message id="cli.plain">
        <source>Plain language, {language}: {sentences} sentences, on average {words} words a sentence and {letters} letters a word. The longest:</source>
        <label>cli</label>
        <translation>Gewone taal, {language}: {sentences} zinnen, gemiddeld {words} woorden per zin en {letters} letters per woord. De langste:</translation>
    </message>
    <message id="cli.plain-en">
        <source>English</source>
        <label>cli</label>
        <translation>Engels</translation>
    </message>
    <message id="cli.plain-nl">
        <source>Dutch</source>
        <label>cli</label>
        <translation>Nederlands</translation>
    </message>
    <message id="cli.plain-sentence">
        <source>{words} words: {text}</source>
        <label>cli</label>
        <translation>{words} woorden: {text}</translation>
    </message>
    <message id="cli.plain-words">
        <source>longest words: {words}</source>
        <label>cli</label>
        <translation>langste woorden: {words}</translation>
    </message>
    <message id="cli.progress">
        <source>{done} of {of}</source>
        <label>cli</label>
        <translation>{done} van {of}</translation>
    </message>
    <message id="cli.recorded" numerus="yes">
        <source>{n} observations kept, encrypted.</source>
        <label>cli</label>
        <translation>
            <numerusform>Eén waarneming bewaard, versleuteld.</numerusform>
            <numerusform>{n} waarnemingen bewaard, versleuteld.</numerusform>
        </translation>
    </message>
    <message id="cli.recorded-before" numerus="yes">
        <source>{n} observations were there already, with the same content; they were not kept again.</source>
        <label>cli</label>
        <translation>
            <numerusform>{n} waarneming stond er al, met dezelfde inhoud; die is niet nog eens bewaard.</numerusform>
            <numerusform>{n} waarnemingen stonden er al, met dezelfde inhoud; die zijn niet nog eens bewaard.</numerusform>
        </translation>
    </message>
    <message id="cli.recovery-code">
        <source>Recovery code</source>
        <label>cli</label>
        <translation>Herstelcode</translation>
    </message>
    <message id="cli.referred">
        <source>Referral {reference} is made; check code {code}.</source>
        <label>cli</label>
        <translation>Verwijzing {reference} is gemaakt; controlecode {code}.</translation>
    </message>
    <message id="cli.referred-again">
        <source>Version {version} of {reference} is made; check code {code}.</source>
        <label>cli</label>
        <translation>Versie {version} van {reference} is gemaakt; controlecode {code}.</translation>
    </message>
    <message id="cli.referred-locked">
        <source>The PDF opens with this passphrase, which is shown once: {passphrase}. Tell it by telephone, never beside the file.</source>
        <label>cli</label>
        <translation>De pdf gaat open met deze wachtzin, die één keer getoond wordt: {passphrase}. Geef die door per telefoon, nooit bij het bestand.</translation>
    </message>
    <message id="cli.referred-plain">
        <source>This PDF is not sealed for a receiver: whoever has the file can read it.</source>
        <label>cli</label>
        <translation>Deze pdf is niet verzegeld voor een ontvanger: wie het bestand heeft, kan het lezen.</translation>
    </message>
    <message id="cli.referred-sealed">
        <source>Only {coordinator} and {deputy} can open this file.</source>
        <label>cli</label>
        <translation>Alleen {coordinator} en {deputy} kunnen dit bestand openen.</translation>
    </message>
    <message id="cli.rekeyed">
        <source>All keys are changed. Only the new passphrase, the new recovery sheet and the keys of the organisation open the vault.</source>
        <label>cli</label>
        <translation>Alle sleutels zijn vernieuwd. Alleen de nieuwe wachtzin, het nieuwe herstelblad en de sleutels van de organisatie openen de kluis.</translation>
    </message>
    <message id="cli.restore-now">
        <source>Put this in the place of the vault?</source>
        <label>cli</label>
        <translation>Dit op de plaats van de kluis zetten?</translation>
    </message>
    <message id="cli.restored">
        <source>Restored. What it replaced is kept in {place}.</source>
        <label>cli</label>
        <translation>Teruggezet. Wat er stond, is bewaard in {place}.</translation>
    </message>
    <message id="cli.salvage-lost">
        <source>{table}: {n} cannot be read</source>
        <label>cli</label>
        <translation>{table}: {n} niet te lezen</translation>
    </message>
    <message id="cli.salvage-lost-unknown">
        <source>{table}: a part cannot be read; nobody can tell how much</source>
        <label>cli</label>
        <translation>{table}: een deel is niet te lezen; hoeveel is niet te zeggen</translation>
    </message>
    <message id="cli.salvage-orphans">
        <source>{n} rows belong to a case that could not be read</source>
        <label>cli</label>
        <translation>{n} rijen horen bij een casus die niet te lezen was</translation>
    </message>
    <message id="cli.salvage-partly">
        <source>The new vault is made with all that could be read; it opens with the same passphrase.</source>
        <label>cli</label>
        <translation>De nieuwe kluis is gemaakt met alles wat te lezen was; hij opent met dezelfde wachtzin.</translation>
    </message>
    <message id="cli.salvage-whole">
        <source>Everything is saved. The new vault opens with the same passphrase.</source>
        <label>cli</label>
        <translation>Alles is gered. De nieuwe kluis opent met dezelfde wachtzin.</translation>
    </message>
    <message id="cli.salvaged">
        <source>{table}: {n} saved</source>
        <label>cli</label>
        <translation>{table}: {n} bewaard</translation>
    </message>
    <message id="cli.sealed-by-other">
        <source>Take care: the letter is sealed by another key than that of who sent it. Phone the sender.</source>
        <label>cli</label>
        <translation>Let op: de brief is verzegeld door een andere sleutel dan die van de afzender. Bel de afzender.</translation>
    </message>
    <message id="cli.sheet-saved">
        <source>The recovery sheet is saved. Print it and throw the file away.</source>
        <label>cli</label>
        <translation>Het herstelblad is bewaard. Print het en gooi het bestand weg.</translation>
    </message>
    <message id="cli.slot">
        <source>{id}  {kind}  {label}  made {made}, last used {used}</source>
        <label>cli</label>
        <translation>{id}  {kind}  {label}  gemaakt {made}, laatst gebruikt {used}</translation>
    </message>
    <message id="cli.slot-added">
        <source>The way in is added.</source>
        <label>cli</label>
        <translation>De toegang is toegevoegd.</translation>
    </message>
    <message id="cli.slot-withdrawn">
        <source>The way in is withdrawn.</source>
        <label>cli</label>
        <translation>De toegang is ingetrokken.</translation>
    </message>
    <message id="cli.term">
        <source>{name}: kept until {day} ({reason})</source>
        <label>cli</label>
        <translation>{name}: bewaard tot {day} ({reason})</translation>
    </message>
    <message id="cli.trail-written" numerus="yes">
        <source>{n} entries written.</source>
        <label>cli</label>
        <translation>
            <numerusform>{n} regel geschreven.</numerusform>
            <numerusform>{n} regels geschreven.</numerusform>
        </translation>
    </message>
    <message id="cli.triggered">
        <source>Several signs, discuss this: {indicator} ({rule})</source>
        <label>cli</label>
        <translation>Meerdere signalen, bespreek dit: {indicator} ({rule})</translation>
    </message>
    <message id="cli.unexpected-do">
        <source>What was kept is still there; try again.</source>
        <label>cli</label>
        <translation>Wat bewaard was, is er nog; probeer het opnieuw.</translation>
    </message>
    <message id="cli.unexpected-says">
        <source>Something went wrong that was not foreseen.</source>
        <label>cli</label>
        <translation>Er ging iets mis dat niet voorzien was.</translation>
    </message>
    <message id="cli.urgent">
        <source>Urgent: {sign}. Is someone in danger now? Call 112.</source>
        <label>cli</label>
        <translation>Let op: {sign}. Is iemand nu in gevaar? Bel 112.</translation>
    </message>
    <message id="cli.vault-created">
        <source>The vault is made. Keep the passphrase well: it does not open without it.</source>
        <label>cli</label>
        <translation>De kluis is gemaakt. Bewaar de wachtzin goed: zonder haar gaat hij niet open.</translation>
    </message>
    <message id="cli.vault-holds">
        <source>In the vault now: cases {cases}, observations {observations}, letters {referrals}, last day {last}.</source>
        <label>cli</label>
        <translation>Nu in de kluis: casussen {cases}, waarnemingen {observations}, brieven {referrals}, laatste dag {last}.</translation>
    </message>
    <message id="cli.vault-info">
        <source>Format {format}: {cases} cases, {observations} observations, {referrals} referrals, {size} bytes.</source>
        <label>cli</label>
        <translation>Formaat {format}: {cases} casussen, {observations} waarnemingen, {referrals} verwijzingen, {size} bytes.</translation>
    </message>
    <message id="cli.vault-sound">
        <source>The vault is sound.</source>
        <label>cli</label>
        <translation>De kluis is in orde.</translation>
    </message>
    <message id="cli.vault-unread">
        <source>What is in the vault now cannot be read.</source>
        <label>cli</label>
        <translation>Wat nu in de kluis zit, is niet te lezen.</translation>
    </message>
    <message id="cli.without-hearsay">
        <source>Without what others told, this is different.</source>
        <label>cli</label>
        <translation>Zonder wat anderen vertelden is dit anders.</translation>
    </message>
    <message id="dates.month-1">
        <source>Jan</source>
        <label>dates</label>
        <translation>jan</translation>
    </message>
    <message id="dates.month-10">
        <source>Oct</source>
        <label>dates</label>
        <translation>okt</translation>
    </message>
    <message id="dates.month-11">
        <source>Nov</source>
        <label>dates</label>
        <translation>nov</translation>
    </message>
    <message id="dates.month-12">
        <source>Dec</source>
        <label>dates</label>
        <translation>dec</translation>
    </message>
    <message id="dates.month-2">
        <source>Feb</source>
        <label>dates</label>
        <translation>feb</translation>
    </message>
    <message id="dates.month-3">
        <source>Mar</source>
        <label>dates</label>
        <translation>mrt</translation>
    </message>
    <message id="dates.month-4">
        <source>Apr</source>
        <label>dates</label>
        <translation>apr</translation>
    </message>
    <message id="dates.month-5">
        <source>May</source>
        <label>dates</label>
        <translation>mei</translation>
    </message>
    <message id="dates.month-6">
        <source>Jun</source>
        <label>dates</label>
        <translation>jun</translation>
    </message>
    <message id="dates.month-7">
        <source>Jul</source>
        <label>dates</label>
        <translation>jul</translation>
    </message>
    <message id="dates.month-8">
        <source>Aug</source>
        <label>dates</label>
        <translation>aug</translation>
    </message>
    <message id="dates.month-9">
        <source>Sep</source>
        <label>dates</label>
        <translation>sep</translation>
    </message>
    <message id="dates.weekday-1">
        <source>Mon</source>
        <label>dates</label>
        <translation>ma</translation>
    </message>
    <message id="dates.weekday-2">
        <source>Tue</source>
        <label>dates</label>
        <translation>di</translation>
    </message>
    <message id="dates.weekday-3">
        <source>Wed</source>
        <label>dates</label>
        <translation>wo</translation>
    </message>
    <message id="dates.weekday-4">
        <source>Thu</source>
        <label>dates</label>
        <translation>do</translation>
    </message>
    <message id="dates.weekday-5">
        <source>Fri</source>
        <label>dates</label>
        <translation>vr</translation>
    </message>
    <message id="dates.weekday-6">
        <source>Sat</source>
        <label>dates</label>
        <translation>za</translation>
    </message>
    <message id="dates.weekday-7">
        <source>Sun</source>
        <label>dates</label>
        <translation>zo</translation>
    </message>
    <message id="desk.about">
        <source>about: {who}</source>
        <label>desk</label>
        <translation>over: {who}</translation>
    </message>
    <message id="desk.about-whom">
        <source>about whom?</source>
        <label>desk</label>
        <translation>over wie?</translation>
    </message>
    <message id="desk.advice-child_needs_no_force">
        <source>For someone under 18 no force is needed. So the absence of signs of force is no reassurance.</source>
        <label>desk</label>
        <translation>Bij iemand onder de 18 hoeft er geen dwang te zijn. Dat er geen tekens van dwang zijn, stelt dus niet gerust.</translation>
    </message>
    <message id="desk.advice-ordinary_help">
        <source>This is background only: it makes life hard and fits many families. Offer ordinary help, and discuss what you see with the child protection officer of your organisation.</source>
        <label>desk</label>
        <translation>Hier is alleen achtergrond: dit maakt het leven zwaar en past bij veel gezinnen. Bied gewone hulp aan, en bespreek met de aandachtsfunctionaris wat je ziet.</translation>
    </message>
    <message id="desk.answer-not_seen">
        <source>Not seen</source>
        <label>desk</label>
        <translation>Niet gezien</translation>
    </message>
    <message id="desk.answer-seen">
        <source>Seen</source>
        <label>desk</label>
        <translation>Gezien</translation>
    </message>
    <message id="desk.answer-unknown">
        <source>Unknown</source>
        <label>desk</label>
        <translation>Weet niet</translation>
    </message>
    <message id="desk.ask-safely-empty">
        <source>{domain} is still empty. Ask the person first, when that is safe, or consult Veilig Thuis without a name.</source>
        <label>desk</label>
        <translation>{domain} is nog leeg. Vraag het eerst aan de persoon, als dat veilig kan, of overleg zonder naam met Veilig Thuis.</translation>
    </message>
    <message id="desk.ask-safely-thin">
        <source>{domain} was little looked at. Ask the person first, when that is safe, or consult Veilig Thuis without a name.</source>
        <label>desk</label>
        <translation>Bij {domain} is nog weinig bekeken. Vraag het eerst aan de persoon, als dat veilig kan, of overleg zonder naam met Veilig Thuis.</translation>
    </message>
    <message id="desk.background">
        <source>Background (does not count)</source>
        <label>desk</label>
        <translation>Achtergrond (telt niet mee)</translation>
    </message>
    <message id="desk.by-whom">
        <source>seen by</source>
        <label>desk</label>
        <translation>gezien door</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <label>desk</label>
        <translation>Sluit</translation>
    </message>
    <message id="desk.coverage" numerus="yes">
        <source>{n} professions looked.</source>
        <label>desk</label>
        <translation>
            <numerusform>Eén professional. Een tweede blik kan helpen.</numerusform>
            <numerusform>{n} beroepen keken mee.</numerusform>
        </translation>
    </message>
    <message id="desk.coverage-title">
        <source>Signs in {seen} of {all} life domains</source>
        <label>desk</label>
        <translation>Signalen in {seen} van {all} leefgebieden</translation>
    </message>
    <message id="desk.domains">
        <source>Life domains</source>
        <label>desk</label>
        <translation>Leefgebieden</translation>
    </message>
    <message id="desk.everybody">
        <source>everybody</source>
        <label>desk</label>
        <translation>iedereen</translation>
    </message>
    <message id="desk.first-for-you">
        <source>What your profession sees first</source>
        <label>desk</label>
        <translation>Wat jouw beroep het eerst ziet</translation>
    </message>
    <message id="desk.found">
        <source>{answer}: {sign}. Saved; search for the next sign at once.</source>
        <label>desk</label>
        <translation>{answer}: {sign}. Bewaard; zoek meteen het volgende signaal.</translation>
    </message>
    <message id="desk.household">
        <source>whole household</source>
        <label>desk</label>
        <translation>hele huishouden</translation>
    </message>
    <message id="desk.innocent">
        <source>A sign can be innocent. The lens does not judge: you weigh, with a colleague.</source>
        <label>desk</label>
        <translation>Een signaal kan onschuldig zijn. De lens oordeelt niet: jij weegt, met een collega.</translation>
    </message>
    <message id="desk.known-document">
        <source>From a document</source>
        <label>desk</label>
        <translation>Staat in een document</translation>
    </message>
    <message id="desk.known-impression">
        <source>My impression</source>
        <label>desk</label>
        <translation>Mijn indruk</translation>
    </message>
    <message id="desk.known-own_observation">
        <source>Seen by me</source>
        <label>desk</label>
        <translation>Zelf gezien</translation>
    </message>
    <message id="desk.known-told_by_other">
        <source>Told by someone else</source>
        <label>desk</label>
        <translation>Verteld door een ander</translation>
    </message>
    <message id="desk.known-told_by_person">
        <source>Told by the person</source>
        <label>desk</label>
        <translation>Verteld door de persoon</translation>
    </message>
    <message id="desk.lead">
        <source>Choose what you saw or heard. Everything is saved at once.</source>
        <label>desk</label>
        <translation>Kies wat je zag of hoorde. Alles wordt meteen bewaard.</translation>
    </message>
    <message id="desk.look-further">
        <source>Look further</source>
        <label>desk</label>
        <translation>Kijk verder</translation>
    </message>
    <message id="desk.made-again">
        <source>Done again: {what}.</source>
        <label>desk</label>
        <translation>Toch gedaan: {what}.</translation>
    </message>
    <message id="desk.nobody-looked">
        <source>Nobody has looked yet.</source>
        <label>desk</label>
        <translation>Nog niemand keek.</translation>
    </message>
    <message id="desk.not-answered">
        <source>Not answered</source>
        <label>desk</label>
        <translation>Niet beantwoord</translation>
    </message>
    <message id="desk.not-yet">
        <source>not yet looked at</source>
        <label>desk</label>
        <translation>nog niet bekeken</translation>
    </message>
    <message id="desk.note-question">
        <source>What did you see or hear? Write facts, in plain words.</source>
        <label>desk</label>
        <translation>Wat zag of hoorde je? Schrijf feiten, in gewone woorden.</translation>
    </message>
    <message id="desk.nothing-seen">
        <source>Nothing seen</source>
        <label>desk</label>
        <translation>Niets gezien</translation>
    </message>
    <message id="desk.nothing-seen-domain">
        <source>Nothing seen in this life domain</source>
        <label>desk</label>
        <translation>Niets gezien in dit leefgebied</translation>
    </message>
    <message id="desk.nothing-seen-domain-hint">
        <source>Answers &apos;not seen&apos; for each sign here that has no answer yet. Background stays empty.</source>
        <label>desk</label>
        <translation>Antwoordt ‘niet gezien’ op elk signaal hier dat nog geen antwoord heeft. Achtergrond blijft leeg.</translation>
    </message>
    <message id="desk.nothing-to-take-back">
        <source>There is nothing to undo.</source>
        <label>desk</label>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message id="desk.nothing-to-tie">
        <source>Nothing else seen on this day yet</source>
        <label>desk</label>
        <translation>Nog niets anders gezien op deze dag</translation>
    </message>
    <message id="desk.now">
        <source>Now</source>
        <label>desk</label>
        <translation>Nu</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <label>desk</label>
        <translation>Open</translation>
    </message>
    <message id="desk.orphan">
        <source>{day} · {sign}: {answer}</source>
        <label>desk</label>
        <translation>{day} · {sign}: {answer}</translation>
    </message>
    <message id="desk.orphans">
        <source>Signs that this lens no longer has</source>
        <label>desk</label>
        <translation>Signalen die deze lens niet meer heeft</translation>
    </message>
    <message id="desk.orphans-lead">
        <source>Kept from another version of the lens; they count for no indicator.</source>
        <label>desk</label>
        <translation>Bewaard uit een andere versie van de lens; ze tellen bij geen indicator.</translation>
    </message>
    <message id="desk.other-moment">
        <source>Other moment</source>
        <label>desk</label>
        <translation>Ander moment</translation>
    </message>
    <message id="desk.own-sign">
        <source>your organisation&apos;s own sign</source>
        <label>desk</label>
        <translation>eigen signaal van je organisatie</translation>
    </message>
    <message id="desk.page-assessment">
        <source>My assessment</source>
        <label>desk</label>
        <translation>Mijn inschatting</translation>
    </message>
    <message id="desk.page-book">
        <source>The lens</source>
        <label>desk</label>
        <translation>De lens</translation>
    </message>
    <message id="desk.page-further">
        <source>Look further</source>
        <label>desk</label>
        <translation>Kijk verder</translation>
    </message>
    <message id="desk.page-lens">
        <source>What the lens shows</source>
        <label>desk</label>
        <translation>Wat de lens laat zien</translation>
    </message>
    <message id="desk.page-network">
        <source>People and network</source>
        <label>desk</label>
        <translation>Personen en netwerk</translation>
    </message>
    <message id="desk.page-now">
        <source>What now?</source>
        <label>desk</label>
        <translation>Wat nu?</translation>
    </message>
    <message id="desk.page-referral">
        <source>Referral</source>
        <label>desk</label>
        <translation>Verwijzing</translation>
    </message>
    <message id="desk.page-timeline">
        <source>Timeline</source>
        <label>desk</label>
        <translation>Tijdlijn</translation>
    </message>
    <message id="desk.page-version">
        <source>Version of the lens</source>
        <label>desk</label>
        <translation>Versie van de lens</translation>
    </message>
    <message id="desk.page-visits">
        <source>Moments of contact</source>
        <label>desk</label>
        <translation>Contactmomenten</translation>
    </message>
    <message id="desk.panel-title">
        <source>What the lens shows</source>
        <label>desk</label>
        <translation>Wat de lens laat zien</translation>
    </message>
    <message id="desk.rail-looked">
        <source>{n} of {all} indicators looked at</source>
        <label>desk</label>
        <translation>{n} van {all} indicatoren bekeken</translation>
    </message>
    <message id="desk.rail-seen" numerus="yes">
        <source>{n} seen</source>
        <label>desk</label>
        <translation>
            <numerusform>{n} gezien</numerusform>
            <numerusform>{n} gezien</numerusform>
        </translation>
    </message>
    <message id="desk.safety-first">
        <source>Is someone in danger now? Call 112.</source>
        <label>desk</label>
        <translation>Is iemand nu in gevaar? Bel 112.</translation>
    </message>
    <message id="desk.safety-then">
        <source>Advice, day and night: Veilig Thuis 0800-2000. Do not investigate and do not confront anyone.</source>
        <label>desk</label>
        <translation>Advies, dag en nacht: Veilig Thuis 0800-2000. Onderzoek niet zelf en confronteer niemand.</translation>
    </message>
    <message id="desk.scale-all">
        <source>Everything</source>
        <label>desk</label>
        <translation>Alles</translation>
    </message>
    <message id="desk.scale-days">
        <source>Days</source>
        <label>desk</label>
        <translation>Dagen</translation>
    </message>
    <message id="desk.scale-months">
        <source>Months</source>
        <label>desk</label>
        <translation>Maanden</translation>
    </message>
    <message id="desk.scale-weeks">
        <source>Weeks</source>
        <label>desk</label>
        <translation>Weken</translation>
    </message>
    <message id="desk.search">
        <source>Find a sign  (Ctrl+F)</source>
        <label>desk</label>
        <translation>Zoek een signaal  (Ctrl+F)</translation>
    </message>
    <message id="desk.search-name">
        <source>Find a sign</source>
        <label>desk</label>
        <translation>Zoek een signaal</translation>
    </message>
    <message id="desk.seen-of">
        <source>{n} seen of {all}</source>
        <label>desk</label>
        <translation>{n} gezien van {all}</translation>
    </message>
    <message id="desk.state-not_looked_at">
        <source>not yet looked at</source>
        <label>desk</label>
        <translation>nog niet bekeken</translation>
    </message>
    <message id="desk.state-noticed">
        <source>something seen</source>
        <label>desk</label>
        <translation>iets gezien</translation>
    </message>
    <message id="desk.state-silent">
        <source>nothing seen</source>
        <label>desk</label>
        <translation>niets gezien</translation>
    </message>
    <message id="desk.state-triggered">
        <source>several signs</source>
        <label>desk</label>
        <translation>meerdere signalen</translation>
    </message>
    <message id="desk.step-answer">
        <source>an answer or a note</source>
        <label>desk</label>
        <translation>een antwoord of notitie</translation>
    </message>
    <message id="desk.step-assessment">
        <source>something in your assessment</source>
        <label>desk</label>
        <translation>iets in je inschatting</translation>
    </message>
    <message id="desk.step-network">
        <source>something with persons and network</source>
        <label>desk</label>
        <translation>iets bij personen en netwerk</translation>
    </message>
    <message id="desk.step-referral">
        <source>an answer on the referral</source>
        <label>desk</label>
        <translation>een antwoord op de verwijzing</translation>
    </message>
    <message id="desk.step-visits">
        <source>a moment of contact</source>
        <label>desk</label>
        <translation>een contactmoment</translation>
    </message>
    <message id="desk.step-weighing">
        <source>a weighing</source>
        <label>desk</label>
        <translation>een weging</translation>
    </message>
    <message id="desk.still">
        <source>= Still so</source>
        <label>desk</label>
        <translation>= Nog zo</translation>
    </message>
    <message id="desk.still-is">
        <source>Confirm today: {sign}, {answer}</source>
        <label>desk</label>
        <translation>Vandaag bevestigen: {sign}, {answer}</translation>
    </message>
    <message id="desk.strength-medium">
        <source>medium sign</source>
        <label>desk</label>
        <translation>middelsterk signaal</translation>
    </message>
    <message id="desk.strength-strong">
        <source>strong sign</source>
        <label>desk</label>
        <translation>sterk signaal</translation>
    </message>
    <message id="desk.strength-weak">
        <source>weak sign</source>
        <label>desk</label>
        <translation>zwak signaal</translation>
    </message>
    <message id="desk.taken-back">
        <source>Undone: {what}.</source>
        <label>desk</label>
        <translation>Ongedaan gemaakt: {what}.</translation>
    </message>
    <message id="desk.the-others">
        <source>Also in this life domain</source>
        <label>desk</label>
        <translation>Ook in dit leefgebied</translation>
    </message>
    <message id="desk.this-case">
        <source>This case</source>
        <label>desk</label>
        <translation>Deze casus</translation>
    </message>
    <message id="desk.tie">
        <source>same event as…</source>
        <label>desk</label>
        <translation>zelfde gebeurtenis als…</translation>
    </message>
    <message id="desk.tied">
        <source>one event</source>
        <label>desk</label>
        <translation>één gebeurtenis</translation>
    </message>
    <message id="desk.triggered-title">
        <source>Several signs: discuss this</source>
        <label>desk</label>
        <translation>Meerdere signalen: bespreek dit</translation>
    </message>
    <message id="desk.untie">
        <source>Untie</source>
        <label>desk</label>
        <translation>Maak los</translation>
    </message>
    <message id="desk.use-this">
        <source>Use this</source>
        <label>desk</label>
        <translation>Gebruik dit</translation>
    </message>
    <message id="desk.was-earlier">
        <source>{answer}, on {day}</source>
        <label>desk</label>
        <translation>{answer}, op {day}</translation>
    </message>
    <message id="desk.weigh-against">
        <source>What speaks against it?</source>
        <label>desk</label>
        <translation>Wat spreekt het tegen?</translation>
    </message>
    <message id="desk.weigh-of">
        <source>{question} About: {indicator}</source>
        <label>desk</label>
        <translation>{question} Bij: {indicator}</translation>
    </message>
    <message id="desk.weigh-otherwise">
        <source>What else could it be?</source>
        <label>desk</label>
        <translation>Wat kan het nog meer zijn?</translation>
    </message>
    <message id="desk.weigh-unknown">
        <source>I don&apos;t know</source>
        <label>desk</label>
        <translation>Ik weet het niet</translation>
    </message>
    <message id="desk.whom-field">
        <source>Type a name; Enter chooses</source>
        <label>desk</label>
        <translation>Typ een naam; Enter kiest</translation>
    </message>
    <message id="desk.whom-more" numerus="yes">
        <source>And {n} more persons: type how the name begins.</source>
        <label>desk</label>
        <translation>
            <numerusform>En nog 1 persoon: typ het begin van de naam.</numerusform>
            <numerusform>En nog {n} personen: typ het begin van de naam.</numerusform>
        </translation>
    </message>
    <message id="desk.whom-words">
        <source>‘{who}’ in words</source>
        <label>desk</label>
        <translation>‘{who}’ in woorden</translation>
    </message>
    <message id="desk.with-note">
        <source>with a note</source>
        <label>desk</label>
        <translation>met notitie</translation>
    </message>
    <message id="desk.without-hearsay">
        <source>Without what others told: {state}</source>
        <label>desk</label>
        <translation>Zonder wat anderen vertelden: {state}</translation>
    </message>
    <message id="desk.yesterday">
        <source>Yesterday, same time</source>
        <label>desk</label>
        <translation>Gisteren, zelfde tijd</translation>
    </message>
    <message id="errors.backup-unknown.do">
        <source>See which there are with &apos;vault backups&apos;.</source>
        <label>errors</label>
        <translation>Kijk met &apos;vault backups&apos; welke er zijn.</translation>
    </message>
    <message id="errors.backup-unknown.says">
        <source>There is no backup with this name.</source>
        <label>errors</label>
        <translation>Er is geen back-up met deze naam.</translation>
    </message>
    <message id="errors.backup-unusable.do">
        <source>Choose another backup. Nothing was changed.</source>
        <label>errors</label>
        <translation>Kies een andere back-up. Er is niets veranderd.</translation>
    </message>
    <message id="errors.backup-unusable.says">
        <source>This backup is damaged, or has other keys than the vault.</source>
        <label>errors</label>
        <translation>Deze back-up is beschadigd, of heeft andere sleutels dan de kluis.</translation>
    </message>
    <message id="errors.birth-year-impossible.do">
        <source>Fill in four digits, or leave it empty.</source>
        <label>errors</label>
        <translation>Vul vier cijfers in, of laat het leeg.</translation>
    </message>
    <message id="errors.birth-year-impossible.says">
        <source>A year of birth lies between {first} and {last}.</source>
        <label>errors</label>
        <translation>Een geboortejaar ligt tussen {first} en {last}.</translation>
    </message>
    <message id="errors.cannot-unlock.do">
        <source>Try again; mind capital letters.</source>
        <label>errors</label>
        <translation>Probeer het opnieuw; let op hoofdletters.</translation>
    </message>
    <message id="errors.cannot-unlock.says">
        <source>This passphrase does not open the vault.</source>
        <label>errors</label>
        <translation>Deze wachtzin opent de kluis niet.</translation>
    </message>
    <message id="errors.card-invalid.do">
        <source>Ask the sender for the .lensdesk-card file again.</source>
        <label>errors</label>
        <translation>Vraag de afzender opnieuw om het .lensdesk-card-bestand.</translation>
    </message>
    <message id="errors.card-invalid.says">
        <source>This is not a card, or it was changed.</source>
        <label>errors</label>
        <translation>Dit is geen kaart, of ze is veranderd.</translation>
    </message>
    <message id="errors.card-not-read.do">
        <source>Check the name of the file.</source>
        <label>errors</label>
        <translation>Kijk de naam van het bestand na.</translation>
    </message>
    <message id="errors.card-not-read.says">
        <source>The card could not be read.</source>
        <label>errors</label>
        <translation>De kaart kon niet gelezen worden.</translation>
    </message>
    <message id="errors.card-not-written.do">
        <source>Choose another folder, or free some space.</source>
        <label>errors</label>
        <translation>Kies een andere map, of maak ruimte vrij.</translation>
    </message>
    <message id="errors.card-not-written.says">
        <source>The card could not be written here.</source>
        <label>errors</label>
        <translation>De kaart kon hier niet geschreven worden.</translation>
    </message>
    <message id="errors.card-text-refused.do">
        <source>Change the name and organisation of this vault.</source>
        <label>errors</label>
        <translation>Verander de naam en de organisatie van deze kluis.</translation>
    </message>
    <message id="errors.card-text-refused.says">
        <source>A card needs a name, and plain texts of at most {most} characters on one line.</source>
        <label>errors</label>
        <translation>Een kaart heeft een naam nodig, en gewone teksten van hoogstens {most} tekens op één regel.</translation>
    </message>
    <message id="errors.case-name-empty.do">
        <source>Choose a name by which you know the case, without a surname.</source>
        <label>errors</label>
        <translation>Kies een naam waaraan jij de casus herkent, zonder achternaam.</translation>
    </message>
    <message id="errors.case-name-empty.says">
        <source>A case needs a working name.</source>
        <label>errors</label>
        <translation>Een casus heeft een werknaam nodig.</translation>
    </message>
    <message id="errors.case-name-taken.do">
        <source>Open that case, or choose another name.</source>
        <label>errors</label>
        <translation>Open die casus, of kies een andere naam.</translation>
    </message>
    <message id="errors.case-name-taken.says">
        <source>There is a case with this working name already.</source>
        <label>errors</label>
        <translation>Er is al een casus met deze werknaam.</translation>
    </message>
    <message id="errors.case-name-too-long.do">
        <source>Choose a shorter name.</source>
        <label>errors</label>
        <translation>Kies een kortere naam.</translation>
    </message>
    <message id="errors.case-name-too-long.says">
        <source>This working name is longer than {longest} characters.</source>
        <label>errors</label>
        <translation>Deze werknaam is langer dan {longest} tekens.</translation>
    </message>
    <message id="errors.case-unknown.do">
        <source>See with `lensdesk cases` which there are.</source>
        <label>errors</label>
        <translation>Kijk met `lensdesk cases` welke er zijn.</translation>
    </message>
    <message id="errors.case-unknown.says">
        <source>There is no case with this working name.</source>
        <label>errors</label>
        <translation>Er is geen casus met deze werknaam.</translation>
    </message>
    <message id="errors.consultation-ahead.do">
        <source>Choose today or an earlier day.</source>
        <label>errors</label>
        <translation>Kies de dag van vandaag of een eerdere dag.</translation>
    </message>
    <message id="errors.consultation-ahead.says">
        <source>This consultation is still to come.</source>
        <label>errors</label>
        <translation>Dit overleg is nog niet geweest.</translation>
    </message>
    <message id="errors.contact-key-changed.do">
        <source>Call a number that you know already and ask. If the new key is right, add it with --new-key and confirm it anew.</source>
        <label>errors</label>
        <translation>Bel een nummer dat je al kent en vraag ernaar. Klopt de nieuwe sleutel, voeg hem toe met --new-key en bevestig hem opnieuw.</translation>
    </message>
    <message id="errors.contact-key-changed.says">
        <source>STOP. Someone of this name and organisation has another key in your address book.</source>
        <label>errors</label>
        <translation>STOP. Iemand met deze naam en organisatie heeft in je adresboek een andere sleutel.</translation>
    </message>
    <message id="errors.contact-not-confirmed.do">
        <source>Call, compare the eight words, and confirm.</source>
        <label>errors</label>
        <translation>Bel, vergelijk de acht woorden, en bevestig.</translation>
    </message>
    <message id="errors.contact-not-confirmed.says">
        <source>This contact is not confirmed by telephone yet. Nothing was written.</source>
        <label>errors</label>
        <translation>Dit contact is nog niet per telefoon bevestigd. Er is niets geschreven.</translation>
    </message>
    <message id="errors.contact-unknown.do">
        <source>Look at the list of contacts; add the organisation after a comma.</source>
        <label>errors</label>
        <translation>Kijk in de lijst van contacten; zet de organisatie erachter na een komma.</translation>
    </message>
    <message id="errors.contact-unknown.says">
        <source>There is not exactly one contact with this name.</source>
        <label>errors</label>
        <translation>Er is niet precies één contact met deze naam.</translation>
    </message>
    <message id="errors.date-not-ahead.do">
        <source>Choose a later day.</source>
        <label>errors</label>
        <translation>Kies een latere dag.</translation>
    </message>
    <message id="errors.date-not-ahead.says">
        <source>The day to look again is not after today.</source>
        <label>errors</label>
        <translation>De dag om weer te kijken ligt niet na vandaag.</translation>
    </message>
    <message id="errors.decision-ahead.do">
        <source>Choose today or an earlier day.</source>
        <label>errors</label>
        <translation>Kies de dag van vandaag of een eerdere dag.</translation>
    </message>
    <message id="errors.decision-ahead.says">
        <source>This decision has a day that is still to come.</source>
        <label>errors</label>
        <translation>Dit besluit heeft een dag die nog komt.</translation>
    </message>
    <message id="errors.disk-full.do">
        <source>Make room and try again.</source>
        <label>errors</label>
        <translation>Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message id="errors.disk-full.says">
        <source>The disk is full; nothing was saved halfway.</source>
        <label>errors</label>
        <translation>De schijf is vol; er is niets half bewaard.</translation>
    </message>
    <message id="errors.escrow-key-invalid.do">
        <source>Public: a line that begins with age1. Secret: the file with AGE-SECRET-KEY-1.</source>
        <label>errors</label>
        <translation>Voor openbaar: een regel die met age1 begint. Voor geheim: het bestand met AGE-SECRET-KEY-1.</translation>
    </message>
    <message id="errors.escrow-key-invalid.says">
        <source>This is no key of age.</source>
        <label>errors</label>
        <translation>Dit is geen sleutel van age.</translation>
    </message>
    <message id="errors.escrow-not-here.do">
        <source>Use the passphrase or the recovery code, or another computer.</source>
        <label>errors</label>
        <translation>Gebruik de wachtzin of de herstelcode, of een andere computer.</translation>
    </message>
    <message id="errors.escrow-not-here.says">
        <source>Keys of an organisation cannot be used on this system.</source>
        <label>errors</label>
        <translation>Sleutels van een organisatie kunnen op dit systeem niet gebruikt worden.</translation>
    </message>
    <message id="errors.exchange-not-here.do">
        <source>Make a PDF with six words instead (on the command line: --locked).</source>
        <label>errors</label>
        <translation>Maak een pdf met zes woorden (op de opdrachtregel: --locked).</translation>
    </message>
    <message id="errors.exchange-not-here.says">
        <source>Sealed files cannot be made or opened on this system yet.</source>
        <label>errors</label>
        <translation>Verzegelde bestanden kunnen op dit systeem nog niet gemaakt of geopend worden.</translation>
    </message>
    <message id="errors.feedback-ahead.do">
        <source>Choose today or an earlier day.</source>
        <label>errors</label>
        <translation>Kies vandaag of een eerdere dag.</translation>
    </message>
    <message id="errors.feedback-ahead.says">
        <source>The day of the answer is still to come.</source>
        <label>errors</label>
        <translation>De dag van het antwoord moet nog komen.</translation>
    </message>
    <message id="errors.feedback-day-past.do">
        <source>Choose a later day, or none.</source>
        <label>errors</label>
        <translation>Kies een latere dag, of geen.</translation>
    </message>
    <message id="errors.feedback-day-past.says">
        <source>The day by which feedback is asked is not after today.</source>
        <label>errors</label>
        <translation>De dag waarop terugkoppeling gevraagd wordt is niet na vandaag.</translation>
    </message>
    <message id="errors.file-exists.do">
        <source>Choose another name, or give --force to replace it.</source>
        <label>errors</label>
        <translation>Kies een andere naam, of geef --force om het te vervangen.</translation>
    </message>
    <message id="errors.file-exists.says">
        <source>This file exists already.</source>
        <label>errors</label>
        <translation>Dit bestand bestaat al.</translation>
    </message>
    <message id="errors.file-not-read.do">
        <source>See that it is there and that you may read it.</source>
        <label>errors</label>
        <translation>Kijk of het er is en of je het mag lezen.</translation>
    </message>
    <message id="errors.file-not-read.says">
        <source>This file cannot be read.</source>
        <label>errors</label>
        <translation>Dit bestand kan niet gelezen worden.</translation>
    </message>
    <message id="errors.file-not-written.do">
        <source>Choose another folder.</source>
        <label>errors</label>
        <translation>Kies een andere map.</translation>
    </message>
    <message id="errors.file-not-written.says">
        <source>The file cannot be written there.</source>
        <label>errors</label>
        <translation>Het bestand kan daar niet worden geschreven.</translation>
    </message>
    <message id="errors.file-unreadable.do">
        <source>Check that it exists and is JSON in UTF-8.</source>
        <label>errors</label>
        <translation>Controleer of het bestaat en JSON in UTF-8 is.</translation>
    </message>
    <message id="errors.file-unreadable.says">
        <source>This file of observations cannot be read.</source>
        <label>errors</label>
        <translation>Dit bestand met waarnemingen kan niet gelezen worden.</translation>
    </message>
    <message id="errors.folder-not-ours.do">
        <source>Choose an empty folder for the demo.</source>
        <label>errors</label>
        <translation>Kies een lege map voor de demo.</translation>
    </message>
    <message id="errors.folder-not-ours.says">
        <source>This folder holds other files, or cannot be written.</source>
        <label>errors</label>
        <translation>In deze map staan andere bestanden, of er kan niet geschreven worden.</translation>
    </message>
    <message id="errors.hidden-characters.do">
        <source>Type it again instead of pasting it.</source>
        <label>errors</label>
        <translation>Typ het opnieuw in plaats van het te plakken.</translation>
    </message>
    <message id="errors.hidden-characters.says">
        <source>There are invisible characters in this, which make it read otherwise than it is written.</source>
        <label>errors</label>
        <translation>Hierin staan onzichtbare tekens, waardoor het anders leest dan het er staat.</translation>
    </message>
    <message id="errors.key-change-done.do">
        <source>Open it with the new passphrase; everything is still there.</source>
        <label>errors</label>
        <translation>Open hem met de nieuwe wachtzin; alles is er nog.</translation>
    </message>
    <message id="errors.key-change-done.says">
        <source>The keys of this vault were changed.</source>
        <label>errors</label>
        <translation>De sleutels van deze kluis zijn vernieuwd.</translation>
    </message>
    <message id="errors.key-change-undone.do">
        <source>Open the vault with the former passphrase; everything is still there.</source>
        <label>errors</label>
        <translation>Open de kluis met de vorige wachtzin; alles is er nog.</translation>
    </message>
    <message id="errors.key-change-undone.says">
        <source>The change of all keys was not finished.</source>
        <label>errors</label>
        <translation>Het vernieuwen van de sleutels was niet af.</translation>
    </message>
    <message id="errors.keystore-not-here.do">
        <source>Use the passphrase; a PIN is not possible here.</source>
        <label>errors</label>
        <translation>Gebruik de wachtzin; een pincode kan hier niet.</translation>
    </message>
    <message id="errors.keystore-not-here.says">
        <source>This system has no key store that LensDesk can use, or it is closed.</source>
        <label>errors</label>
        <translation>Dit systeem heeft geen sleutelbos die LensDesk kan gebruiken, of hij is dicht.</translation>
    </message>
    <message id="errors.last-visit.do">
        <source>Change this one, or begin another one first.</source>
        <label>errors</label>
        <translation>Verander dit contactmoment, of begin eerst een ander.</translation>
    </message>
    <message id="errors.last-visit.says">
        <source>A case always has a moment of contact.</source>
        <label>errors</label>
        <translation>Een casus heeft altijd een contactmoment.</translation>
    </message>
    <message id="errors.last-way-in.do">
        <source>Add another one first.</source>
        <label>errors</label>
        <translation>Voeg eerst een andere toe.</translation>
    </message>
    <message id="errors.last-way-in.says">
        <source>This is the last way in that does not depend on this computer; it stays.</source>
        <label>errors</label>
        <translation>Dit is de laatste toegang die niet van deze computer afhangt; die blijft.</translation>
    </message>
    <message id="errors.lens-invalid.do">
        <source>Mend this file, or put the shipped lens back.</source>
        <label>errors</label>
        <translation>Herstel dit bestand, of zet de meegeleverde lens terug.</translation>
    </message>
    <message id="errors.lens-invalid.says">
        <source>The lens does not fit the format, or {file} is missing.</source>
        <label>errors</label>
        <translation>De lens past niet bij het formaat, of {file} ontbreekt.</translation>
    </message>
    <message id="errors.lens-may-be-used.do">
        <source>See for yourself in the window, under Manage, or give --force.</source>
        <label>errors</label>
        <translation>Kijk het na in het venster, bij Beheer, of geef --force.</translation>
    </message>
    <message id="errors.lens-may-be-used.says">
        <source>Cases in a vault may use version {version} of the lens {id}.</source>
        <label>errors</label>
        <translation>Casussen in een kluis gebruiken misschien versie {version} van de lens {id}.</translation>
    </message>
    <message id="errors.lens-not-installed.do">
        <source>See which lenses there are, or install this lens first.</source>
        <label>errors</label>
        <translation>Kijk welke lenzen er zijn, of installeer deze lens eerst.</translation>
    </message>
    <message id="errors.lens-not-installed.says">
        <source>The lens {id} {version} is not here.</source>
        <label>errors</label>
        <translation>De lens {id} {version} is hier niet.</translation>
    </message>
    <message id="errors.lens-not-written.do">
        <source>Free some space, close other windows of LensDesk and try again.</source>
        <label>errors</label>
        <translation>Maak ruimte vrij, sluit andere vensters van LensDesk en probeer het opnieuw.</translation>
    </message>
    <message id="errors.lens-not-written.says">
        <source>The lens cannot be written here; nothing was half installed.</source>
        <label>errors</label>
        <translation>De lens kan hier niet geschreven worden; er is niets half geïnstalleerd.</translation>
    </message>
    <message id="errors.lens-of-another-kind.do">
        <source>Choose a version of the same lens.</source>
        <label>errors</label>
        <translation>Kies een versie van dezelfde lens.</translation>
    </message>
    <message id="errors.lens-of-another-kind.says">
        <source>This lens is no version of the lens of this case.</source>
        <label>errors</label>
        <translation>Deze lens is geen versie van de lens van deze casus.</translation>
    </message>
    <message id="errors.lens-ships.do">
        <source>Remove only a lens that you installed yourself.</source>
        <label>errors</label>
        <translation>Verwijder alleen een lens die je zelf installeerde.</translation>
    </message>
    <message id="errors.lens-ships.says">
        <source>The lens {id} belongs to LensDesk and cannot be removed.</source>
        <label>errors</label>
        <translation>De lens {id} hoort bij LensDesk en kan niet weg.</translation>
    </message>
    <message id="errors.lens-version-taken.do">
        <source>Ask whoever made the lens for a new version number, or remove the old one first.</source>
        <label>errors</label>
        <translation>Vraag wie de lens maakte om een nieuw versienummer, of verwijder eerst de oude.</translation>
    </message>
    <message id="errors.lens-version-taken.says">
        <source>Version {version} of the lens {id} is there already, with another content.</source>
        <label>errors</label>
        <translation>Versie {version} van de lens {id} is er al, met een andere inhoud.</translation>
    </message>
    <message id="errors.letter-unknown.do">
        <source>Look in the list of letters; for a withdrawn letter, make a new one.</source>
        <label>errors</label>
        <translation>Kijk in de lijst met brieven; is de brief ingetrokken, maak dan een nieuwe.</translation>
    </message>
    <message id="errors.letter-unknown.says">
        <source>No letter of this case with this reference is in force.</source>
        <label>errors</label>
        <translation>Er is geen geldende brief van deze casus met dit kenmerk.</translation>
    </message>
    <message id="errors.longer-day-invalid.do">
        <source>Choose a day after today, within ten years.</source>
        <label>errors</label>
        <translation>Kies een dag na vandaag, binnen tien jaar.</translation>
    </message>
    <message id="errors.longer-day-invalid.says">
        <source>This day cannot be.</source>
        <label>errors</label>
        <translation>Deze dag kan niet.</translation>
    </message>
    <message id="errors.longer-without-reason.do">
        <source>Write why this case is still needed.</source>
        <label>errors</label>
        <translation>Schrijf waarom deze casus nog nodig is.</translation>
    </message>
    <message id="errors.longer-without-reason.says">
        <source>Nothing is kept longer without a reason.</source>
        <label>errors</label>
        <translation>Zonder reden wordt niets langer bewaard.</translation>
    </message>
    <message id="errors.moment-ahead.do">
        <source>Choose a moment up to now; nothing was changed.</source>
        <label>errors</label>
        <translation>Kies een moment tot nu; er is niets veranderd.</translation>
    </message>
    <message id="errors.moment-ahead.says">
        <source>This moment is still to come.</source>
        <label>errors</label>
        <translation>Dit moment moet nog komen.</translation>
    </message>
    <message id="errors.no-data-in-letter.do">
        <source>Save the PDF alone.</source>
        <label>errors</label>
        <translation>Bewaar alleen de pdf.</translation>
    </message>
    <message id="errors.no-data-in-letter.says">
        <source>This letter carries no data.</source>
        <label>errors</label>
        <translation>In deze brief zitten geen gegevens.</translation>
    </message>
    <message id="errors.not-a-vault.do">
        <source>Choose the folder in which the vault was made.</source>
        <label>errors</label>
        <translation>Kies de map waarin de kluis gemaakt is.</translation>
    </message>
    <message id="errors.not-a-vault.says">
        <source>There is no vault in this folder.</source>
        <label>errors</label>
        <translation>In deze map staat geen kluis.</translation>
    </message>
    <message id="errors.not-enough-memory.do">
        <source>Close other programs and try again.</source>
        <label>errors</label>
        <translation>Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message id="errors.not-enough-memory.says">
        <source>There is too little free memory to make the key.</source>
        <label>errors</label>
        <translation>Er is te weinig geheugen vrij om de sleutel te maken.</translation>
    </message>
    <message id="errors.not-safe-together.do">
        <source>First consult Veilig Thuis or the police. When it is safe, change the answer about who is informed.</source>
        <label>errors</label>
        <translation>Overleg eerst met Veilig Thuis of de politie. Is het wel veilig? Wijzig dan het antwoord bij Geïnformeerd.</translation>
    </message>
    <message id="errors.not-safe-together.says">
        <source>The referral says that it is not safe to tell the person, so there is no text to read together.</source>
        <label>errors</label>
        <translation>In de verwijzing staat dat het niet veilig is om het de persoon te vertellen. Daarom is er geen tekst om samen te lezen.</translation>
    </message>
    <message id="errors.observations-invalid.do">
        <source>Mend these places; nothing was taken over.</source>
        <label>errors</label>
        <translation>Verbeter deze plaatsen; er is niets overgenomen.</translation>
    </message>
    <message id="errors.observations-invalid.says" numerus="yes">
        <source>This file is wrong in {n} places (number of the observation: field): {places}.</source>
        <label>errors</label>
        <translation>
            <numerusform>Dit bestand klopt niet op één plaats (nummer van de waarneming: veld): {places}.</numerusform>
            <numerusform>Dit bestand klopt niet op {n} plaatsen (nummer van de waarneming: veld): {places}.</numerusform>
        </translation>
    </message>
    <message id="errors.other-lens.do">
        <source>Use a file of this lens.</source>
        <label>errors</label>
        <translation>Gebruik een bestand van deze lens.</translation>
    </message>
    <message id="errors.other-lens.says">
        <source>This file was made with another lens than {lens}.</source>
        <label>errors</label>
        <translation>Dit bestand is met een andere lens gemaakt dan {lens}.</translation>
    </message>
    <message id="errors.other-vault.do">
        <source>Find the last recovery sheet that was made for this vault.</source>
        <label>errors</label>
        <translation>Zoek het laatste herstelblad dat bij deze kluis gemaakt is.</translation>
    </message>
    <message id="errors.other-vault.says">
        <source>This recovery sheet or key does not open this vault (any more).</source>
        <label>errors</label>
        <translation>Dit herstelblad of deze sleutel opent deze kluis niet (meer).</translation>
    </message>
    <message id="errors.own-invalid.do">
        <source>Mend this file, or put a copy back.</source>
        <label>errors</label>
        <translation>Herstel dit bestand, of zet een kopie terug.</translation>
    </message>
    <message id="errors.own-invalid.says" numerus="yes">
        <source>The own additions cannot be read; there are {n} faults: {places}.</source>
        <label>errors</label>
        <translation>
            <numerusform>De eigen aanvullingen kunnen niet gelezen worden; er is één fout: {places}.</numerusform>
            <numerusform>De eigen aanvullingen kunnen niet gelezen worden; er zijn {n} fouten: {places}.</numerusform>
        </translation>
    </message>
    <message id="errors.own-not-written.do">
        <source>Free some space and try again.</source>
        <label>errors</label>
        <translation>Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message id="errors.own-not-written.says">
        <source>The own additions cannot be kept here; nothing has changed.</source>
        <label>errors</label>
        <translation>De eigen aanvullingen kunnen hier niet bewaard worden; er is niets veranderd.</translation>
    </message>
    <message id="errors.own-refused.do">
        <source>Mend this and try again; nothing was kept.</source>
        <label>errors</label>
        <translation>Verbeter dit en probeer het opnieuw; er is niets bewaard.</translation>
    </message>
    <message id="errors.own-refused.says" numerus="yes">
        <source>This addition does not fit yet, in {n} places: {places}.</source>
        <label>errors</label>
        <translation>
            <numerusform>Deze aanvulling past nog niet, op één punt: {places}.</numerusform>
            <numerusform>Deze aanvulling past nog niet, op {n} punten: {places}.</numerusform>
        </translation>
    </message>
    <message id="errors.pack-refused.do">
        <source>Ask whoever made the lens to mend this; nothing about your lenses has changed.</source>
        <label>errors</label>
        <translation>Vraag wie de lens maakte dit te herstellen; aan je lenzen is niets veranderd.</translation>
    </message>
    <message id="errors.pack-refused.says" numerus="yes">
        <source>This lens was not installed; there are {n} faults in it: {places}.</source>
        <label>errors</label>
        <translation>
            <numerusform>Deze lens is niet geïnstalleerd; er is één fout in: {places}.</numerusform>
            <numerusform>Deze lens is niet geïnstalleerd; er zijn {n} fouten in: {places}.</numerusform>
        </translation>
    </message>
    <message id="errors.package-forwarded.do">
        <source>Call the sender and ask whether you should have it.</source>
        <label>errors</label>
        <translation>Bel de afzender en vraag of je haar hoort te krijgen.</translation>
    </message>
    <message id="errors.package-forwarded.says">
        <source>The sender addressed this referral to someone else; it was passed on.</source>
        <label>errors</label>
        <translation>De afzender richtte deze verwijzing aan iemand anders; ze is doorgestuurd.</translation>
    </message>
    <message id="errors.package-invalid.do">
        <source>Ask the sender for the .lensdesk file.</source>
        <label>errors</label>
        <translation>Vraag de afzender om het .lensdesk-bestand.</translation>
    </message>
    <message id="errors.package-invalid.says">
        <source>This is not a sealed referral.</source>
        <label>errors</label>
        <translation>Dit is geen verzegelde verwijzing.</translation>
    </message>
    <message id="errors.package-not-for-us.do">
        <source>Call the sender and ask for it again, with your newest card.</source>
        <label>errors</label>
        <translation>Bel de afzender en vraag het opnieuw, met je nieuwste kaart.</translation>
    </message>
    <message id="errors.package-not-for-us.says">
        <source>This vault cannot open the file: it is for someone else, or it was damaged on its way.</source>
        <label>errors</label>
        <translation>Deze kluis kan het bestand niet openen: het is voor iemand anders, of het raakte onderweg beschadigd.</translation>
    </message>
    <message id="errors.package-not-read.do">
        <source>Check the name of the file.</source>
        <label>errors</label>
        <translation>Kijk de naam van het bestand na.</translation>
    </message>
    <message id="errors.package-not-read.says">
        <source>The sealed file could not be read.</source>
        <label>errors</label>
        <translation>Het verzegelde bestand kon niet gelezen worden.</translation>
    </message>
    <message id="errors.package-replayed.do">
        <source>Use the PDF that you made then, or ask the sender for a new one.</source>
        <label>errors</label>
        <translation>Gebruik de pdf die je toen maakte, of vraag de afzender om een nieuwe.</translation>
    </message>
    <message id="errors.package-replayed.says">
        <source>This referral, or one with its number, was opened here before.</source>
        <label>errors</label>
        <translation>Deze verwijzing, of een met haar nummer, is hier al eerder geopend.</translation>
    </message>
    <message id="errors.package-too-large.do">
        <source>Ask the sender for the file again.</source>
        <label>errors</label>
        <translation>Vraag de afzender opnieuw om het bestand.</translation>
    </message>
    <message id="errors.package-too-large.says">
        <source>This is larger than {most} MB; a sealed referral never is.</source>
        <label>errors</label>
        <translation>Dit is groter dan {most} MB; een verzegelde verwijzing is dat nooit.</translation>
    </message>
    <message id="errors.package-unsigned.do">
        <source>Do not trust it. Call the sender on a number that you know.</source>
        <label>errors</label>
        <translation>Vertrouw het niet. Bel de afzender op een nummer dat je kent.</translation>
    </message>
    <message id="errors.package-unsigned.says">
        <source>What is in the file has no valid signature. Nothing was opened.</source>
        <label>errors</label>
        <translation>Wat in het bestand zit heeft geen geldige handtekening. Er is niets geopend.</translation>
    </message>
    <message id="errors.passphrase-not-given.do">
        <source>Type it at a terminal, or give --passphrase-file with a file in UTF-8.</source>
        <label>errors</label>
        <translation>Typ haar in een terminal, of geef --passphrase-file met een bestand in UTF-8.</translation>
    </message>
    <message id="errors.passphrase-not-given.says">
        <source>No passphrase was given.</source>
        <label>errors</label>
        <translation>Er is geen wachtzin gegeven.</translation>
    </message>
    <message id="errors.passphrase-too-short.do">
        <source>Choose six separate words, for example.</source>
        <label>errors</label>
        <translation>Kies bijvoorbeeld zes losse woorden.</translation>
    </message>
    <message id="errors.passphrase-too-short.says">
        <source>A passphrase needs at least {least} characters.</source>
        <label>errors</label>
        <translation>Een wachtzin heeft minstens {least} tekens nodig.</translation>
    </message>
    <message id="errors.pdf-not-written.do">
        <source>Choose another folder, or free some space.</source>
        <label>errors</label>
        <translation>Kies een andere map, of maak ruimte vrij.</translation>
    </message>
    <message id="errors.pdf-not-written.says">
        <source>The referral could not be written here.</source>
        <label>errors</label>
        <translation>De verwijzing kon hier niet geschreven worden.</translation>
    </message>
    <message id="errors.pdf-too-large.do">
        <source>Ask the sender for the referral itself.</source>
        <label>errors</label>
        <translation>Vraag de afzender om de verwijzing zelf.</translation>
    </message>
    <message id="errors.pdf-too-large.says">
        <source>This file is larger than {most} MB; a referral never is. It was not read.</source>
        <label>errors</label>
        <translation>Dit bestand is groter dan {most} MB; zo groot is een verwijzing nooit. Het is niet gelezen.</translation>
    </message>
    <message id="errors.pdf-unreadable.do">
        <source>Ask the sender for the document again.</source>
        <label>errors</label>
        <translation>Vraag de afzender om het document opnieuw.</translation>
    </message>
    <message id="errors.pdf-unreadable.says">
        <source>This file cannot be read as a PDF: it is damaged, or it asks too much of the computer.</source>
        <label>errors</label>
        <translation>Dit bestand is als PDF niet te lezen: het is beschadigd, of het vraagt te veel van de computer.</translation>
    </message>
    <message id="errors.person-name-empty.do">
        <source>An initial or a word such as &apos;neighbour&apos; is enough.</source>
        <label>errors</label>
        <translation>Een voorletter of een woord als &apos;buurman&apos; is genoeg.</translation>
    </message>
    <message id="errors.person-name-empty.says">
        <source>A person needs a name or reference.</source>
        <label>errors</label>
        <translation>Een persoon heeft een naam of kenmerk nodig.</translation>
    </message>
    <message id="errors.pin-too-simple.do">
        <source>Choose another PIN.</source>
        <label>errors</label>
        <translation>Kies een andere pincode.</translation>
    </message>
    <message id="errors.pin-too-simple.says">
        <source>A PIN has {least} to {most} characters, and not always the same.</source>
        <label>errors</label>
        <translation>Een pincode heeft {least} tot {most} tekens, en niet steeds dezelfde.</translation>
    </message>
    <message id="errors.readers-the-same.do">
        <source>Choose another contact as deputy.</source>
        <label>errors</label>
        <translation>Kies een ander contact als vervanger.</translation>
    </message>
    <message id="errors.readers-the-same.says">
        <source>The coordinator and the deputy are the same person.</source>
        <label>errors</label>
        <translation>De coördinator en de vervanger zijn dezelfde persoon.</translation>
    </message>
    <message id="errors.reason-missing.do">
        <source>Write in one sentence why.</source>
        <label>errors</label>
        <translation>Schrijf in één zin waarom.</translation>
    </message>
    <message id="errors.reason-missing.says">
        <source>A decision needs a reason.</source>
        <label>errors</label>
        <translation>Een besluit heeft een reden nodig.</translation>
    </message>
    <message id="errors.recovery-code-incomplete.do">
        <source>Type all blocks of the recovery sheet.</source>
        <label>errors</label>
        <translation>Typ alle blokjes van het herstelblad over.</translation>
    </message>
    <message id="errors.recovery-code-incomplete.says">
        <source>A recovery code has {groups} blocks of {letters} characters.</source>
        <label>errors</label>
        <translation>Een herstelcode heeft {groups} blokjes van {letters} tekens.</translation>
    </message>
    <message id="errors.recovery-code-wrong.do">
        <source>Compare it with the recovery sheet and type it again.</source>
        <label>errors</label>
        <translation>Vergelijk met het herstelblad en typ het opnieuw.</translation>
    </message>
    <message id="errors.recovery-code-wrong.says">
        <source>The recovery code is not right; look at block {place} (0: the whole).</source>
        <label>errors</label>
        <translation>De herstelcode klopt niet; kijk naar blokje {place} (0: het geheel).</translation>
    </message>
    <message id="errors.relation-known.do">
        <source>Choose another relation, or take the old one away first.</source>
        <label>errors</label>
        <translation>Kies een andere relatie, of haal de oude eerst weg.</translation>
    </message>
    <message id="errors.relation-known.says">
        <source>This relation is there already.</source>
        <label>errors</label>
        <translation>Deze relatie staat er al.</translation>
    </message>
    <message id="errors.relation-to-self.do">
        <source>Choose somebody else at the left or at the right.</source>
        <label>errors</label>
        <translation>Kies links en rechts iemand anders.</translation>
    </message>
    <message id="errors.relation-to-self.says">
        <source>A relation is between two different persons.</source>
        <label>errors</label>
        <translation>Een relatie is tussen twee verschillende personen.</translation>
    </message>
    <message id="errors.relation-word-missing.do">
        <source>Write in a few words what they have with each other.</source>
        <label>errors</label>
        <translation>Schrijf in een paar woorden wat zij met elkaar hebben.</translation>
    </message>
    <message id="errors.relation-word-missing.says">
        <source>Another relation needs a word.</source>
        <label>errors</label>
        <translation>Bij een andere relatie hoort een woord.</translation>
    </message>
    <message id="errors.sender-not-confirmed.do">
        <source>Call the sender, compare the eight words, and confirm.</source>
        <label>errors</label>
        <translation>Bel de afzender, vergelijk de acht woorden, en bevestig.</translation>
    </message>
    <message id="errors.sender-not-confirmed.says">
        <source>The card of the sender is not confirmed yet. Nothing was opened.</source>
        <label>errors</label>
        <translation>De kaart van de afzender is nog niet bevestigd. Er is niets geopend.</translation>
    </message>
    <message id="errors.sender-unknown.do">
        <source>Ask for the card of the sender, add it, and confirm it by telephone.</source>
        <label>errors</label>
        <translation>Vraag de kaart van de afzender, voeg die toe, en bevestig haar per telefoon.</translation>
    </message>
    <message id="errors.sender-unknown.says">
        <source>The sender is not in your address book. Nothing was opened.</source>
        <label>errors</label>
        <translation>De afzender staat niet in je adresboek. Er is niets geopend.</translation>
    </message>
    <message id="errors.sender-withdrawn.do">
        <source>Call the sender and ask for a new card.</source>
        <label>errors</label>
        <translation>Bel de afzender en vraag om een nieuwe kaart.</translation>
    </message>
    <message id="errors.sender-withdrawn.says">
        <source>The key of the sender was withdrawn. Nothing was opened.</source>
        <label>errors</label>
        <translation>De sleutel van de afzender is ingetrokken. Er is niets geopend.</translation>
    </message>
    <message id="errors.sheet-not-written.do">
        <source>Choose another folder, or write the code over by hand.</source>
        <label>errors</label>
        <translation>Kies een andere map, of schrijf de code over.</translation>
    </message>
    <message id="errors.sheet-not-written.says">
        <source>The recovery sheet could not be saved here.</source>
        <label>errors</label>
        <translation>Het herstelblad kon hier niet bewaard worden.</translation>
    </message>
    <message id="errors.slot-unknown.do">
        <source>See with `lensdesk vault slots` which there are.</source>
        <label>errors</label>
        <translation>Kijk met `lensdesk vault slots` welke er zijn.</translation>
    </message>
    <message id="errors.slot-unknown.says">
        <source>This way in is not there.</source>
        <label>errors</label>
        <translation>Deze toegang is er niet.</translation>
    </message>
    <message id="errors.term-invalid.do">
        <source>Type a number of days, such as 365.</source>
        <label>errors</label>
        <translation>Typ een aantal dagen, zoals 365.</translation>
    </message>
    <message id="errors.term-invalid.says">
        <source>A term is a number of days from 1 up to {most}.</source>
        <label>errors</label>
        <translation>Een termijn is een aantal dagen van 1 tot en met {most}.</translation>
    </message>
    <message id="errors.text-file-not-read.do">
        <source>Choose a text file in UTF-8.</source>
        <label>errors</label>
        <translation>Kies een tekstbestand in UTF-8.</translation>
    </message>
    <message id="errors.text-file-not-read.says">
        <source>A file with a text cannot be read.</source>
        <label>errors</label>
        <translation>Een bestand met een tekst kan niet gelezen worden.</translation>
    </message>
    <message id="errors.text-not-for-receiver.do">
        <source>For a household, choose the text to read together.</source>
        <label>errors</label>
        <translation>Kies voor een huishouden de tekst om samen te lezen.</translation>
    </message>
    <message id="errors.text-not-for-receiver.says">
        <source>This text is never for this kind of receiver.</source>
        <label>errors</label>
        <translation>Deze tekst is nooit voor dit soort ontvanger.</translation>
    </message>
    <message id="errors.text-too-long.do">
        <source>Make it shorter, or divide it; nothing was changed.</source>
        <label>errors</label>
        <translation>Maak het korter, of verdeel het; er is niets veranderd.</translation>
    </message>
    <message id="errors.text-too-long.says">
        <source>At most {longest} characters fit here.</source>
        <label>errors</label>
        <translation>Hier passen hoogstens {longest} tekens.</translation>
    </message>
    <message id="errors.too-many-keys.do">
        <source>Withdraw one first.</source>
        <label>errors</label>
        <translation>Trek er eerst een in.</translation>
    </message>
    <message id="errors.too-many-keys.says">
        <source>There are {most} keys of organisations already.</source>
        <label>errors</label>
        <translation>Er zijn al {most} sleutels van organisaties.</translation>
    </message>
    <message id="errors.unreadable-characters.do">
        <source>Type it again, or paste it as plain text; nothing was changed.</source>
        <label>errors</label>
        <translation>Typ het over, of plak het als gewone tekst; er is niets veranderd.</translation>
    </message>
    <message id="errors.unreadable-characters.says">
        <source>This holds characters that nobody can read, such as control characters.</source>
        <label>errors</label>
        <translation>Hierin staan tekens die niemand kan lezen, zoals stuurtekens.</translation>
    </message>
    <message id="errors.vault-cannot-write.do">
        <source>Free some space or choose a folder that you may write to.</source>
        <label>errors</label>
        <translation>Maak ruimte vrij of kies een map waarin je mag schrijven.</translation>
    </message>
    <message id="errors.vault-cannot-write.says">
        <source>The vault cannot write here; nothing was half kept.</source>
        <label>errors</label>
        <translation>De kluis kan hier niet schrijven; er is niets half bewaard.</translation>
    </message>
    <message id="errors.vault-damaged.do">
        <source>Copy the folder first, then put a backup back.</source>
        <label>errors</label>
        <translation>Maak eerst een kopie van de map, en zet dan een back-up terug.</translation>
    </message>
    <message id="errors.vault-damaged.says">
        <source>This vault is damaged or was changed.</source>
        <label>errors</label>
        <translation>Deze kluis is beschadigd of veranderd.</translation>
    </message>
    <message id="errors.vault-exists.do">
        <source>Choose an empty folder for a new vault.</source>
        <label>errors</label>
        <translation>Kies een lege map voor een nieuwe kluis.</translation>
    </message>
    <message id="errors.vault-exists.says">
        <source>This folder is not empty.</source>
        <label>errors</label>
        <translation>Deze map is niet leeg.</translation>
    </message>
    <message id="errors.vault-in-use.do">
        <source>Close that first.</source>
        <label>errors</label>
        <translation>Sluit dat eerst.</translation>
    </message>
    <message id="errors.vault-in-use.says">
        <source>This vault is already open in another window or program.</source>
        <label>errors</label>
        <translation>Deze kluis is al open in een ander venster of programma.</translation>
    </message>
    <message id="errors.vault-read-only.do">
        <source>Go to The vault (Ctrl+Shift+K) and save what can be saved.</source>
        <label>errors</label>
        <translation>Ga naar De kluis (Ctrl+Shift+K) en red wat er te redden is.</translation>
    </message>
    <message id="errors.vault-read-only.says">
        <source>This vault is damaged or older than it was, and can only be read.</source>
        <label>errors</label>
        <translation>Deze kluis is beschadigd of ouder dan hij was, en alleen te lezen.</translation>
    </message>
    <message id="errors.vault-too-new.do">
        <source>Update LensDesk; nothing in the vault was changed.</source>
        <label>errors</label>
        <translation>Werk LensDesk bij; aan de kluis is niets veranderd.</translation>
    </message>
    <message id="errors.vault-too-new.says">
        <source>This vault comes from a newer version of LensDesk.</source>
        <label>errors</label>
        <translation>Deze kluis komt uit een nieuwere versie van LensDesk.</translation>
    </message>
    <message id="errors.visit-ahead.do">
        <source>Choose a day and time up to now.</source>
        <label>errors</label>
        <translation>Kies een dag en tijd tot en met nu.</translation>
    </message>
    <message id="errors.visit-ahead.says">
        <source>This moment is still to come.</source>
        <label>errors</label>
        <translation>Dit moment is nog niet geweest.</translation>
    </message>
    <message id="errors.wait-first.do">
        <source>See meanwhile whether you have the right passphrase.</source>
        <label>errors</label>
        <translation>Kijk intussen of je de goede wachtzin hebt.</translation>
    </message>
    <message id="errors.wait-first.says">
        <source>After wrong tries you have to wait a moment: {seconds} s more.</source>
        <label>errors</label>
        <translation>Na verkeerde pogingen moet je even wachten: nog {seconds} s.</translation>
    </message>
    <message id="forget.by-hand">
        <source>Erase a case yourself</source>
        <label>forget</label>
        <translation>Een casus zelf wissen</translation>
    </message>
    <message id="forget.by-hand-lead">
        <source>Also when the term has not ended, for instance because somebody asks for it.</source>
        <label>forget</label>
        <translation>Ook als de termijn nog loopt, bijvoorbeeld omdat iemand daarom vraagt.</translation>
    </message>
    <message id="forget.days">
        <source>{kind}, in days</source>
        <label>forget</label>
        <translation>{kind}, in dagen</translation>
    </message>
    <message id="forget.due">
        <source>The term ended on {day} · {kind}</source>
        <label>forget</label>
        <translation>De termijn liep af op {day} · {kind}</translation>
    </message>
    <message id="forget.due-quiet">
        <source>term ended on {day}</source>
        <label>forget</label>
        <translation>termijn afgelopen op {day}</translation>
    </message>
    <message id="forget.ending">
        <source>What is soon to be forgotten</source>
        <label>forget</label>
        <translation>Wat bijna vergeten moet worden</translation>
    </message>
    <message id="forget.ending-lead">
        <source>From thirty days before, a case stands here and in the list. Nothing goes by itself: you decide.</source>
        <label>forget</label>
        <translation>Vanaf dertig dagen ervoor staat een casus hier en in de lijst. Niets verdwijnt vanzelf: jij beslist.</translation>
    </message>
    <message id="forget.ends">
        <source>To be forgotten on {day} · {kind}</source>
        <label>forget</label>
        <translation>Te vergeten op {day} · {kind}</translation>
    </message>
    <message id="forget.ends-quiet">
        <source>to be forgotten on {day}</source>
        <label>forget</label>
        <translation>te vergeten op {day}</translation>
    </message>
    <message id="forget.erase">
        <source>Erase…</source>
        <label>forget</label>
        <translation>Wissen…</translation>
    </message>
    <message id="forget.erase-do">
        <source>Erase for good</source>
        <label>forget</label>
        <translation>Voorgoed wissen</translation>
    </message>
    <message id="forget.erase-due" numerus="yes">
        <source>Erase all {n} cases whose term is over…</source>
        <label>forget</label>
        <translation>
            <numerusform>{n} casus wissen waarvan de termijn voorbij is…</numerusform>
            <numerusform>Alle {n} casussen wissen waarvan de termijn voorbij is…</numerusform>
        </translation>
    </message>
    <message id="forget.erase-lead">
        <source>This cannot be undone.</source>
        <label>forget</label>
        <translation>Dit kun je niet ongedaan maken.</translation>
    </message>
    <message id="forget.erase-title" numerus="yes">
        <source>Erase {n} cases for good?</source>
        <label>forget</label>
        <translation>
            <numerusform>{n} casus voorgoed wissen?</numerusform>
            <numerusform>{n} casussen voorgoed wissen?</numerusform>
        </translation>
    </message>
    <message id="forget.erase-which">
        <source>Erase {name}</source>
        <label>forget</label>
        <translation>{name} wissen</translation>
    </message>
    <message id="forget.holds">
        <source>Observations: {observations} · Moments of contact: {visits} · Persons: {persons} · Letters: {letters} · Other records: {other}</source>
        <label>forget</label>
        <translation>Waarnemingen: {observations} · Contactmomenten: {visits} · Personen: {persons} · Brieven: {letters} · Andere gegevens: {other}</translation>
    </message>
    <message id="forget.kind-closed">
        <source>Closed cases</source>
        <label>forget</label>
        <translation>Afgesloten casussen</translation>
    </message>
    <message id="forget.kind-nothing_came">
        <source>Signs that led to nothing</source>
        <label>forget</label>
        <translation>Signalen waar niets uit kwam</translation>
    </message>
    <message id="forget.kind-sent">
        <source>Referred cases</source>
        <label>forget</label>
        <translation>Verwezen casussen</translation>
    </message>
    <message id="forget.longer">
        <source>Keep longer…</source>
        <label>forget</label>
        <translation>Langer bewaren…</translation>
    </message>
    <message id="forget.longer-do">
        <source>Keep longer</source>
        <label>forget</label>
        <translation>Langer bewaren</translation>
    </message>
    <message id="forget.longer-is">
        <source>Kept longer by {by}: {reason}</source>
        <label>forget</label>
        <translation>Langer bewaard door {by}: {reason}</translation>
    </message>
    <message id="forget.longer-lead">
        <source>Your name and your reason are kept.</source>
        <label>forget</label>
        <translation>Je naam en je reden worden bewaard.</translation>
    </message>
    <message id="forget.longer-title">
        <source>Keep {name} longer</source>
        <label>forget</label>
        <translation>{name} langer bewaren</translation>
    </message>
    <message id="forget.longer-until">
        <source>Keep until</source>
        <label>forget</label>
        <translation>Bewaren tot</translation>
    </message>
    <message id="forget.longer-which">
        <source>Keep {name} longer</source>
        <label>forget</label>
        <translation>{name} langer bewaren</translation>
    </message>
    <message id="forget.longer-why">
        <source>Because</source>
        <label>forget</label>
        <translation>Omdat</translation>
    </message>
    <message id="forget.none-ends">
        <source>No term ends within thirty days.</source>
        <label>forget</label>
        <translation>Geen enkele termijn loopt binnen dertig dagen af.</translation>
    </message>
    <message id="forget.not-now">
        <source>Not now</source>
        <label>forget</label>
        <translation>Niet nu</translation>
    </message>
    <message id="forget.terms">
        <source>How long your organisation keeps</source>
        <label>forget</label>
        <translation>Hoe lang je organisatie bewaart</translation>
    </message>
    <message id="forget.terms-lead">
        <source>The term counts from the last day on which anything happened in the case. The terms lie in the vault and hold for everybody who opens it.</source>
        <label>forget</label>
        <translation>De termijn telt vanaf de laatste dag waarop er in de casus iets gebeurde. De termijnen liggen in de kluis en gelden voor iedereen die haar opent.</translation>
    </message>
    <message id="forget.terms-not-own">
        <source>These are examples, not the law. Your organisation sets the terms, with the data protection officer.</source>
        <label>forget</label>
        <translation>Dit zijn voorbeelden, geen wet. Je organisatie stelt de termijnen vast, met de functionaris gegevensbescherming.</translation>
    </message>
    <message id="forget.terms-save">
        <source>Set these terms</source>
        <label>forget</label>
        <translation>Deze termijnen vaststellen</translation>
    </message>
    <message id="forget.terms-saved">
        <source>The terms are set.</source>
        <label>forget</label>
        <translation>De termijnen zijn vastgesteld.</translation>
    </message>
    <message id="forget.type-name">
        <source>Type the working name to erase it</source>
        <label>forget</label>
        <translation>Typ de werknaam over om te wissen</translation>
    </message>
    <message id="forget.type-number">
        <source>Type the number of cases to erase them</source>
        <label>forget</label>
        <translation>Typ het aantal casussen over om te wissen</translation>
    </message>
    <message id="forget.which">
        <source>Which case</source>
        <label>forget</label>
        <translation>Welke casus</translation>
    </message>
    <message id="further.ask">
        <source>How to ask: {text}</source>
        <label>further</label>
        <translation>Zo vraag je het: {text}</translation>
    </message>
    <message id="further.asking">
        <source>Before you ask anything</source>
        <label>further</label>
        <translation>Voordat je iets vraagt</translation>
    </message>
    <message id="further.empty">
        <source>{domain}: still empty</source>
        <label>further</label>
        <translation>{domain}: nog leeg</translation>
    </message>
    <message id="further.fits">
        <source>May also fit with</source>
        <label>further</label>
        <translation>Kan ook passen bij</translation>
    </message>
    <message id="further.fits-lead">
        <source>Other readings of the same signs, in the order of the lens. Never a judgement on a person.</source>
        <label>further</label>
        <translation>Andere lezingen van dezelfde signalen, in de volgorde van de lens. Nooit een oordeel over een persoon.</translation>
    </message>
    <message id="further.fits-none">
        <source>Nothing was seen yet that points to another reading.</source>
        <label>further</label>
        <translation>Er is nog niets gezien dat naar een andere lezing wijst.</translation>
    </message>
    <message id="further.law">
        <source>What the law asks</source>
        <label>further</label>
        <translation>Wat de wet vraagt</translation>
    </message>
    <message id="further.lead">
        <source>Nobody sees everything. Who could know this, and how do you ask safely?</source>
        <label>further</label>
        <translation>Niemand ziet alles. Wie zou dit kunnen weten, en hoe vraag je het veilig?</translation>
    </message>
    <message id="further.risk">
        <source>Mind: {text}</source>
        <label>further</label>
        <translation>Let op: {text}</translation>
    </message>
    <message id="further.thin">
        <source>{domain}: little looked at</source>
        <label>further</label>
        <translation>{domain}: nog weinig bekeken</translation>
    </message>
    <message id="further.title">
        <source>Look further</source>
        <label>further</label>
        <translation>Kijk verder</translation>
    </message>
    <message id="further.well">
        <source>{domain}</source>
        <label>further</label>
        <translation>{domain}</translation>
    </message>
    <message id="help.back">
        <source>‹ Back ({key})</source>
        <label>help</label>
        <translation>‹ Terug ({key})</translation>
    </message>
    <message id="help.data">
        <source>What happens to the data</source>
        <label>help</label>
        <translation>Wat er met de gegevens gebeurt</translation>
    </message>
    <message id="help.hint.answer">
        <source>Did you see this? Tap ‘Seen’, or press {key:seen}. Then {key:note} lets you write what you saw.</source>
        <label>help</label>
        <translation>Zag je dit? Tik op ‘Gezien’, of druk {key:seen}. Daarna schrijf je met {key:note} wat je zag.</translation>
    </message>
    <message id="help.hint.letter">
        <source>Seen enough to talk about? With {key:referral} you make the referral.</source>
        <label>help</label>
        <translation>Genoeg gezien om over te praten? Met {key:referral} maak je de verwijzing.</translation>
    </message>
    <message id="help.hint.reasons">
        <source>At the right is what the lens shows now, and why. You go there with {key:lens}.</source>
        <label>help</label>
        <translation>Rechts staat nu wat de lens laat zien, en waarom. Daarheen ga je met {key:lens}.</translation>
    </message>
    <message id="help.hint.reasons-compact">
        <source>What the lens shows, and why, has a page of its own. You go there with {key:lens}.</source>
        <label>help</label>
        <translation>Wat de lens laat zien, en waarom, is een eigen bladzijde. Daarheen ga je met {key:lens}.</translation>
    </message>
    <message id="help.hint.understood">
        <source>Got it</source>
        <label>help</label>
        <translation>Begrepen</translation>
    </message>
    <message id="help.hint.weigh">
        <source>An indicator has several signs. Weigh it: what else could it be, what speaks against it? Press {key:lens}.</source>
        <label>help</label>
        <translation>Een indicator heeft meerdere signalen. Weeg hem: wat kan het nog meer zijn, wat spreekt het tegen? Druk {key:lens}.</translation>
    </message>
    <message id="help.hints-again">
        <source>Show the hints again</source>
        <label>help</label>
        <translation>Toon de tips opnieuw</translation>
    </message>
    <message id="help.hints-back">
        <source>The hints come back in your case.</source>
        <label>help</label>
        <translation>De tips komen terug in je casus.</translation>
    </message>
    <message id="help.nothing">
        <source>Nothing found. Try another word.</source>
        <label>help</label>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message id="help.open">
        <source>Help  {key}</source>
        <label>help</label>
        <translation>Hulp  {key}</translation>
    </message>
    <message id="help.sample">
        <source>The people in this picture are made up.</source>
        <label>help</label>
        <translation>De mensen op dit plaatje zijn verzonnen.</translation>
    </message>
    <message id="help.search">
        <source>Search the help  ({key})</source>
        <label>help</label>
        <translation>Zoek in de hulp  ({key})</translation>
    </message>
    <message id="help.search-name">
        <source>Search the help</source>
        <label>help</label>
        <translation>Zoek in de hulp</translation>
    </message>
    <message id="help.steps">
        <source>How to do it</source>
        <label>help</label>
        <translation>Zo doe je het</translation>
    </message>
    <message id="help.tasks">
        <source>Tasks</source>
        <label>help</label>
        <translation>Taken</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <label>help</label>
        <translation>Hulp</translation>
    </message>
    <message id="help.touch">
        <source>By touch or mouse</source>
        <label>help</label>
        <translation>Met de vinger of de muis</translation>
    </message>
    <message id="help.trouble">
        <source>When it goes otherwise</source>
        <label>help</label>
        <translation>Als het anders gaat</translation>
    </message>
    <message id="keys.addresses">
        <source>The address book: cards and who was confirmed</source>
        <label>keys</label>
        <translation>Het adresboek: kaarten en wie bevestigd is</translation>
    </message>
    <message id="keys.assessment">
        <source>My assessment</source>
        <label>keys</label>
        <translation>Mijn inschatting</translation>
    </message>
    <message id="keys.backups">
        <source>The vault: backups</source>
        <label>keys</label>
        <translation>De kluis: back-ups</translation>
    </message>
    <message id="keys.bigger">
        <source>Larger text</source>
        <label>keys</label>
        <translation>Grotere tekst</translation>
    </message>
    <message id="keys.book">
        <source>The lens: browse, search, learn</source>
        <label>keys</label>
        <translation>De lens: bladeren, zoeken, leren</translation>
    </message>
    <message id="keys.cases">
        <source>Back to the cases</source>
        <label>keys</label>
        <translation>Terug naar de casussen</translation>
    </message>
    <message id="keys.clear">
        <source>Clear the answer</source>
        <label>keys</label>
        <translation>Antwoord wissen</translation>
    </message>
    <message id="keys.closer">
        <source>Picture or timeline: closer, further</source>
        <label>keys</label>
        <translation>Tekening of tijdlijn: dichterbij, verder weg</translation>
    </message>
    <message id="keys.contrast">
        <source>High contrast on or off</source>
        <label>keys</label>
        <translation>Hoog contrast aan of uit</translation>
    </message>
    <message id="keys.domains">
        <source>To a life domain</source>
        <label>keys</label>
        <translation>Naar een leefgebied</translation>
    </message>
    <message id="keys.field">
        <source>To the next field</source>
        <label>keys</label>
        <translation>Naar het volgende veld</translation>
    </message>
    <message id="keys.forgetting">
        <source>The vault: keeping and forgetting</source>
        <label>keys</label>
        <translation>De kluis: bewaren en vergeten</translation>
    </message>
    <message id="keys.found">
        <source>In the search field: the first sign seen, not seen, unknown</source>
        <label>keys</label>
        <translation>In het zoekveld: het bovenste signaal gezien, niet gezien, weet niet</translation>
    </message>
    <message id="keys.further">
        <source>Look further</source>
        <label>keys</label>
        <translation>Kijk verder</translation>
    </message>
    <message id="keys.group-desk">
        <source>To a page, and how it looks</source>
        <label>keys</label>
        <translation>Naar een bladzijde, en hoe het eruitziet</translation>
    </message>
    <message id="keys.group-hide">
        <source>Everywhere</source>
        <label>keys</label>
        <translation>Overal</translation>
    </message>
    <message id="keys.group-row">
        <source>On a sign</source>
        <label>keys</label>
        <translation>Op een signaal</translation>
    </message>
    <message id="keys.help">
        <source>Help, and this list</source>
        <label>keys</label>
        <translation>Hulp, en deze lijst</translation>
    </message>
    <message id="keys.hide">
        <source>Hide everything</source>
        <label>keys</label>
        <translation>Alles verbergen</translation>
    </message>
    <message id="keys.hide-too">
        <source>Hide everything</source>
        <label>keys</label>
        <translation>Alles verbergen</translation>
    </message>
    <message id="keys.language">
        <source>Another language</source>
        <label>keys</label>
        <translation>Andere taal</translation>
    </message>
    <message id="keys.leave-note">
        <source>Close the note</source>
        <label>keys</label>
        <translation>Notitie sluiten</translation>
    </message>
    <message id="keys.lens">
        <source>What the lens shows</source>
        <label>keys</label>
        <translation>Wat de lens laat zien</translation>
    </message>
    <message id="keys.letter">
        <source>On paper: make the referral</source>
        <label>keys</label>
        <translation>Naar papier: maak de verwijzing</translation>
    </message>
    <message id="keys.move">
        <source>Move a person in the picture</source>
        <label>keys</label>
        <translation>Persoon in de tekening verplaatsen</translation>
    </message>
    <message id="keys.network">
        <source>People and network</source>
        <label>keys</label>
        <translation>Personen en netwerk</translation>
    </message>
    <message id="keys.new">
        <source>New case, or inside a case: new contact</source>
        <label>keys</label>
        <translation>Nieuwe casus, of in een casus: nieuw contactmoment</translation>
    </message>
    <message id="keys.not-seen">
        <source>Not seen</source>
        <label>keys</label>
        <translation>Niet gezien</translation>
    </message>
    <message id="keys.note">
        <source>Write a note</source>
        <label>keys</label>
        <translation>Notitie schrijven</translation>
    </message>
    <message id="keys.nothing-seen">
        <source>Nothing seen: the whole indicator</source>
        <label>keys</label>
        <translation>Niets gezien: de hele indicator</translation>
    </message>
    <message id="keys.nothing-seen-domain">
        <source>Nothing seen: the whole life domain</source>
        <label>keys</label>
        <translation>Niets gezien: het hele leefgebied</translation>
    </message>
    <message id="keys.now">
        <source>What now?</source>
        <label>keys</label>
        <translation>Wat nu?</translation>
    </message>
    <message id="keys.panic">
        <source>The vault: erase everything (asks first)</source>
        <label>keys</label>
        <translation>De kluis: alles wissen (vraagt eerst)</translation>
    </message>
    <message id="keys.private">
        <source>Only the row you work in readable, on or off</source>
        <label>keys</label>
        <translation>Alleen de rij waarin je werkt leesbaar, aan of uit</translation>
    </message>
    <message id="keys.profession">
        <source>Another profession</source>
        <label>keys</label>
        <translation>Ander beroep</translation>
    </message>
    <message id="keys.redo">
        <source>Redo</source>
        <label>keys</label>
        <translation>Toch wel</translation>
    </message>
    <message id="keys.referral">
        <source>Referral</source>
        <label>keys</label>
        <translation>Verwijzing</translation>
    </message>
    <message id="keys.relate">
        <source>Record how two persons are related</source>
        <label>keys</label>
        <translation>Relatie tussen twee personen vastleggen</translation>
    </message>
    <message id="keys.search">
        <source>Find a sign, or a case on the list</source>
        <label>keys</label>
        <translation>Zoek een signaal, of een casus in de lijst</translation>
    </message>
    <message id="keys.seen">
        <source>Seen</source>
        <label>keys</label>
        <translation>Gezien</translation>
    </message>
    <message id="keys.smaller">
        <source>Smaller text</source>
        <label>keys</label>
        <translation>Kleinere tekst</translation>
    </message>
    <message id="keys.step">
        <source>Next or previous sign</source>
        <label>keys</label>
        <translation>Volgend of vorig signaal</translation>
    </message>
    <message id="keys.still">
        <source>Confirm today what you answered earlier</source>
        <label>keys</label>
        <translation>Vandaag bevestigen wat je eerder antwoordde</translation>
    </message>
    <message id="keys.theme">
        <source>Light or dark</source>
        <label>keys</label>
        <translation>Licht of donker</translation>
    </message>
    <message id="keys.timeline">
        <source>Timeline</source>
        <label>keys</label>
        <translation>Tijdlijn</translation>
    </message>
    <message id="keys.title">
        <source>All keys</source>
        <label>keys</label>
        <translation>Alle toetsen</translation>
    </message>
    <message id="keys.trail">
        <source>The vault: trail</source>
        <label>keys</label>
        <translation>De kluis: logboek</translation>
    </message>
    <message id="keys.undo">
        <source>Undo</source>
        <label>keys</label>
        <translation>Ongedaan maken</translation>
    </message>
    <message id="keys.unknown">
        <source>Unknown</source>
        <label>keys</label>
        <translation>Weet niet</translation>
    </message>
    <message id="keys.vault">
        <source>The vault: ways in and check</source>
        <label>keys</label>
        <translation>De kluis: toegang en controle</translation>
    </message>
    <message id="keys.visits">
        <source>Moments of contact</source>
        <label>keys</label>
        <translation>Contactmomenten</translation>
    </message>
    <message id="keys.whom">
        <source>At a sign: whom it is about</source>
        <label>keys</label>
        <translation>Bij een signaal: over wie het gaat</translation>
    </message>
    <message id="learn.both">
        <source>Both mistakes hurt</source>
        <label>learn</label>
        <translation>Beide fouten doen pijn</translation>
    </message>
    <message id="learn.both-why">
        <source>A wrong report costs trust and leaves a trace. No report leaves a child in danger. Weigh it together with a colleague.</source>
        <label>learn</label>
        <translation>Ten onrechte melden kost vertrouwen en laat een spoor na. Niet melden laat een kind in gevaar. Weeg het samen met een collega.</translation>
    </message>
    <message id="learn.but">
        <source>But: {text}</source>
        <label>learn</label>
        <translation>Wel: {text}</translation>
    </message>
    <message id="learn.dealing-but">
        <source>‘A neighbour (name known) says that he collects packages every evening. I have not seen this myself.’</source>
        <label>learn</label>
        <translation>‘Buurvrouw (naam bekend) zegt dat hij elke avond pakketjes ophaalt. Zelf heb ik dit niet gezien.’</translation>
    </message>
    <message id="learn.dealing-not">
        <source>‘He deals.’</source>
        <label>learn</label>
        <translation>‘Hij dealt.’</translation>
    </message>
    <message id="learn.facts">
        <source>Fact, story and impression stay apart</source>
        <label>learn</label>
        <translation>Feit, verhaal en indruk blijven apart</translation>
    </message>
    <message id="learn.facts-why">
        <source>A neighbour&apos;s rumour is a fact by the third copy. So each observation says how you know it.</source>
        <label>learn</label>
        <translation>Een gerucht van een buur wordt bij de derde kopie een feit. Daarom staat bij elke waarneming hoe je het weet.</translation>
    </message>
    <message id="learn.invented">
        <source>The numbers are invented to show it.</source>
        <label>learn</label>
        <translation>De getallen zijn verzonnen om het te laten zien.</translation>
    </message>
    <message id="learn.legend">
        <source>Solid diamond: found, and true. Open diamond: missed. Square: pointed at, and not true. Dot: not pointed at.</source>
        <label>learn</label>
        <translation>Volle ruit: gevonden, en het klopt. Open ruit: gemist. Vierkant: aangewezen, en het klopt niet. Stip: niet aangewezen.</translation>
    </message>
    <message id="learn.neglect-but">
        <source>‘Three children sleep on one mattress without a sheet. Mother says: the bed comes next week. My own thought is a lack of money.’</source>
        <label>learn</label>
        <translation>‘Drie kinderen slapen op één matras zonder laken. Moeder zegt: het bed komt volgende week. Ik denk zelf aan geldgebrek.’</translation>
    </message>
    <message id="learn.neglect-not">
        <source>‘Mother neglects the children.’</source>
        <label>learn</label>
        <translation>‘Moeder verwaarloost de kinderen.’</translation>
    </message>
    <message id="learn.not">
        <source>Not: {text}</source>
        <label>learn</label>
        <translation>Niet: {text}</translation>
    </message>
    <message id="learn.picture">
        <source>Picture of {households} households: {true} with exploitation, of which {found} found; {wrong} wrongly pointed at; {all} pointed at in all.</source>
        <label>learn</label>
        <translation>Plaatje van {households} huishoudens: {true} met uitbuiting, waarvan {found} gevonden; {wrong} ten onrechte aangewezen; samen {all} aangewezen.</translation>
    </message>
    <message id="learn.poverty">
        <source>Poverty looks like exploitation</source>
        <label>learn</label>
        <translation>Armoede lijkt op uitbuiting</translation>
    </message>
    <message id="learn.poverty-why">
        <source>Debts, poor upkeep and absence also come from lack of money, illness or overload. Then ordinary help is the answer.</source>
        <label>learn</label>
        <translation>Schulden, slecht onderhoud en verzuim komen ook door geldgebrek, ziekte of drukte. Dan is gewone hulp het antwoord.</translation>
    </message>
    <message id="learn.runner-but">
        <source>‘12 May, 15:10, at the gate: boy (13) is handed a phone by an adult man and gets into a grey car. I do not know who the man is.’</source>
        <label>learn</label>
        <translation>‘12 mei, 15.10 uur, bij het hek: jongen (13) krijgt een telefoon van een volwassen man en stapt in een grijze auto. Ik weet niet wie de man is.’</translation>
    </message>
    <message id="learn.runner-not">
        <source>‘The boy is clearly a runner.’</source>
        <label>learn</label>
        <translation>‘Jongen is duidelijk een loopjongen.’</translation>
    </message>
    <message id="learn.sweep">
        <source>Why you never pull the lens over everybody</source>
        <label>learn</label>
        <translation>Waarom je de lens niet over iedereen heen haalt</translation>
    </message>
    <message id="learn.sweep-outcome">
        <source>The rule points at {all} households. In {wrong} of them nothing is going on.</source>
        <label>learn</label>
        <translation>De regel wijst {all} huishoudens aan. Bij {wrong} daarvan is er niets aan de hand.</translation>
    </message>
    <message id="learn.sweep-setting">
        <source>Take {households} households. In {true} of them there truly is exploitation. A rule finds {found}, and is wrong for one in ten of the others.</source>
        <label>learn</label>
        <translation>Neem {households} huishoudens. In {true} daarvan is er echt uitbuiting. Een regel vindt er {found}, en heeft het bij één op de tien andere mis.</translation>
    </message>
    <message id="learn.sweep-so">
        <source>So the lens is for somebody who already worries. Never for going through a whole list of people.</source>
        <label>learn</label>
        <translation>Daarom is de lens er voor iemand die zich al zorgen maakt. Nooit om een hele lijst mensen langs te lopen.</translation>
    </message>
    <message id="learn.tough">
        <source>Acting tough says nothing</source>
        <label>learn</label>
        <translation>Stoer doen zegt niets</translation>
    </message>
    <message id="learn.tough-why">
        <source>Acting tough or refusing to talk says nothing about free choice. It is that young person who is often held guilty.</source>
        <label>learn</label>
        <translation>Stoer doen of niet willen praten zegt niets over vrijwilligheid. Juist die jongere wordt vaak voor schuldig gehouden.</translation>
    </message>
    <message id="learn.writing">
        <source>Write what you saw, not what you think</source>
        <label>learn</label>
        <translation>Schrijf wat je zag, niet wat je denkt</translation>
    </message>
    <message id="lensfaults.bad-id">
        <source>&apos;{about}&apos; cannot be a name here: small letters, digits and hyphens, a version such as 1.0, and &apos;own-&apos; only for own additions.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; kan hier geen naam zijn: kleine letters, cijfers en streepjes, een versie zoals 1.0, en &apos;own-&apos; alleen voor eigen aanvullingen.</translation>
    </message>
    <message id="lensfaults.bad-path">
        <source>&apos;{about}&apos; is not a name that a file of a lens may have.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is geen naam die een bestand van een lens mag hebben.</translation>
    </message>
    <message id="lensfaults.checked-and-to-check">
        <source>This was checked or is still to be checked, not both.</source>
        <label>lensfaults</label>
        <translation>Dit is gecontroleerd of moet dat nog worden, niet allebei.</translation>
    </message>
    <message id="lensfaults.checked-in-future">
        <source>Note: the day on which &apos;{about}&apos; was checked is still to come.</source>
        <label>lensfaults</label>
        <translation>Let op: de dag van controle van &apos;{about}&apos; moet nog komen.</translation>
    </message>
    <message id="lensfaults.contact-old">
        <source>Note: contact &apos;{about}&apos; was checked more than 12 months ago.</source>
        <label>lensfaults</label>
        <translation>Let op: contact &apos;{about}&apos; is langer dan 12 maanden geleden gecontroleerd.</translation>
    </message>
    <message id="lensfaults.does-not-fit">
        <source>&apos;{about}&apos; does not fit the format.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; past niet bij het formaat.</translation>
    </message>
    <message id="lensfaults.double-id">
        <source>The id &apos;{about}&apos; is used already.</source>
        <label>lensfaults</label>
        <translation>De id &apos;{about}&apos; komt al voor.</translation>
    </message>
    <message id="lensfaults.double-name">
        <source>&apos;{about}&apos; is there twice, or differs in capitals only.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; komt twee keer voor, of verschilt alleen in hoofdletters.</translation>
    </message>
    <message id="lensfaults.encrypted">
        <source>&apos;{about}&apos; is encrypted.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is versleuteld.</translation>
    </message>
    <message id="lensfaults.file-broken">
        <source>&apos;{about}&apos; is damaged.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is beschadigd.</translation>
    </message>
    <message id="lensfaults.file-missing">
        <source>The file {about} is missing or is not UTF-8.</source>
        <label>lensfaults</label>
        <translation>Het bestand {about} ontbreekt of is geen UTF-8.</translation>
    </message>
    <message id="lensfaults.file-too-large">
        <source>&apos;{about}&apos; is too large for a file of a lens.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is te groot voor een bestand van een lens.</translation>
    </message>
    <message id="lensfaults.forbidden-word">
        <source>The word &apos;{about}&apos; judges and has no place in these texts.</source>
        <label>lensfaults</label>
        <translation>Het woord &apos;{about}&apos; oordeelt en hoort niet in deze teksten.</translation>
    </message>
    <message id="lensfaults.key-missing">
        <source>&apos;{about}&apos; is missing or empty.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; ontbreekt of is leeg.</translation>
    </message>
    <message id="lensfaults.key-unknown">
        <source>&apos;{about}&apos; does not exist in this format; a typing error?</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; bestaat niet in dit formaat; een tikfout?</translation>
    </message>
    <message id="lensfaults.label-too-long">
        <source>&apos;{about}&apos; has more than 9 words, or far too long ones.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; heeft meer dan 9 woorden, of veel te lange.</translation>
    </message>
    <message id="lensfaults.language-missing">
        <source>The text &apos;{about}&apos; is missing.</source>
        <label>lensfaults</label>
        <translation>De tekst &apos;{about}&apos; ontbreekt.</translation>
    </message>
    <message id="lensfaults.line-too-long">
        <source>&apos;{about}&apos; has a line that is too long or too intricate.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; heeft een regel die te lang of te ingewikkeld is.</translation>
    </message>
    <message id="lensfaults.long-sentence">
        <source>Note: a sentence of {about} words is long; make two of it.</source>
        <label>lensfaults</label>
        <translation>Let op: een zin van {about} woorden is lang; maak er twee van.</translation>
    </message>
    <message id="lensfaults.no-lens">
        <source>&apos;{about}&apos; holds no lens.toml, or more than one.</source>
        <label>lensfaults</label>
        <translation>In &apos;{about}&apos; ligt geen lens.toml, of meer dan een.</translation>
    </message>
    <message id="lensfaults.no-plain-file">
        <source>&apos;{about}&apos; is a link or no ordinary file.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is een snelkoppeling of geen gewoon bestand.</translation>
    </message>
    <message id="lensfaults.no-source">
        <source>This has no source.</source>
        <label>lensfaults</label>
        <translation>Hier staat geen bron bij.</translation>
    </message>
    <message id="lensfaults.not-checked">
        <source>This has no day on which it was checked (&apos;{about}&apos;), nor &apos;to_check = true&apos;.</source>
        <label>lensfaults</label>
        <translation>Hier staat geen dag bij waarop het gecontroleerd is (&apos;{about}&apos;), en ook niet &apos;to_check = true&apos;.</translation>
    </message>
    <message id="lensfaults.not-toml">
        <source>This is not valid TOML.</source>
        <label>lensfaults</label>
        <translation>Dit is geen geldige TOML.</translation>
    </message>
    <message id="lensfaults.other-packing">
        <source>&apos;{about}&apos; is packed in a way that is not read here.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is ingepakt op een manier die hier niet gelezen wordt.</translation>
    </message>
    <message id="lensfaults.other-type">
        <source>&apos;{about}&apos; does not belong in a lens: only .toml, LICENSE and README.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; hoort niet in een lens: alleen .toml, LICENSE en README.</translation>
    </message>
    <message id="lensfaults.own-id">
        <source>The id &apos;{about}&apos; must begin with &apos;own-&apos; and has only small letters, digits and hyphens.</source>
        <label>lensfaults</label>
        <translation>De id &apos;{about}&apos; moet met &apos;own-&apos; beginnen en kent alleen kleine letters, cijfers en streepjes.</translation>
    </message>
    <message id="lensfaults.pack-too-large">
        <source>Unpacked, this is too large for a lens.</source>
        <label>lensfaults</label>
        <translation>Uitgepakt is dit te groot voor een lens.</translation>
    </message>
    <message id="lensfaults.pack-unreadable">
        <source>&apos;{about}&apos; is no folder and no readable zip file.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is geen map en geen leesbaar zipbestand.</translation>
    </message>
    <message id="lensfaults.squeezed">
        <source>&apos;{about}&apos; is packed suspiciously small.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is verdacht klein ingepakt.</translation>
    </message>
    <message id="lensfaults.text-too-long">
        <source>&apos;{about}&apos; has more than 2000 characters.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; heeft meer dan 2000 tekens.</translation>
    </message>
    <message id="lensfaults.too-many-files">
        <source>It holds too many files; &apos;{about}&apos; was one too many.</source>
        <label>lensfaults</label>
        <translation>Er zitten te veel bestanden in; &apos;{about}&apos; was er een te veel.</translation>
    </message>
    <message id="lensfaults.unknown-id">
        <source>The id &apos;{about}&apos; does not exist.</source>
        <label>lensfaults</label>
        <translation>De id &apos;{about}&apos; bestaat niet.</translation>
    </message>
    <message id="lensfaults.unknown-value">
        <source>The value &apos;{about}&apos; does not exist.</source>
        <label>lensfaults</label>
        <translation>De waarde &apos;{about}&apos; bestaat niet.</translation>
    </message>
    <message id="lensfaults.unsafe-text">
        <source>&apos;{about}&apos; has hidden characters or something that looks like markup or a script.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; heeft onzichtbare tekens of iets dat op opmaak of een script lijkt.</translation>
    </message>
    <message id="lensfaults.wrong-type">
        <source>&apos;{about}&apos; has the wrong kind of value.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; heeft de verkeerde soort waarde.</translation>
    </message>
    <message id="letter.code">
        <source>Check code: {code}</source>
        <label>letter</label>
        <translation>Controlecode: {code}</translation>
    </message>
    <message id="letter.code-made">
        <source>This is the code of {reference}, version {version}, made here on {day}. Compare the text with that letter.</source>
        <label>letter</label>
        <translation>Dit is de code van {reference}, versie {version}, hier gemaakt op {day}. Vergelijk de tekst met die brief.</translation>
    </message>
    <message id="letter.code-other">
        <source>The code is another: it is another document, or another version.</source>
        <label>letter</label>
        <translation>De code is anders: het is een ander document, of een andere versie.</translation>
    </message>
    <message id="letter.code-received">
        <source>This is the code of a letter that you received on {day}. Compare the text with the PDF that you saved then.</source>
        <label>letter</label>
        <translation>Dit is de code van een brief die je ontving op {day}. Vergelijk de tekst met de pdf die je toen bewaarde.</translation>
    </message>
    <message id="letter.code-same">
        <source>The code is the same: the print has this check code.</source>
        <label>letter</label>
        <translation>De code is gelijk: op de afdruk staat de controlecode van deze brief.</translation>
    </message>
    <message id="letter.code-unknown">
        <source>No letter that was made or received here has this code. Ask the sender for the document.</source>
        <label>letter</label>
        <translation>Geen brief die hier gemaakt of ontvangen is heeft deze code. Vraag de afzender om het document.</translation>
    </message>
    <message id="letter.compare">
        <source>Compare with a print</source>
        <label>letter</label>
        <translation>Vergelijk met een afdruk</translation>
    </message>
    <message id="letter.compare-do">
        <source>Compare</source>
        <label>letter</label>
        <translation>Vergelijk</translation>
    </message>
    <message id="letter.compare-lead">
        <source>Type the check code at the foot of a printed page. You see whether the print is of this letter.</source>
        <label>letter</label>
        <translation>Typ de controlecode van onderaan een geprinte pagina. Je ziet of de afdruk van deze brief is.</translation>
    </message>
    <message id="letter.compare-none-lead">
        <source>Type the check code at the foot of the page. It is looked up among the letters that were made or received here.</source>
        <label>letter</label>
        <translation>Typ de controlecode van onderaan de pagina. Die wordt gezocht bij de brieven die hier gemaakt of ontvangen zijn.</translation>
    </message>
    <message id="letter.from">
        <source>From {name}</source>
        <label>letter</label>
        <translation>Van {name}</translation>
    </message>
    <message id="letter.from-unknown">
        <source>The key of this letter is not in your address book: who made it is not known here.</source>
        <label>letter</label>
        <translation>De sleutel van deze brief staat niet in je adresboek: wie hem maakte, is hier niet bekend.</translation>
    </message>
    <message id="letter.nobody-known">
        <source>nobody</source>
        <label>letter</label>
        <translation>niemand</translation>
    </message>
    <message id="letter.not-opened">
        <source>This was not opened</source>
        <label>letter</label>
        <translation>Dit is niet geopend</translation>
    </message>
    <message id="letter.page">
        <source>Page {page} of {pages}</source>
        <label>letter</label>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message id="letter.page-after">
        <source>Next page</source>
        <label>letter</label>
        <translation>Volgende pagina</translation>
    </message>
    <message id="letter.page-before">
        <source>Previous page</source>
        <label>letter</label>
        <translation>Vorige pagina</translation>
    </message>
    <message id="letter.pages">
        <source>Read it here</source>
        <label>letter</label>
        <translation>Lees hem hier</translation>
    </message>
    <message id="letter.pages-changed">
        <source>Changed: page {pages}</source>
        <label>letter</label>
        <translation>Veranderd: pagina {pages}</translation>
    </message>
    <message id="letter.pages-lead">
        <source>The pages are painted by a part of the program that works apart, with a limit of memory and time.</source>
        <label>letter</label>
        <translation>De pagina’s worden getekend door een deel van het programma dat afgezonderd werkt, met een grens aan geheugen en tijd.</translation>
    </message>
    <message id="letter.plain">
        <source>A PDF that was not sealed for you</source>
        <label>letter</label>
        <translation>Een pdf die niet voor jou verzegeld is</translation>
    </message>
    <message id="letter.reading">
        <source>The file is being read…</source>
        <label>letter</label>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message id="letter.save">
        <source>Save the PDF…</source>
        <label>letter</label>
        <translation>Bewaar de pdf…</translation>
    </message>
    <message id="letter.save-data">
        <source>Save the data (JSON)…</source>
        <label>letter</label>
        <translation>Bewaar de gegevens (JSON)…</translation>
    </message>
    <message id="letter.save-lead">
        <source>What you save is no longer sealed. Once the PDF is saved, this file does not open here again.</source>
        <label>letter</label>
        <translation>Wat je bewaart is niet meer verzegeld. Is de pdf eenmaal bewaard, dan gaat dit bestand hier niet nog eens open.</translation>
    </message>
    <message id="letter.saved">
        <source>Saved as {name}.</source>
        <label>letter</label>
        <translation>Bewaard als {name}.</translation>
    </message>
    <message id="letter.seal-words">
        <source>The words of the seal. The card of the sender has the same ones.</source>
        <label>letter</label>
        <translation>De woorden van het zegel. Op de kaart van de afzender staan dezelfde.</translation>
    </message>
    <message id="letter.sealed">
        <source>Sealed for you</source>
        <label>letter</label>
        <translation>Verzegeld voor jou</translation>
    </message>
    <message id="letter.sealed-by-other">
        <source>Take care: the letter inside is sealed by another key than that of who sent it. Phone the sender.</source>
        <label>letter</label>
        <translation>Let op: de brief erin is verzegeld door een andere sleutel dan die van de afzender. Bel de afzender.</translation>
    </message>
    <message id="letter.show">
        <source>Show the pages</source>
        <label>letter</label>
        <translation>Toon de pagina’s</translation>
    </message>
    <message id="letter.signed-by">
        <source>Signed with these words</source>
        <label>letter</label>
        <translation>Getekend met deze woorden</translation>
    </message>
    <message id="letter.title">
        <source>A letter that came in</source>
        <label>letter</label>
        <translation>Een brief die binnenkwam</translation>
    </message>
    <message id="letter.to-addresses">
        <source>To the address book</source>
        <label>letter</label>
        <translation>Naar het adresboek</translation>
    </message>
    <message id="letter.typed">
        <source>Check code on paper</source>
        <label>letter</label>
        <translation>Controlecode op papier</translation>
    </message>
    <message id="letter.verdict-data_changed">
        <source>The data were changed</source>
        <label>letter</label>
        <translation>De gegevens zijn veranderd</translation>
    </message>
    <message id="letter.verdict-data_changed-why">
        <source>The data in the file do not fit the seal. Do not use it. Ask the sender for the document.</source>
        <label>letter</label>
        <translation>De gegevens in het bestand passen niet bij het zegel. Gebruik het niet. Vraag de afzender om het document.</translation>
    </message>
    <message id="letter.verdict-genuine">
        <source>Genuine</source>
        <label>letter</label>
        <translation>Echt</translation>
    </message>
    <message id="letter.verdict-genuine-why">
        <source>The file is byte for byte as it was made.</source>
        <label>letter</label>
        <translation>Het bestand is byte voor byte zoals het is gemaakt.</translation>
    </message>
    <message id="letter.verdict-no_data">
        <source>No seal</source>
        <label>letter</label>
        <translation>Geen zegel</translation>
    </message>
    <message id="letter.verdict-no_data-why">
        <source>Nothing can be said of this file. It may be a scan, a print or a draft. Compare the check code below.</source>
        <label>letter</label>
        <translation>Over dit bestand is niets te zeggen. Het kan een scan, een afdruk of een concept zijn. Vergelijk hieronder de controlecode.</translation>
    </message>
    <message id="letter.verdict-pages_changed">
        <source>The pages were changed</source>
        <label>letter</label>
        <translation>De pagina’s zijn veranderd</translation>
    </message>
    <message id="letter.verdict-pages_changed-why">
        <source>What you see is not what was sealed. Do not use it. Ask the sender for the document.</source>
        <label>letter</label>
        <translation>Wat je ziet is niet wat verzegeld is. Gebruik het niet. Vraag de afzender om het document.</translation>
    </message>
    <message id="letter.verdict-resaved">
        <source>Saved anew, the same content</source>
        <label>letter</label>
        <translation>Opnieuw opgeslagen, dezelfde inhoud</translation>
    </message>
    <message id="letter.verdict-resaved-why">
        <source>A program wrote the file otherwise. What is on the pages stayed the same.</source>
        <label>letter</label>
        <translation>Een programma schreef het bestand anders weg. Wat op de pagina’s staat is gelijk gebleven.</translation>
    </message>
    <message id="letter.whose-words">
        <source>In your address book these words are of: {name}. Phone a number that you know already, and compare.</source>
        <label>letter</label>
        <translation>In je adresboek zijn deze woorden van: {name}. Bel een nummer dat je al kent, en vergelijk.</translation>
    </message>
    <message id="letters.a-place">
        <source>a place</source>
        <label>letters</label>
        <translation>een plek</translation>
    </message>
    <message id="letters.adult-n">
        <source>adult {n}</source>
        <label>letters</label>
        <translation>volwassene {n}</translation>
    </message>
    <message id="letters.child-n">
        <source>child {n}</source>
        <label>letters</label>
        <translation>kind {n}</translation>
    </message>
    <message id="letters.date-of-birth">
        <source>(a date)</source>
        <label>letters</label>
        <translation>(een datum)</translation>
    </message>
    <message id="letters.draft">
        <source>draft</source>
        <label>letters</label>
        <translation>concept</translation>
    </message>
    <message id="letters.missing-change">
        <source>What changed</source>
        <label>letters</label>
        <translation>Wat er anders is</translation>
    </message>
    <message id="letters.missing-feedback_due">
        <source>A day for feedback</source>
        <label>letters</label>
        <translation>Een dag voor de terugkoppeling</translation>
    </message>
    <message id="letters.missing-observations">
        <source>Observations</source>
        <label>letters</label>
        <translation>Waarnemingen</translation>
    </message>
    <message id="letters.missing-weighings">
        <source>What else it could be</source>
        <label>letters</label>
        <translation>Wat het nog meer kan zijn</translation>
    </message>
    <message id="letters.observer-n">
        <source>observer {n}</source>
        <label>letters</label>
        <translation>waarnemer {n}</translation>
    </message>
    <message id="letters.receiver-advice_centre">
        <source>Veilig Thuis</source>
        <label>letters</label>
        <translation>Veilig Thuis</translation>
    </message>
    <message id="letters.receiver-colleague">
        <source>Colleague or designated officer</source>
        <label>letters</label>
        <translation>Collega of aandachtsfunctionaris</translation>
    </message>
    <message id="letters.receiver-coordinator">
        <source>Care coordinator or CoMensha</source>
        <label>letters</label>
        <translation>Zorgcoördinator of CoMensha</translation>
    </message>
    <message id="letters.receiver-household">
        <source>The person or the household</source>
        <label>letters</label>
        <translation>De persoon of het huishouden</translation>
    </message>
    <message id="letters.receiver-partner">
        <source>Another organisation</source>
        <label>letters</label>
        <translation>Een andere organisatie</translation>
    </message>
    <message id="letters.receiver-police">
        <source>Police</source>
        <label>letters</label>
        <translation>Politie</translation>
    </message>
    <message id="letters.reporter">
        <source>the reporter</source>
        <label>letters</label>
        <translation>de melder</translation>
    </message>
    <message id="letters.shared-name">
        <source>one of them</source>
        <label>letters</label>
        <translation>een van hen</translation>
    </message>
    <message id="letters.somebody">
        <source>somebody</source>
        <label>letters</label>
        <translation>iemand</translation>
    </message>
    <message id="letters.standing-answered">
        <source>answered</source>
        <label>letters</label>
        <translation>beantwoord</translation>
    </message>
    <message id="letters.standing-feedback_due">
        <source>waits for feedback</source>
        <label>letters</label>
        <translation>wacht op terugkoppeling</translation>
    </message>
    <message id="letters.standing-overdue">
        <source>feedback is overdue</source>
        <label>letters</label>
        <translation>terugkoppeling is te laat</translation>
    </message>
    <message id="letters.standing-sent">
        <source>sent</source>
        <label>letters</label>
        <translation>verstuurd</translation>
    </message>
    <message id="letters.standing-supplemented">
        <source>a supplement took its place</source>
        <label>letters</label>
        <translation>vervangen door een aanvulling</translation>
    </message>
    <message id="letters.standing-withdrawn">
        <source>withdrawn</source>
        <label>letters</label>
        <translation>ingetrokken</translation>
    </message>
    <message id="letters.text-advice">
        <source>for advice, without names</source>
        <label>letters</label>
        <translation>voor advies, zonder namen</translation>
    </message>
    <message id="letters.text-full">
        <source>in full</source>
        <label>letters</label>
        <translation>volledig</translation>
    </message>
    <message id="letters.text-together">
        <source>to read together</source>
        <label>letters</label>
        <translation>om samen te lezen</translation>
    </message>
    <message id="letters.the-adult">
        <source>the adult</source>
        <label>letters</label>
        <translation>de volwassene</translation>
    </message>
    <message id="letters.the-child">
        <source>the child</source>
        <label>letters</label>
        <translation>het kind</translation>
    </message>
    <message id="letters.the-unknown">
        <source>the person</source>
        <label>letters</label>
        <translation>de persoon</translation>
    </message>
    <message id="letters.this-case">
        <source>this household</source>
        <label>letters</label>
        <translation>dit huishouden</translation>
    </message>
    <message id="letters.unknown-n">
        <source>person {n}</source>
        <label>letters</label>
        <translation>persoon {n}</translation>
    </message>
    <message id="letters.why-asked">
        <source>Without a question the receiver does not know what to do.</source>
        <label>letters</label>
        <translation>Zonder vraag weet de ontvanger niet wat te doen.</translation>
    </message>
    <message id="letters.why-check">
        <source>This is looked at before every letter.</source>
        <label>letters</label>
        <translation>Dit wordt bij elke brief eerst nagekeken.</translation>
    </message>
    <message id="letters.why-danger">
        <source>The receiver must know of danger first.</source>
        <label>letters</label>
        <translation>De ontvanger moet eerst weten of er gevaar is.</translation>
    </message>
    <message id="letters.why-help">
        <source>With this the receiver can help at once.</source>
        <label>letters</label>
        <translation>Hiermee kan de ontvanger meteen helpen.</translation>
    </message>
    <message id="letters.why-next">
        <source>So that it is clear who does what, and when you hear back.</source>
        <label>letters</label>
        <translation>Zodat duidelijk is wie wat doet en wanneer u iets hoort.</translation>
    </message>
    <message id="letters.why-open">
        <source>Consent and being informed are two things.</source>
        <label>letters</label>
        <translation>Toestemming en geïnformeerd zijn twee dingen.</translation>
    </message>
    <message id="letters.why-receiver">
        <source>A letter goes to one receiver.</source>
        <label>letters</label>
        <translation>Een brief gaat naar één ontvanger.</translation>
    </message>
    <message id="letters.why-voice">
        <source>Their own words count, and so does what speaks against the worry.</source>
        <label>letters</label>
        <translation>De eigen woorden tellen, en ook wat de zorg tegenspreekt.</translation>
    </message>
    <message id="letters.why-whom">
        <source>The receiver must know whom it is about; for a child no force is needed.</source>
        <label>letters</label>
        <translation>De ontvanger moet weten over wie het gaat; bij een kind hoeft er geen dwang te zijn.</translation>
    </message>
    <message id="manage.about">
        <source>About whom</source>
        <label>manage</label>
        <translation>Over wie</translation>
    </message>
    <message id="manage.add-contact">
        <source>Keep this contact</source>
        <label>manage</label>
        <translation>Bewaar dit contact</translation>
    </message>
    <message id="manage.add-sign">
        <source>Add this sign</source>
        <label>manage</label>
        <translation>Voeg dit signaal toe</translation>
    </message>
    <message id="manage.contacts">
        <source>Own contacts</source>
        <label>manage</label>
        <translation>Eigen contacten</translation>
    </message>
    <message id="manage.contacts-lead">
        <source>Fill in whom you reach in your region. Today is kept as the day of checking.</source>
        <label>manage</label>
        <translation>Vul in wie je in jouw regio bereikt. De dag van vandaag staat erbij als dag van controle.</translation>
    </message>
    <message id="manage.fills">
        <source>For which contact</source>
        <label>manage</label>
        <translation>Voor welk contact</translation>
    </message>
    <message id="manage.hint">
        <source>Question with it</source>
        <label>manage</label>
        <translation>Vraag erbij</translation>
    </message>
    <message id="manage.indicator">
        <source>Under which indicator</source>
        <label>manage</label>
        <translation>Onder welke indicator</translation>
    </message>
    <message id="manage.install">
        <source>Install a lens…</source>
        <label>manage</label>
        <translation>Installeer een lens…</translation>
    </message>
    <message id="manage.label">
        <source>Sign, at most 9 words</source>
        <label>manage</label>
        <translation>Signaal, hoogstens 9 woorden</translation>
    </message>
    <message id="manage.leave">
        <source>Leave it</source>
        <label>manage</label>
        <translation>Laat staan</translation>
    </message>
    <message id="manage.lenses">
        <source>Lenses</source>
        <label>manage</label>
        <translation>Lenzen</translation>
    </message>
    <message id="manage.lenses-lead">
        <source>A lens is a zip file. It is checked first; with faults it does not come in.</source>
        <label>manage</label>
        <translation>Een lens is een zipbestand. Zij wordt eerst nagekeken; met fouten komt zij er niet in.</translation>
    </message>
    <message id="manage.name">
        <source>Name</source>
        <label>manage</label>
        <translation>Naam</translation>
    </message>
    <message id="manage.new-contact">
        <source>A new contact</source>
        <label>manage</label>
        <translation>Een nieuw contact</translation>
    </message>
    <message id="manage.reach">
        <source>Number or address</source>
        <label>manage</label>
        <translation>Nummer of adres</translation>
    </message>
    <message id="manage.remove">
        <source>Remove</source>
        <label>manage</label>
        <translation>Verwijder</translation>
    </message>
    <message id="manage.remove-still">
        <source>Remove it still</source>
        <label>manage</label>
        <translation>Toch verwijderen</translation>
    </message>
    <message id="manage.ships">
        <source>ships with the program</source>
        <label>manage</label>
        <translation>meegeleverd</translation>
    </message>
    <message id="manage.signs">
        <source>Your organisation&apos;s own signs</source>
        <label>manage</label>
        <translation>Eigen signalen van je organisatie</translation>
    </message>
    <message id="manage.signs-lead">
        <source>They always stand apart from the shipped ones, marked as own, and go along with no lens.</source>
        <label>manage</label>
        <translation>Zij staan altijd apart van de meegeleverde, herkenbaar als eigen, en gaan met geen lens mee.</translation>
    </message>
    <message id="manage.strength">
        <source>Weight</source>
        <label>manage</label>
        <translation>Zwaarte</translation>
    </message>
    <message id="manage.used" numerus="yes">
        <source>{n} cases use this version. Without it, they open with another one.</source>
        <label>manage</label>
        <translation>
            <numerusform>Eén casus gebruikt deze versie. Zonder deze versie opent die casus met een andere.</numerusform>
            <numerusform>{n} casussen gebruiken deze versie. Zonder deze versie openen ze met een andere.</numerusform>
        </translation>
    </message>
    <message id="manage.what">
        <source>What for</source>
        <label>manage</label>
        <translation>Waarvoor</translation>
    </message>
    <message id="network.add">
        <source>Add</source>
        <label>network</label>
        <translation>Voeg toe</translation>
    </message>
    <message id="network.arrange">
        <source>Arrange again</source>
        <label>network</label>
        <translation>Schik opnieuw</translation>
    </message>
    <message id="network.change">
        <source>Change</source>
        <label>network</label>
        <translation>Wijzig</translation>
    </message>
    <message id="network.file">
        <source>picture.pdf</source>
        <label>network</label>
        <translation>tekening.pdf</translation>
    </message>
    <message id="network.keep">
        <source>Keep</source>
        <label>network</label>
        <translation>Bewaar</translation>
    </message>
    <message id="network.kind">
        <source>Relation</source>
        <label>network</label>
        <translation>Relatie</translation>
    </message>
    <message id="network.kind-other">
        <source>otherwise…</source>
        <label>network</label>
        <translation>anders…</translation>
    </message>
    <message id="network.larger">
        <source>Larger picture</source>
        <label>network</label>
        <translation>Groter beeld</translation>
    </message>
    <message id="network.lead">
        <source>Only what is needed to see the network. An initial or a role is enough.</source>
        <label>network</label>
        <translation>Alleen wat nodig is om het netwerk te zien. Een voorletter of een rol is genoeg.</translation>
    </message>
    <message id="network.move-hint">
        <source>Drag somebody to another place, or choose somebody and press Ctrl with an arrow.</source>
        <label>network</label>
        <translation>Sleep iemand naar een andere plek, of kies iemand en druk Ctrl met een pijl.</translation>
    </message>
    <message id="network.name">
        <source>Name or reference</source>
        <label>network</label>
        <translation>Naam of kenmerk</translation>
    </message>
    <message id="network.persons">
        <source>Persons</source>
        <label>network</label>
        <translation>Personen</translation>
    </message>
    <message id="network.persons-hint">
        <source>Enter: change. Delete: remove, with the relations. Ctrl+Z brings back.</source>
        <label>network</label>
        <translation>Enter: wijzig. Delete: verwijder, met de relaties. Ctrl+Z haalt terug.</translation>
    </message>
    <message id="network.recognise" numerus="yes">
        <source>Link {n} observations that have this name</source>
        <label>network</label>
        <translation>
            <numerusform>Koppel 1 waarneming waarin deze naam staat</numerusform>
            <numerusform>Koppel {n} waarnemingen waarin deze naam staat</numerusform>
        </translation>
    </message>
    <message id="network.relate">
        <source>Add relation</source>
        <label>network</label>
        <translation>Leg vast</translation>
    </message>
    <message id="network.relations">
        <source>Relations</source>
        <label>network</label>
        <translation>Relaties</translation>
    </message>
    <message id="network.remove">
        <source>Remove</source>
        <label>network</label>
        <translation>Verwijder</translation>
    </message>
    <message id="network.role">
        <source>Role, in a few words</source>
        <label>network</label>
        <translation>Rol, in een paar woorden</translation>
    </message>
    <message id="network.save">
        <source>Save the picture as PDF</source>
        <label>network</label>
        <translation>Bewaar de tekening als PDF</translation>
    </message>
    <message id="network.smaller">
        <source>Smaller picture</source>
        <label>network</label>
        <translation>Kleiner beeld</translation>
    </message>
    <message id="network.stop">
        <source>Leave it</source>
        <label>network</label>
        <translation>Toch niet</translation>
    </message>
    <message id="network.two-first">
        <source>Add two persons first.</source>
        <label>network</label>
        <translation>Voeg eerst twee personen toe.</translation>
    </message>
    <message id="network.unrelate">
        <source>Take away</source>
        <label>network</label>
        <translation>Haal weg</translation>
    </message>
    <message id="network.who">
        <source>Who</source>
        <label>network</label>
        <translation>Wie</translation>
    </message>
    <message id="network.with-whom">
        <source>With whom</source>
        <label>network</label>
        <translation>Met wie</translation>
    </message>
    <message id="network.word">
        <source>What then, e.g. cooks for</source>
        <label>network</label>
        <translation>Wat dan, bijv. kookt voor</translation>
    </message>
    <message id="network.year">
        <source>Year of birth</source>
        <label>network</label>
        <translation>Geboortejaar</translation>
    </message>
    <message id="network.zoom">
        <source>{n} %</source>
        <label>network</label>
        <translation>{n} %</translation>
    </message>
    <message id="newphrase.not-yet">
        <source>Not the same yet. Lost the words? Ask for six others.</source>
        <label>newphrase</label>
        <translation>Nog niet gelijk. De woorden kwijt? Vraag om zes andere.</translation>
    </message>
    <message id="newphrase.other-words">
        <source>Six other words</source>
        <label>newphrase</label>
        <translation>Andere zes woorden</translation>
    </message>
    <message id="newphrase.own">
        <source>Make up my own</source>
        <label>newphrase</label>
        <translation>Zelf bedenken</translation>
    </message>
    <message id="newphrase.own-lead">
        <source>At least 15 characters. No well-known sentence, and no password that you use elsewhere.</source>
        <label>newphrase</label>
        <translation>Minstens 15 tekens. Geen bekende zin, en geen wachtwoord dat je elders gebruikt.</translation>
    </message>
    <message id="newphrase.same">
        <source>They are right.</source>
        <label>newphrase</label>
        <translation>Ze kloppen.</translation>
    </message>
    <message id="newphrase.sheet-comes">
        <source>Next you make a recovery sheet, in case you forget the passphrase.</source>
        <label>newphrase</label>
        <translation>Hierna maak je een herstelblad, voor als je de wachtzin vergeet.</translation>
    </message>
    <message id="newphrase.show">
        <source>Show the six words</source>
        <label>newphrase</label>
        <translation>Laat de zes woorden zien</translation>
    </message>
    <message id="newphrase.six-words">
        <source>Six words (advised)</source>
        <label>newphrase</label>
        <translation>Zes woorden (aangeraden)</translation>
    </message>
    <message id="newphrase.title">
        <source>The passphrase</source>
        <label>newphrase</label>
        <translation>De wachtzin</translation>
    </message>
    <message id="newphrase.type-back">
        <source>Type the six words, with spaces</source>
        <label>newphrase</label>
        <translation>Typ de zes woorden over, met spaties</translation>
    </message>
    <message id="newphrase.words-lead">
        <source>LensDesk chooses six random words. They are easy to remember and cannot be guessed.</source>
        <label>newphrase</label>
        <translation>LensDesk kiest zes willekeurige woorden. Die zijn makkelijk te onthouden en niet te raden.</translation>
    </message>
    <message id="now.checked">
        <source>Checked on {day}.</source>
        <label>now</label>
        <translation>Gecontroleerd op {day}.</translation>
    </message>
    <message id="now.decide">
        <source>Keep looking</source>
        <label>now</label>
        <translation>Blijf kijken</translation>
    </message>
    <message id="now.decided">
        <source>Look again on {day}: {reason} ({who})</source>
        <label>now</label>
        <translation>Kijk weer op {day}: {reason} ({who})</translation>
    </message>
    <message id="now.later">
        <source>Nothing yet? Keep looking.</source>
        <label>now</label>
        <translation>Nog niets? Blijf kijken.</translation>
    </message>
    <message id="now.later-lead">
        <source>Doing nothing now is a decision too. Choose a day to look again; the case then asks for your attention.</source>
        <label>now</label>
        <translation>Nu niets doen is ook een besluit. Kies een dag om weer te kijken; de casus vraagt dan je aandacht.</translation>
    </message>
    <message id="now.lead">
        <source>The order is fixed. Danger always comes first, whatever the lens shows.</source>
        <label>now</label>
        <translation>De volgorde staat vast. Gevaar gaat altijd voor, wat de lens ook laat zien.</translation>
    </message>
    <message id="now.local">
        <source>your organisation fills this in</source>
        <label>now</label>
        <translation>vult je organisatie in</translation>
    </message>
    <message id="now.reason">
        <source>Why, in a few words</source>
        <label>now</label>
        <translation>Waarom, in een paar woorden</translation>
    </message>
    <message id="now.take-back">
        <source>Take this away</source>
        <label>now</label>
        <translation>Haal dit weg</translation>
    </message>
    <message id="now.title">
        <source>What now?</source>
        <label>now</label>
        <translation>Wat nu?</translation>
    </message>
    <message id="now.to-check">
        <source>To be checked: not yet confirmed by a source or by your organisation.</source>
        <label>now</label>
        <translation>Nog controleren: nog niet bevestigd door een bron of door je organisatie.</translation>
    </message>
    <message id="now.until">
        <source>Look again on</source>
        <label>now</label>
        <translation>Kijk weer op</translation>
    </message>
    <message id="panic.ask">
        <source>Erase everything…</source>
        <label>panic</label>
        <translation>Alles wissen…</translation>
    </message>
    <message id="panic.do">
        <source>Erase everything now</source>
        <label>panic</label>
        <translation>Alles nu wissen</translation>
    </message>
    <message id="panic.lead">
        <source>The keys and the beginning of the vault are overwritten, in all backups here too. After that nothing opens any more: no passphrase, no recovery sheet, no key of your organisation. This cannot be undone.</source>
        <label>panic</label>
        <translation>De sleutels en het begin van de kluis worden overschreven, ook in alle back-ups hier. Daarna opent niets meer: geen wachtzin, geen herstelblad, geen sleutel van je organisatie. Dit kun je niet ongedaan maken.</translation>
    </message>
    <message id="panic.not-copies">
        <source>Copies elsewhere, such as a USB stick, a cloud service or letters that you sent, stay.</source>
        <label>panic</label>
        <translation>Kopieën op een andere plek, zoals een usb-stick, een clouddienst of brieven die je verstuurde, blijven bestaan.</translation>
    </message>
    <message id="panic.not-disk">
        <source>An SSD can hold overwritten blocks a while longer. They are encrypted; with a passphrase that somebody knows they can perhaps still be read.</source>
        <label>panic</label>
        <translation>Een ssd kan overschreven blokken nog even vasthouden. Ze zijn versleuteld; met een wachtzin die iemand kent, zijn ze misschien nog te lezen.</translation>
    </message>
    <message id="panic.not-open">
        <source>Another program that had read the vault already keeps what it read.</source>
        <label>panic</label>
        <translation>Een ander programma dat de kluis al had gelezen, houdt wat het las.</translation>
    </message>
    <message id="panic.not-promised">
        <source>This LensDesk cannot promise</source>
        <label>panic</label>
        <translation>Dit kan LensDesk niet beloven</translation>
    </message>
    <message id="panic.title">
        <source>Make everything unreadable at once</source>
        <label>panic</label>
        <translation>Alles meteen onleesbaar maken</translation>
    </message>
    <message id="panic.type">
        <source>Type {word} to go on</source>
        <label>panic</label>
        <translation>Typ {word} om door te gaan</translation>
    </message>
    <message id="panic.word">
        <source>ERASE</source>
        <label>panic</label>
        <translation>WISSEN</translation>
    </message>
    <message id="picture.form-circle">
        <source>seen by the observer</source>
        <label>picture</label>
        <translation>zelf gezien</translation>
    </message>
    <message id="picture.form-diamond">
        <source>impression</source>
        <label>picture</label>
        <translation>indruk</translation>
    </message>
    <message id="picture.form-square">
        <source>told or read</source>
        <label>picture</label>
        <translation>verteld of gelezen</translation>
    </message>
    <message id="picture.kind-brings">
        <source>brings and fetches</source>
        <label>picture</label>
        <translation>brengt en haalt</translation>
    </message>
    <message id="picture.kind-child">
        <source>is a child of</source>
        <label>picture</label>
        <translation>is kind van</translation>
    </message>
    <message id="picture.kind-lives_with">
        <source>lives with</source>
        <label>picture</label>
        <translation>woont bij</translation>
    </message>
    <message id="picture.kind-owes">
        <source>owes money to</source>
        <label>picture</label>
        <translation>heeft schuld bij</translation>
    </message>
    <message id="picture.kind-parent">
        <source>is a parent of</source>
        <label>picture</label>
        <translation>is ouder van</translation>
    </message>
    <message id="picture.kind-partner">
        <source>is a partner of</source>
        <label>picture</label>
        <translation>is partner van</translation>
    </message>
    <message id="picture.kind-sibling">
        <source>is a brother or sister of</source>
        <label>picture</label>
        <translation>is broer of zus van</translation>
    </message>
    <message id="picture.kind-works_for">
        <source>works for</source>
        <label>picture</label>
        <translation>werkt voor</translation>
    </message>
    <message id="picture.nobody">
        <source>There are no persons yet.</source>
        <label>picture</label>
        <translation>Er zijn nog geen personen.</translation>
    </message>
    <message id="picture.not_looked_at">
        <source>not looked at</source>
        <label>picture</label>
        <translation>niet bekeken</translation>
    </message>
    <message id="picture.nothing-seen">
        <source>Nothing has been seen yet.</source>
        <label>picture</label>
        <translation>Er is nog niets gezien.</translation>
    </message>
    <message id="picture.noticed">
        <source>something seen ({n}): note it and keep looking</source>
        <label>picture</label>
        <translation>iets gezien ({n}): noteer en blijf kijken</translation>
    </message>
    <message id="picture.silent">
        <source>nothing seen</source>
        <label>picture</label>
        <translation>niets gezien</translation>
    </message>
    <message id="picture.stage-adult">
        <source>adult</source>
        <label>picture</label>
        <translation>volwassene</translation>
    </message>
    <message id="picture.stage-child">
        <source>child</source>
        <label>picture</label>
        <translation>kind</translation>
    </message>
    <message id="picture.stage-unknown">
        <source>age not known</source>
        <label>picture</label>
        <translation>leeftijd onbekend</translation>
    </message>
    <message id="picture.triggered">
        <source>several signs ({n} seen): discuss this</source>
        <label>picture</label>
        <translation>meerdere signalen ({n} gezien): bespreek dit</translation>
    </message>
    <message id="receipt.backups" numerus="yes">
        <source>{n} backups hold them still. The last is gone by {day}, when the vault stays in use.</source>
        <label>receipt</label>
        <translation>
            <numerusform>{n} back-up bevat ze nog. Die is uiterlijk {day} weg, als de kluis in gebruik blijft.</numerusform>
            <numerusform>{n} back-ups bevatten ze nog. De laatste is uiterlijk {day} weg, als de kluis in gebruik blijft.</numerusform>
        </translation>
    </message>
    <message id="receipt.disk">
        <source>A disk can hold overwritten blocks a while longer. Copies outside this folder were not erased.</source>
        <label>receipt</label>
        <translation>Een schijf kan overschreven blokken nog even vasthouden. Kopieën buiten deze map zijn niet gewist.</translation>
    </message>
    <message id="receipt.erased" numerus="yes">
        <source>{n} cases erased.</source>
        <label>receipt</label>
        <translation>
            <numerusform>{n} casus gewist.</numerusform>
            <numerusform>{n} casussen gewist.</numerusform>
        </translation>
    </message>
    <message id="receipt.file-name">
        <source>receipt-of-erasing.txt</source>
        <label>receipt</label>
        <translation>bewijs-van-wissen.txt</translation>
    </message>
    <message id="receipt.in-log">
        <source>Another part was reading: the log file is emptied when you lock. Lock now.</source>
        <label>receipt</label>
        <translation>Een ander onderdeel las mee: het logbestand wordt leeg bij het vergrendelen. Vergrendel nu.</translation>
    </message>
    <message id="receipt.overwritten">
        <source>The words were overwritten in the vault and in its log file.</source>
        <label>receipt</label>
        <translation>De woorden zijn overschreven in de kluis en in haar logbestand.</translation>
    </message>
    <message id="receipt.records" numerus="yes">
        <source>They held {n} records.</source>
        <label>receipt</label>
        <translation>
            <numerusform>Daarin stond {n} gegeven.</numerusform>
            <numerusform>Daarin stonden {n} gegevens.</numerusform>
        </translation>
    </message>
    <message id="receipt.replaced" numerus="yes">
        <source>{n} vaults that were kept when putting a backup back may hold them still. Throw those folders away.</source>
        <label>receipt</label>
        <translation>
            <numerusform>{n} kluis die bij terugzetten is bewaard, kan ze nog bevatten. Gooi die map weg.</numerusform>
            <numerusform>{n} kluizen die bij terugzetten zijn bewaard, kunnen ze nog bevatten. Gooi die mappen weg.</numerusform>
        </translation>
    </message>
    <message id="receipt.save">
        <source>Save the receipt…</source>
        <label>receipt</label>
        <translation>Het bewijs opslaan…</translation>
    </message>
    <message id="receipt.saved">
        <source>The receipt is saved.</source>
        <label>receipt</label>
        <translation>Het bewijs is opgeslagen.</translation>
    </message>
    <message id="receipt.title">
        <source>Receipt of erasing</source>
        <label>receipt</label>
        <translation>Bewijs van wissen</translation>
    </message>
    <message id="receipt.when">
        <source>Erased on {day} at {time}, by {by}.</source>
        <label>receipt</label>
        <translation>Gewist op {day} om {time}, door {by}.</translation>
    </message>
    <message id="recover.back">
        <source>Back to the passphrase</source>
        <label>recover</label>
        <translation>Terug naar de wachtzin</translation>
    </message>
    <message id="recover.code">
        <source>The seven blocks of the recovery sheet</source>
        <label>recover</label>
        <translation>De zeven blokjes van het herstelblad</translation>
    </message>
    <message id="recover.lead">
        <source>The recovery sheet opens the vault again. Everything in it stays as it is.</source>
        <label>recover</label>
        <translation>Met het herstelblad gaat de kluis weer open. Alles wat erin zit, blijft zoals het is.</translation>
    </message>
    <message id="recover.open">
        <source>Open with the recovery sheet</source>
        <label>recover</label>
        <translation>Open met het herstelblad</translation>
    </message>
    <message id="recover.then">
        <source>Choose a new passphrase at once</source>
        <label>recover</label>
        <translation>Kies meteen een nieuwe wachtzin</translation>
    </message>
    <message id="recover.title">
        <source>Forgotten the passphrase</source>
        <label>recover</label>
        <translation>Wachtzin vergeten</translation>
    </message>
    <message id="recovery.block">
        <source>Block {place}</source>
        <label>recovery</label>
        <translation>Blokje {place}</translation>
    </message>
    <message id="recovery.check">
        <source>Check</source>
        <label>recovery</label>
        <translation>Controleer</translation>
    </message>
    <message id="recovery.file-name">
        <source>recovery-sheet.pdf</source>
        <label>recovery</label>
        <translation>herstelblad.pdf</translation>
    </message>
    <message id="recovery.later">
        <source>Later</source>
        <label>recovery</label>
        <translation>Later</translation>
    </message>
    <message id="recovery.later-lead">
        <source>The status line keeps reminding you until you have typed the blocks once. Ctrl+Shift+K brings you back here.</source>
        <label>recovery</label>
        <translation>De statusregel blijft je eraan herinneren, tot je de blokjes een keer overgetypt hebt. Ctrl+Shift+K brengt je hier terug.</translation>
    </message>
    <message id="recovery.lead">
        <source>If you forget the passphrase, this sheet is the way back. Without sheet and passphrase nobody can open the vault, and neither can we.</source>
        <label>recovery</label>
        <translation>Vergeet je de wachtzin, dan is dit blad de weg terug. Zonder blad en zonder wachtzin kan niemand de kluis openen, ook wij niet.</translation>
    </message>
    <message id="recovery.make">
        <source>Make the recovery sheet</source>
        <label>recovery</label>
        <translation>Maak het herstelblad</translation>
    </message>
    <message id="recovery.not-yet">
        <source>Block {place} is not as on the sheet.</source>
        <label>recovery</label>
        <translation>Blokje {place} is anders dan op het blad.</translation>
    </message>
    <message id="recovery.rehearse">
        <source>Rehearse it once</source>
        <label>recovery</label>
        <translation>Oefen het één keer</translation>
    </message>
    <message id="recovery.rehearse-lead">
        <source>Take the sheet that you printed or wrote over and type these three blocks. Then you know that it works.</source>
        <label>recovery</label>
        <translation>Pak het geprinte of overgeschreven blad en typ deze drie blokjes over. Zo weet je dat het werkt.</translation>
    </message>
    <message id="recovery.save">
        <source>Save as PDF to print</source>
        <label>recovery</label>
        <translation>Bewaar als PDF om te printen</translation>
    </message>
    <message id="recovery.saved">
        <source>Saved. Print the sheet, put it away and throw the file away.</source>
        <label>recovery</label>
        <translation>Bewaard. Print het blad, berg het op en gooi het bestand weg.</translation>
    </message>
    <message id="recovery.title">
        <source>The recovery sheet</source>
        <label>recovery</label>
        <translation>Het herstelblad</translation>
    </message>
    <message id="referral.about">
        <source>about {who}</source>
        <label>referral</label>
        <translation>over {who}</translation>
    </message>
    <message id="referral.about-children">
        <source>For someone under 18 no force is needed. So the absence of signs of force is no reassurance.</source>
        <label>referral</label>
        <translation>Bij iemand onder de 18 hoeft er geen dwang te zijn. Dat er geen tekens van dwang zijn, stelt dus niet gerust.</translation>
    </message>
    <message id="referral.about-heading">
        <source>About this document</source>
        <label>referral</label>
        <translation>Over dit document</translation>
    </message>
    <message id="referral.about-innocent">
        <source>A sign can be innocent. This document establishes nothing about a person: people weigh and decide.</source>
        <label>referral</label>
        <translation>Een signaal kan onschuldig zijn. Dit document stelt niets vast over een persoon: mensen wegen en besluiten.</translation>
    </message>
    <message id="referral.about-lens">
        <source>Made with the lens {name}, version {version}.</source>
        <label>referral</label>
        <translation>Gemaakt met de lens {name}, versie {version}.</translation>
    </message>
    <message id="referral.about-lens-other">
        <source>The case belongs to the lens {name}, version {version}; the picture in this document was read with version {read}.</source>
        <label>referral</label>
        <translation>De casus hoort bij de lens {name}, versie {version}; het beeld in dit document is gelezen met versie {read}.</translation>
    </message>
    <message id="referral.about-rule">
        <source>Several signs means, within one indicator: {rules} (after the combination rule of ILO and EC of 2009, as LensDesk applies it).</source>
        <label>referral</label>
        <translation>Meerdere signalen betekent, binnen één indicator: {rules} (naar de combinatieregel van ILO en EC uit 2009, zoals LensDesk die toepast).</translation>
    </message>
    <message id="referral.about-strength">
        <source>The weight of a sign is an estimate, not a measured value.</source>
        <label>referral</label>
        <translation>De zwaarte van een signaal is een inschatting, geen gemeten waarde.</translation>
    </message>
    <message id="referral.addressed">
        <source>To: {to} · {reference} · version {version} · {when}</source>
        <label>referral</label>
        <translation>Aan: {to} · {reference} · versie {version} · {when}</translation>
    </message>
    <message id="referral.amends">
        <source>This letter takes the place of {reference}, version {version} of {when}, check code {code}. Read this one instead.</source>
        <label>referral</label>
        <translation>Deze brief komt in de plaats van {reference}, versie {version} van {when}, controlecode {code}. Lees deze in plaats daarvan.</translation>
    </message>
    <message id="referral.amends-withdrawn">
        <source>{reference}, version {version} of {when}, check code {code}, no longer counts.</source>
        <label>referral</label>
        <translation>{reference}, versie {version} van {when}, controlecode {code}, geldt niet meer.</translation>
    </message>
    <message id="referral.answer-not_seen">
        <source>Looked for and not seen</source>
        <label>referral</label>
        <translation>Gekeken en niet gezien</translation>
    </message>
    <message id="referral.answer-seen">
        <source>Seen</source>
        <label>referral</label>
        <translation>Gezien</translation>
    </message>
    <message id="referral.answer-unknown">
        <source>I do not know</source>
        <label>referral</label>
        <translation>Weet ik niet</translation>
    </message>
    <message id="referral.asked">
        <source>What I ask</source>
        <label>referral</label>
        <translation>Wat ik vraag</translation>
    </message>
    <message id="referral.attached-data">
        <source>The data of this referral, for a program</source>
        <label>referral</label>
        <translation>De gegevens van deze verwijzing, voor een programma</translation>
    </message>
    <message id="referral.attached-pages">
        <source>How the pages were when this referral was made</source>
        <label>referral</label>
        <translation>Hoe de pagina’s er waren toen deze verwijzing werd gemaakt</translation>
    </message>
    <message id="referral.attached-seal">
        <source>The seal: whether anything was changed later</source>
        <label>referral</label>
        <translation>Het zegel: of er later iets is veranderd</translation>
    </message>
    <message id="referral.block.consent">
        <source>Consent and openness</source>
        <label>referral</label>
        <translation>Toestemming en openheid</translation>
    </message>
    <message id="referral.block.done">
        <source>What was done and agreed</source>
        <label>referral</label>
        <translation>Wat is gedaan en afgesproken</translation>
    </message>
    <message id="referral.block.exploiters">
        <source>Possible exploiters</source>
        <label>referral</label>
        <translation>Mogelijke uitbuiters</translation>
    </message>
    <message id="referral.block.request">
        <source>The request</source>
        <label>referral</label>
        <translation>De vraag</translation>
    </message>
    <message id="referral.block.safety">
        <source>Safety</source>
        <label>referral</label>
        <translation>Veiligheid</translation>
    </message>
    <message id="referral.block.who">
        <source>Who it is about</source>
        <label>referral</label>
        <translation>Over wie het gaat</translation>
    </message>
    <message id="referral.block.worry">
        <source>Why I am worried</source>
        <label>referral</label>
        <translation>Waarom ik mij zorgen maak</translation>
    </message>
    <message id="referral.change-unsaid">
        <source>The sender did not say why.</source>
        <label>referral</label>
        <translation>De afzender heeft niet gezegd waarom.</translation>
    </message>
    <message id="referral.changed">
        <source>What changed</source>
        <label>referral</label>
        <translation>Wat er anders is</translation>
    </message>
    <message id="referral.consulted">
        <source>Consultations</source>
        <label>referral</label>
        <translation>Overleg</translation>
    </message>
    <message id="referral.consulted-without-name">
        <source>Discussed without a name.</source>
        <label>referral</label>
        <translation>Besproken zonder naam.</translation>
    </message>
    <message id="referral.decided">
        <source>Last decision</source>
        <label>referral</label>
        <translation>Laatste besluit</translation>
    </message>
    <message id="referral.discuss">
        <source>Several signs: discuss</source>
        <label>referral</label>
        <translation>Meerdere signalen: bespreek</translation>
    </message>
    <message id="referral.exploiters-police">
        <source>This block is in a text for the police alone.</source>
        <label>referral</label>
        <translation>Dit blok staat alleen in een tekst voor de politie.</translation>
    </message>
    <message id="referral.feedback-due">
        <source>Feedback, please, by</source>
        <label>referral</label>
        <translation>Terugkoppeling graag voor of op</translation>
    </message>
    <message id="referral.field.agreements.hint">
        <source>Who does what, and when is feedback due?</source>
        <label>referral</label>
        <translation>Wie doet wat, en wanneer terugkoppelen?</translation>
    </message>
    <message id="referral.field.agreements.label">
        <source>Agreements</source>
        <label>referral</label>
        <translation>Afspraken</translation>
    </message>
    <message id="referral.field.attachments.hint">
        <source>With date and origin, a year old at most.</source>
        <label>referral</label>
        <translation>Met datum en herkomst, hooguit een jaar oud.</translation>
    </message>
    <message id="referral.field.attachments.label">
        <source>Attachments</source>
        <label>referral</label>
        <translation>Bijlagen</translation>
    </message>
    <message id="referral.field.child.hint">
        <source>Is it about a child, or does a child live there? For a child no force is needed.</source>
        <label>referral</label>
        <translation>Gaat het om een kind, of woont er een kind bij? Bij een kind hoeft er geen dwang te zijn.</translation>
    </message>
    <message id="referral.field.child.label">
        <source>Anyone under 18?</source>
        <label>referral</label>
        <translation>Iemand onder de 18?</translation>
    </message>
    <message id="referral.field.child.no">
        <source>No</source>
        <label>referral</label>
        <translation>Nee</translation>
    </message>
    <message id="referral.field.child.not_known">
        <source>I don&apos;t know</source>
        <label>referral</label>
        <translation>Dat weet ik niet</translation>
    </message>
    <message id="referral.field.child.yes">
        <source>Yes</source>
        <label>referral</label>
        <translation>Ja</translation>
    </message>
    <message id="referral.field.consent.hint">
        <source>Was consent asked?</source>
        <label>referral</label>
        <translation>Is toestemming gevraagd?</translation>
    </message>
    <message id="referral.field.consent.label">
        <source>Consent</source>
        <label>referral</label>
        <translation>Toestemming</translation>
    </message>
    <message id="referral.field.consent.no">
        <source>No</source>
        <label>referral</label>
        <translation>Nee</translation>
    </message>
    <message id="referral.field.consent.not_asked">
        <source>Not asked</source>
        <label>referral</label>
        <translation>Niet gevraagd</translation>
    </message>
    <message id="referral.field.consent.yes">
        <source>Yes</source>
        <label>referral</label>
        <translation>Ja</translation>
    </message>
    <message id="referral.field.consent_why.hint">
        <source>For a child: who has authority?</source>
        <label>referral</label>
        <translation>Bij een kind: wie heeft gezag?</translation>
    </message>
    <message id="referral.field.consent_why.label">
        <source>Consent: who, when, why</source>
        <label>referral</label>
        <translation>Toestemming: wie, wanneer, waarom</translation>
    </message>
    <message id="referral.field.contradicting.hint">
        <source>Also write down that you know of nothing.</source>
        <label>referral</label>
        <translation>Schrijf ook op als je niets weet.</translation>
    </message>
    <message id="referral.field.contradicting.label">
        <source>What speaks against, what goes well</source>
        <label>referral</label>
        <translation>Wat de zorg tegenspreekt, wat goed gaat</translation>
    </message>
    <message id="referral.field.decision_by.hint">
        <source>Name, date and reason.</source>
        <label>referral</label>
        <translation>Naam, datum en reden.</translation>
    </message>
    <message id="referral.field.decision_by.label">
        <source>Who decided, and why</source>
        <label>referral</label>
        <translation>Wie besloot, en waarom</translation>
    </message>
    <message id="referral.field.done_so_far.hint">
        <source>Steps with date and result.</source>
        <label>referral</label>
        <translation>Stappen met datum en resultaat.</translation>
    </message>
    <message id="referral.field.done_so_far.label">
        <source>What has been done</source>
        <label>referral</label>
        <translation>Wat is al gedaan</translation>
    </message>
    <message id="referral.field.exploiters.hint">
        <source>Goes to the police alone, never into a text that a household may read.</source>
        <label>referral</label>
        <translation>Gaat alleen naar de politie, nooit in een tekst die een huishouden kan lezen.</translation>
    </message>
    <message id="referral.field.exploiters.label">
        <source>What I know of possible exploiters</source>
        <label>referral</label>
        <translation>Wat ik weet van mogelijke uitbuiters</translation>
    </message>
    <message id="referral.field.handling.hint">
        <source>Stands at the top of every page.</source>
        <label>referral</label>
        <translation>Staat boven elke bladzijde.</translation>
    </message>
    <message id="referral.field.handling.label">
        <source>How may the receiver handle this</source>
        <label>referral</label>
        <translation>Hoe mag de ontvanger hiermee omgaan</translation>
    </message>
    <message id="referral.field.handling.not_family">
        <source>Do not share with the family</source>
        <label>referral</label>
        <translation>Niet delen met gezin</translation>
    </message>
    <message id="referral.field.handling.receiver_only">
        <source>Receiver only</source>
        <label>referral</label>
        <translation>Alleen ontvanger</translation>
    </message>
    <message id="referral.field.handling.receiver_team">
        <source>Receiver&apos;s team</source>
        <label>referral</label>
        <translation>Binnen team ontvanger</translation>
    </message>
    <message id="referral.field.household.hint">
        <source>Which children, and where are they now?</source>
        <label>referral</label>
        <translation>Welke kinderen, en waar zijn zij nu?</translation>
    </message>
    <message id="referral.field.household.label">
        <source>Who lives there</source>
        <label>referral</label>
        <translation>Wie wonen er</translation>
    </message>
    <message id="referral.field.informed.hint">
        <source>Do the person or the parents know?</source>
        <label>referral</label>
        <translation>Weet de persoon of weten de ouders hiervan?</translation>
    </message>
    <message id="referral.field.informed.label">
        <source>Informed</source>
        <label>referral</label>
        <translation>Geïnformeerd</translation>
    </message>
    <message id="referral.field.informed.no">
        <source>No</source>
        <label>referral</label>
        <translation>Nee</translation>
    </message>
    <message id="referral.field.informed.not_safe">
        <source>No, not safe</source>
        <label>referral</label>
        <translation>Nee, niet veilig</translation>
    </message>
    <message id="referral.field.informed.partly">
        <source>Partly</source>
        <label>referral</label>
        <translation>Deels</translation>
    </message>
    <message id="referral.field.informed.yes">
        <source>Yes</source>
        <label>referral</label>
        <translation>Ja</translation>
    </message>
    <message id="referral.field.informed_why.hint">
        <source>If not: why was it not safe?</source>
        <label>referral</label>
        <translation>Zo niet: waarom was dat niet veilig?</translation>
    </message>
    <message id="referral.field.informed_why.label">
        <source>Informed: reaction or reason</source>
        <label>referral</label>
        <translation>Geïnformeerd: reactie of reden</translation>
    </message>
    <message id="referral.field.interpretation.hint">
        <source>Your opinion, apart from the facts.</source>
        <label>referral</label>
        <translation>Jouw mening, apart van de feiten.</translation>
    </message>
    <message id="referral.field.interpretation.label">
        <source>My interpretation</source>
        <label>referral</label>
        <translation>Mijn duiding</translation>
    </message>
    <message id="referral.field.involved_services.hint">
        <source>Which help or services are there already?</source>
        <label>referral</label>
        <translation>Welke hulp of instanties zijn er al?</translation>
    </message>
    <message id="referral.field.involved_services.label">
        <source>Services involved</source>
        <label>referral</label>
        <translation>Betrokken hulp</translation>
    </message>
    <message id="referral.field.language_needs.hint">
        <source>Only what is needed to help.</source>
        <label>referral</label>
        <translation>Alleen wat nodig is om te helpen.</translation>
    </message>
    <message id="referral.field.language_needs.label">
        <source>Language, interpreter, disability</source>
        <label>referral</label>
        <translation>Taal, tolk, beperking</translation>
    </message>
    <message id="referral.field.not_known.hint">
        <source>Which questions are still open?</source>
        <label>referral</label>
        <translation>Welke vragen staan nog open?</translation>
    </message>
    <message id="referral.field.not_known.label">
        <source>What I do not know</source>
        <label>referral</label>
        <translation>Wat ik niet weet</translation>
    </message>
    <message id="referral.field.phoned.hint">
        <source>With whom and when? Always phone first when it is urgent.</source>
        <label>referral</label>
        <translation>Met wie en wanneer? Bij spoed altijd eerst bellen.</translation>
    </message>
    <message id="referral.field.phoned.label">
        <source>Already phoned</source>
        <label>referral</label>
        <translation>Al gebeld</translation>
    </message>
    <message id="referral.field.recipient.hint">
        <source>One receiver per referral: name and organisation.</source>
        <label>referral</label>
        <translation>Eén ontvanger per verwijzing: naam en organisatie.</translation>
    </message>
    <message id="referral.field.recipient.label">
        <source>To whom</source>
        <label>referral</label>
        <translation>Aan wie</translation>
    </message>
    <message id="referral.field.reporter_reachable.hint">
        <source>Role, phone, and when.</source>
        <label>referral</label>
        <translation>Functie, telefoon, en wanneer.</translation>
    </message>
    <message id="referral.field.reporter_reachable.label">
        <source>Reporter: reachable</source>
        <label>referral</label>
        <translation>Melder: bereikbaar</translation>
    </message>
    <message id="referral.field.reporter_shield.hint">
        <source>With the reason.</source>
        <label>referral</label>
        <translation>Met de reden.</translation>
    </message>
    <message id="referral.field.reporter_shield.label">
        <source>Keep name of reporter from the family</source>
        <label>referral</label>
        <translation>Naam melder niet delen met gezin</translation>
    </message>
    <message id="referral.field.request.hint">
        <source>One or two sentences.</source>
        <label>referral</label>
        <translation>Eén of twee zinnen.</translation>
    </message>
    <message id="referral.field.request.label">
        <source>What do you ask of the receiver</source>
        <label>referral</label>
        <translation>Wat vraag je de ontvanger</translation>
    </message>
    <message id="referral.field.request_kind.advice">
        <source>Advice</source>
        <label>referral</label>
        <translation>Advies</translation>
    </message>
    <message id="referral.field.request_kind.hint">
        <source>What should the receiver do?</source>
        <label>referral</label>
        <translation>Wat moet de ontvanger doen?</translation>
    </message>
    <message id="referral.field.request_kind.information">
        <source>For information</source>
        <label>referral</label>
        <translation>Ter informatie</translation>
    </message>
    <message id="referral.field.request_kind.joint_talk">
        <source>A joint talk</source>
        <label>referral</label>
        <translation>Samen in gesprek</translation>
    </message>
    <message id="referral.field.request_kind.label">
        <source>Kind of request</source>
        <label>referral</label>
        <translation>Soort vraag</translation>
    </message>
    <message id="referral.field.request_kind.take_over">
        <source>Take over</source>
        <label>referral</label>
        <translation>Overnemen</translation>
    </message>
    <message id="referral.field.safe_contact.hint">
        <source>How and when can the person be reached safely?</source>
        <label>referral</label>
        <translation>Hoe en wanneer is iemand veilig te bereiken?</translation>
    </message>
    <message id="referral.field.safe_contact.label">
        <source>Reach safely</source>
        <label>referral</label>
        <translation>Veilig bereiken</translation>
    </message>
    <message id="referral.field.safety_risks.hint">
        <source>For the person, children, reporter or visitor.</source>
        <label>referral</label>
        <translation>Voor persoon, kinderen, melder of bezoeker.</translation>
    </message>
    <message id="referral.field.safety_risks.label">
        <source>Danger</source>
        <label>referral</label>
        <translation>Gevaar</translation>
    </message>
    <message id="referral.field.subjects.hint">
        <source>Name or reference, age and role.</source>
        <label>referral</label>
        <translation>Naam of kenmerk, leeftijd en rol.</translation>
    </message>
    <message id="referral.field.subjects.label">
        <source>About whom</source>
        <label>referral</label>
        <translation>Over wie</translation>
    </message>
    <message id="referral.field.urgency.hint">
        <source>In words: when is an answer needed, and why?</source>
        <label>referral</label>
        <translation>In woorden: wanneer is een antwoord nodig, en waarom?</translation>
    </message>
    <message id="referral.field.urgency.label">
        <source>Urgency and why</source>
        <label>referral</label>
        <translation>Spoed en waarom</translation>
    </message>
    <message id="referral.field.urgent_needs.hint">
        <source>Safe place, doctor, food, papers.</source>
        <label>referral</label>
        <translation>Veilige plek, dokter, eten, papieren.</translation>
    </message>
    <message id="referral.field.urgent_needs.label">
        <source>Needed now</source>
        <label>referral</label>
        <translation>Nu nodig</translation>
    </message>
    <message id="referral.field.who_knows.hint">
        <source>Colleague, school, family.</source>
        <label>referral</label>
        <translation>Collega, school, familie.</translation>
    </message>
    <message id="referral.field.who_knows.label">
        <source>Who else knows</source>
        <label>referral</label>
        <translation>Wie weten er nog meer van</translation>
    </message>
    <message id="referral.field.why_now.hint">
        <source>Why do you refer now?</source>
        <label>referral</label>
        <translation>Waarom verwijs je nu?</translation>
    </message>
    <message id="referral.field.why_now.label">
        <source>Reason for this referral now</source>
        <label>referral</label>
        <translation>Aanleiding</translation>
    </message>
    <message id="referral.field.words_of_person.hint">
        <source>In their own words, or why you have not yet spoken.</source>
        <label>referral</label>
        <translation>In eigen woorden, of waarom je nog niet sprak.</translation>
    </message>
    <message id="referral.field.words_of_person.label">
        <source>What the person says and wants</source>
        <label>referral</label>
        <translation>Wat de persoon zelf zegt en wil</translation>
    </message>
    <message id="referral.foot">
        <source>{reference} · version {version} · check code {code}</source>
        <label>referral</label>
        <translation>{reference} · versie {version} · controlecode {code}</translation>
    </message>
    <message id="referral.group-fact">
        <source>Facts: seen or read</source>
        <label>referral</label>
        <translation>Feiten: zelf gezien of gelezen</translation>
    </message>
    <message id="referral.group-hearsay">
        <source>Told</source>
        <label>referral</label>
        <translation>Verteld</translation>
    </message>
    <message id="referral.group-impression">
        <source>Impressions</source>
        <label>referral</label>
        <translation>Indrukken</translation>
    </message>
    <message id="referral.head">
        <source>Confidential</source>
        <label>referral</label>
        <translation>Vertrouwelijk</translation>
    </message>
    <message id="referral.head-handling">
        <source>Confidential · {handling}</source>
        <label>referral</label>
        <translation>Vertrouwelijk · {handling}</translation>
    </message>
    <message id="referral.household">
        <source>the whole household</source>
        <label>referral</label>
        <translation>hele huishouden</translation>
    </message>
    <message id="referral.known-document">
        <source>from a document</source>
        <label>referral</label>
        <translation>staat in een document</translation>
    </message>
    <message id="referral.known-impression">
        <source>my impression</source>
        <label>referral</label>
        <translation>mijn indruk</translation>
    </message>
    <message id="referral.known-own_observation">
        <source>own observation</source>
        <label>referral</label>
        <translation>zelf gezien</translation>
    </message>
    <message id="referral.known-told_by_other">
        <source>told by someone else</source>
        <label>referral</label>
        <translation>verteld door een ander</translation>
    </message>
    <message id="referral.known-told_by_person">
        <source>told by the person</source>
        <label>referral</label>
        <translation>verteld door de persoon</translation>
    </message>
    <message id="referral.matrix">
        <source>What the lens shows</source>
        <label>referral</label>
        <translation>Wat de lens laat zien</translation>
    </message>
    <message id="referral.matrix-legend">
        <source>One tile is one indicator; the number is how many signs were seen. Solid with a diamond: several signs. Hatched: something seen. Pale: nothing seen. Broken edge: not looked at, which is not the same as not there.</source>
        <label>referral</label>
        <translation>Eén vakje is één indicator; het getal is het aantal geziene signalen. Vol met ruit: meerdere signalen. Gestreept: iets gezien. Licht: niets gezien. Onderbroken rand: niet bekeken; dat is iets anders dan niet aanwezig.</translation>
    </message>
    <message id="referral.network">
        <source>People and network</source>
        <label>referral</label>
        <translation>Personen en netwerk</translation>
    </message>
    <message id="referral.network-legend">
        <source>Filled circle: child. Open square: adult. Solid line: family or partner, parents above their children. Dashed line: something else; the arrow points to whom it concerns.</source>
        <label>referral</label>
        <translation>Gevulde cirkel: kind. Open vierkant: volwassene. Doorgetrokken lijn: familie of partner, ouders boven hun kinderen. Onderbroken lijn: iets anders; de pijl wijst naar wie het betreft.</translation>
    </message>
    <message id="referral.none-discuss">
        <source>No indicator has several signs.</source>
        <label>referral</label>
        <translation>Bij geen indicator zijn er meerdere signalen.</translation>
    </message>
    <message id="referral.not-filled">
        <source>not yet filled in</source>
        <label>referral</label>
        <translation>nog niet ingevuld</translation>
    </message>
    <message id="referral.not-looked-at">
        <source>Not looked at: {names}.</source>
        <label>referral</label>
        <translation>Niet bekeken: {names}.</translation>
    </message>
    <message id="referral.observations">
        <source>Observations per life domain</source>
        <label>referral</label>
        <translation>Waarnemingen per leefgebied</translation>
    </message>
    <message id="referral.opinion">
        <source>This is an opinion of the reporter, not a fact.</source>
        <label>referral</label>
        <translation>Dit is een mening van de melder, geen feit.</translation>
    </message>
    <message id="referral.orphans">
        <source>Signs that this lens no longer has</source>
        <label>referral</label>
        <translation>Signalen die deze lens niet meer heeft</translation>
    </message>
    <message id="referral.orphans-lead">
        <source>They were kept from another version of the lens, under their short name, and count for no indicator.</source>
        <label>referral</label>
        <translation>Ze zijn bewaard uit een andere versie van de lens, onder hun korte naam, en tellen bij geen indicator.</translation>
    </message>
    <message id="referral.page">
        <source>page {n} of {pages}</source>
        <label>referral</label>
        <translation>pagina {n} van {pages}</translation>
    </message>
    <message id="referral.protective">
        <source>Who is safe, what goes well</source>
        <label>referral</label>
        <translation>Wie is veilig, wat gaat goed</translation>
    </message>
    <message id="referral.read-on">
        <source>(continues in this document)</source>
        <label>referral</label>
        <translation>(lees verder in dit document)</translation>
    </message>
    <message id="referral.receipt">
        <source>Receipt: please send back</source>
        <label>referral</label>
        <translation>Ontvangstbewijs: stuur terug</translation>
    </message>
    <message id="referral.receipt-by">
        <source>By, phone</source>
        <label>referral</label>
        <translation>Door, telefoon</translation>
    </message>
    <message id="referral.receipt-decision">
        <source>Decision</source>
        <label>referral</label>
        <translation>Besluit</translation>
    </message>
    <message id="referral.receipt-next">
        <source>Next step, when</source>
        <label>referral</label>
        <translation>Vervolg, wanneer</translation>
    </message>
    <message id="referral.receipt-received">
        <source>Received on</source>
        <label>referral</label>
        <translation>Ontvangen op</translation>
    </message>
    <message id="referral.receipt-reference">
        <source>Referral · version</source>
        <label>referral</label>
        <translation>Verwijzing · versie</translation>
    </message>
    <message id="referral.sent-by">
        <source>Sent by</source>
        <label>referral</label>
        <translation>Verstuurd door</translation>
    </message>
    <message id="referral.shielded">
        <source>The name of the reporter is not in this text.</source>
        <label>referral</label>
        <translation>De naam van de melder staat niet in deze tekst.</translation>
    </message>
    <message id="referral.source-withheld">
        <source>do not tell the household</source>
        <label>referral</label>
        <translation>niet aan het huishouden vertellen</translation>
    </message>
    <message id="referral.supplement">
        <source>Supplement</source>
        <label>referral</label>
        <translation>Aanvulling</translation>
    </message>
    <message id="referral.text-advice">
        <source>Without names, dates of birth and places: persons are called by what they are, such as ‘the child’ or ‘adult 1’.</source>
        <label>referral</label>
        <translation>Zonder namen, geboortedata en plaatsen: personen heten naar wat zij zijn, zoals ‘het kind’ of ‘volwassene 1’.</translation>
    </message>
    <message id="referral.text-together">
        <source>This text was made to read together with the person it is about. Ask, correct and add.</source>
        <label>referral</label>
        <translation>Deze tekst is gemaakt om samen te lezen met de persoon over wie het gaat. Vraag, verbeter en vul aan.</translation>
    </message>
    <message id="referral.timeline">
        <source>Timeline</source>
        <label>referral</label>
        <translation>Tijdlijn</translation>
    </message>
    <message id="referral.timeline-legend">
        <source>Filled circle: seen by the observer. Open square: told or read. Open diamond: an impression.</source>
        <label>referral</label>
        <translation>Gevulde cirkel: zelf gezien. Open vierkant: verteld of gelezen. Open ruit: indruk.</translation>
    </message>
    <message id="referral.title">
        <source>Referral</source>
        <label>referral</label>
        <translation>Verwijzing</translation>
    </message>
    <message id="referral.title-advice">
        <source>Request for advice, without names</source>
        <label>referral</label>
        <translation>Vraag om advies, zonder namen</translation>
    </message>
    <message id="referral.title-together">
        <source>To read together</source>
        <label>referral</label>
        <translation>Om samen te lezen</translation>
    </message>
    <message id="referral.title-withdrawal">
        <source>This letter is withdrawn</source>
        <label>referral</label>
        <translation>Deze brief is ingetrokken</translation>
    </message>
    <message id="referral.weigh-against">
        <source>What speaks against it?</source>
        <label>referral</label>
        <translation>Wat spreekt het tegen?</translation>
    </message>
    <message id="referral.weigh-otherwise">
        <source>What else could it be?</source>
        <label>referral</label>
        <translation>Wat kan het nog meer zijn?</translation>
    </message>
    <message id="referral.weigh-unanswered">
        <source>Not yet answered.</source>
        <label>referral</label>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message id="referral.weigh-unknown">
        <source>I don&apos;t know.</source>
        <label>referral</label>
        <translation>Dat weet ik niet.</translation>
    </message>
    <message id="referral.withdrawn">
        <source>Withdrawal</source>
        <label>referral</label>
        <translation>Intrekking</translation>
    </message>
    <message id="referral.withdrawn-asked">
        <source>What I ask</source>
        <label>referral</label>
        <translation>Wat ik vraag</translation>
    </message>
    <message id="referral.withdrawn-do">
        <source>Do not use the letter any more. Tell everyone to whom you gave it. Destroy it, or send it back, and tell the sender that you did.</source>
        <label>referral</label>
        <translation>Gebruik de brief niet meer. Zeg het aan iedereen aan wie u hem gaf. Vernietig hem of stuur hem terug, en laat de afzender weten dat dit gedaan is.</translation>
    </message>
    <message id="referral.withdrawn-why">
        <source>Why</source>
        <label>referral</label>
        <translation>Waarom</translation>
    </message>
    <message id="referral.without-hearsay">
        <source>Without what others told, this indicator reads differently.</source>
        <label>referral</label>
        <translation>Zonder wat anderen vertelden is het beeld van deze indicator anders.</translation>
    </message>
    <message id="sample.look">
        <source>Look around with a made-up case</source>
        <label>sample</label>
        <translation>Kijk rond met een verzonnen casus</translation>
    </message>
    <message id="sample.look-lead">
        <source>Everything in this case is made up. Change in it what you like; you take it away again in one step.</source>
        <label>sample</label>
        <translation>Alles in deze casus is verzonnen. Je mag er alles in veranderen. In één stap haal je hem weer weg.</translation>
    </message>
    <message id="sample.marked">
        <source>This case is made up, to practise. It counts for nothing.</source>
        <label>sample</label>
        <translation>Deze casus is verzonnen, om te oefenen. Hij telt nergens mee.</translation>
    </message>
    <message id="sample.name">
        <source>Sample: Linde (made up)</source>
        <label>sample</label>
        <translation>Voorbeeld: Linde (verzonnen)</translation>
    </message>
    <message id="sample.remove">
        <source>Take the made-up case away</source>
        <label>sample</label>
        <translation>Haal de verzonnen casus weg</translation>
    </message>
    <message id="sample.what">
        <source>What is a case?</source>
        <label>sample</label>
        <translation>Wat is een casus?</translation>
    </message>
    <message id="sample.what-lead">
        <source>A case is all that you write down about one household: what you saw, who told it, and what you make of it. You begin one when you are worried. All of it stays on this computer, encrypted.</source>
        <label>sample</label>
        <translation>Een casus is alles wat je over één huishouden noteert: wat je zag, wie het vertelde, en wat jij ervan vindt. Je begint er een als je je zorgen maakt. Alles blijft op deze computer, versleuteld.</translation>
    </message>
    <message id="sending.coordinator">
        <source>Coordinator</source>
        <label>sending</label>
        <translation>Coördinator</translation>
    </message>
    <message id="sending.deputy">
        <source>Deputy, when the coordinator is away</source>
        <label>sending</label>
        <translation>Vervanger, als de coördinator er niet is</translation>
    </message>
    <message id="sending.locked">
        <source>PDF with six words</source>
        <label>sending</label>
        <translation>Pdf met zes woorden</translation>
    </message>
    <message id="sending.locked-lead">
        <source>For a receiver without LensDesk. The PDF opens with six words, which you see once and tell by phone.</source>
        <label>sending</label>
        <translation>Voor een ontvanger zonder LensDesk. De pdf opent met zes woorden, die je één keer ziet en per telefoon doorgeeft.</translation>
    </message>
    <message id="sending.make-locked">
        <source>Make the PDF with six words…</source>
        <label>sending</label>
        <translation>Maak de pdf met zes woorden…</translation>
    </message>
    <message id="sending.make-plain">
        <source>Make the PDF without a lock…</source>
        <label>sending</label>
        <translation>Maak de pdf zonder slot…</translation>
    </message>
    <message id="sending.make-sealed">
        <source>Make it, sealed…</source>
        <label>sending</label>
        <translation>Maak verzegeld…</translation>
    </message>
    <message id="sending.meant">
        <source>Yes, anybody may be able to read this file</source>
        <label>sending</label>
        <translation>Ja, dit bestand mag voor iedereen leesbaar zijn</translation>
    </message>
    <message id="sending.no-contact">
        <source>Nobody in your address book is confirmed by phone yet. It takes two: a coordinator and a deputy.</source>
        <label>sending</label>
        <translation>In je adresboek is nog niemand per telefoon bevestigd. Er zijn er twee nodig: een coördinator en een vervanger.</translation>
    </message>
    <message id="sending.one-contact">
        <source>One contact is confirmed. It takes two: a coordinator and a deputy.</source>
        <label>sending</label>
        <translation>Eén contact is bevestigd. Er zijn er twee nodig: een coördinator en een vervanger.</translation>
    </message>
    <message id="sending.plain">
        <source>PDF without a lock</source>
        <label>sending</label>
        <translation>Pdf zonder slot</translation>
    </message>
    <message id="sending.plain-lead">
        <source>Whoever gets hold of the file reads all of it: in the mail, on a stick, in a shared folder. Choose this only when it cannot be otherwise.</source>
        <label>sending</label>
        <translation>Wie het bestand in handen krijgt, leest alles: in de mail, op een stick, in een gedeelde map. Kies dit alleen als het niet anders kan.</translation>
    </message>
    <message id="sending.readers">
        <source>{coordinator} and {deputy} can open it.</source>
        <label>sending</label>
        <translation>{coordinator} en {deputy} kunnen haar openen.</translation>
    </message>
    <message id="sending.receipt">
        <source>Made: {reference}, version {version}, check code {code}. Saved as {path}.</source>
        <label>sending</label>
        <translation>Gemaakt: {reference}, versie {version}, controlecode {code}. Opgeslagen als {path}.</translation>
    </message>
    <message id="sending.sealed">
        <source>Sealed for two contacts</source>
        <label>sending</label>
        <translation>Verzegeld voor twee contacten</translation>
    </message>
    <message id="sending.sealed-lead">
        <source>Only the coordinator and the deputy can open the file, with LensDesk. You can mail it safely.</source>
        <label>sending</label>
        <translation>Alleen de coördinator en de vervanger kunnen het bestand openen, met LensDesk. Je kunt het gerust mailen.</translation>
    </message>
    <message id="sending.six-words">
        <source>The six words that open the PDF</source>
        <label>sending</label>
        <translation>De zes woorden die de pdf openen</translation>
    </message>
    <message id="sending.six-words-lead">
        <source>Tell them by phone, never in the same mail. They are kept nowhere: once gone from the screen nobody can bring them back, and you make the letter anew.</source>
        <label>sending</label>
        <translation>Geef ze per telefoon door, nooit in dezelfde mail. Ze worden nergens bewaard: zijn ze van het scherm, dan haalt niemand ze terug, en maak je de brief opnieuw.</translation>
    </message>
    <message id="sending.six-words-told">
        <source>I told them, or wrote them down</source>
        <label>sending</label>
        <translation>Ik heb ze doorgegeven of opgeschreven</translation>
    </message>
    <message id="sending.title">
        <source>How does it go out?</source>
        <label>sending</label>
        <translation>Hoe gaat hij de deur uit?</translation>
    </message>
    <message id="sending.to-addresses">
        <source>Open the address book</source>
        <label>sending</label>
        <translation>Open het adresboek</translation>
    </message>
    <message id="sending.to-sending">
        <source>Make the referral…</source>
        <label>sending</label>
        <translation>Maak de verwijzing…</translation>
    </message>
    <message id="sheet.keep">
        <source>How to keep it</source>
        <label>sheet</label>
        <translation>Zo bewaar je het</translation>
    </message>
    <message id="sheet.keep-four">
        <source>Is it gone? Make a new sheet in LensDesk. Then this code opens nothing any more.</source>
        <label>sheet</label>
        <translation>Is het weg? Maak in LensDesk een nieuw blad. Dan opent deze code niets meer.</translation>
    </message>
    <message id="sheet.keep-one">
        <source>Print this sheet and throw the file away, also out of the bin of the computer.</source>
        <label>sheet</label>
        <translation>Print dit blad en gooi het bestand weg, ook uit de prullenbak.</translation>
    </message>
    <message id="sheet.keep-three">
        <source>Take no photo of it and do not mail it.</source>
        <label>sheet</label>
        <translation>Maak er geen foto van en mail het niet.</translation>
    </message>
    <message id="sheet.keep-two">
        <source>Put it in a safe or a locked cupboard, not with the computer and not in the laptop bag.</source>
        <label>sheet</label>
        <translation>Leg het in een kluis of een afgesloten kast, niet bij de computer en niet in de laptoptas.</translation>
    </message>
    <message id="sheet.letters">
        <source>Each block has five characters. The letters I, L, O and U do not occur: a round one is a zero.</source>
        <label>sheet</label>
        <translation>Elk blokje heeft vijf tekens. De letters I, L, O en U komen niet voor: een rondje is een nul.</translation>
    </message>
    <message id="sheet.made">
        <source>Made on {day} with LensDesk</source>
        <label>sheet</label>
        <translation>Gemaakt op {day} met LensDesk</translation>
    </message>
    <message id="sheet.title">
        <source>Recovery sheet</source>
        <label>sheet</label>
        <translation>Herstelblad</translation>
    </message>
    <message id="sheet.use">
        <source>How to use it</source>
        <label>sheet</label>
        <translation>Zo gebruik je het</translation>
    </message>
    <message id="sheet.use-one">
        <source>1. Start LensDesk and choose: Forgotten the passphrase.</source>
        <label>sheet</label>
        <translation>1. Start LensDesk en kies: Wachtzin vergeten.</translation>
    </message>
    <message id="sheet.use-three">
        <source>3. Choose a new passphrase. Everything that was in the vault is still there.</source>
        <label>sheet</label>
        <translation>3. Kies een nieuwe wachtzin. Alles wat in de kluis zat, is er nog.</translation>
    </message>
    <message id="sheet.use-two">
        <source>2. Type the seven blocks. Capital letters and spaces do not matter.</source>
        <label>sheet</label>
        <translation>2. Typ de zeven blokjes over. Hoofdletters en spaties maken niet uit.</translation>
    </message>
    <message id="sheet.what">
        <source>With this code the vault can be opened again when the passphrase is forgotten.</source>
        <label>sheet</label>
        <translation>Met deze code kan de kluis weer open als de wachtzin vergeten is.</translation>
    </message>
    <message id="sheet.what-more">
        <source>Whoever has this sheet and the computer can read everything. Treat it as a house key.</source>
        <label>sheet</label>
        <translation>Wie dit blad en de computer heeft, kan alles lezen. Behandel het als een huissleutel.</translation>
    </message>
    <message id="sheets.backups">
        <source>Backups</source>
        <label>sheets</label>
        <translation>Back-ups</translation>
    </message>
    <message id="sheets.backups-title">
        <source>Backups</source>
        <label>sheets</label>
        <translation>Back-ups</translation>
    </message>
    <message id="sheets.forgetting">
        <source>Keeping and forgetting</source>
        <label>sheets</label>
        <translation>Bewaren en vergeten</translation>
    </message>
    <message id="sheets.forgetting-title">
        <source>Keeping and forgetting</source>
        <label>sheets</label>
        <translation>Bewaren en vergeten</translation>
    </message>
    <message id="sheets.panic">
        <source>Erase everything</source>
        <label>sheets</label>
        <translation>Alles wissen</translation>
    </message>
    <message id="sheets.panic-title">
        <source>Erase everything</source>
        <label>sheets</label>
        <translation>Alles wissen</translation>
    </message>
    <message id="sheets.trail">
        <source>Trail</source>
        <label>sheets</label>
        <translation>Logboek</translation>
    </message>
    <message id="sheets.trail-title">
        <source>Trail</source>
        <label>sheets</label>
        <translation>Logboek</translation>
    </message>
    <message id="sheets.vault">
        <source>Ways in and check</source>
        <label>sheets</label>
        <translation>Toegang en controle</translation>
    </message>
    <message id="sheets.vault-title">
        <source>Ways in and check</source>
        <label>sheets</label>
        <translation>Toegang en controle</translation>
    </message>
    <message id="shell.again">
        <source>Once more</source>
        <label>shell</label>
        <translation>Nog een keer</translation>
    </message>
    <message id="shell.back">
        <source>‹ Cases</source>
        <label>shell</label>
        <translation>‹ Casussen</translation>
    </message>
    <message id="shell.begin">
        <source>Make the vault</source>
        <label>shell</label>
        <translation>Maak de kluis</translation>
    </message>
    <message id="shell.begin-case">
        <source>Begin the case</source>
        <label>shell</label>
        <translation>Begin de casus</translation>
    </message>
    <message id="shell.case-count" numerus="yes">
        <source>{n} cases</source>
        <label>shell</label>
        <translation>
            <numerusform>{n} casus</numerusform>
            <numerusform>{n} casussen</numerusform>
        </translation>
    </message>
    <message id="shell.case-line" numerus="yes">
        <source>last {last} · {seen} seen · {n} referrals</source>
        <label>shell</label>
        <translation>
            <numerusform>laatst {last} · {seen} gezien · {n} verwijzing</numerusform>
            <numerusform>laatst {last} · {seen} gezien · {n} verwijzingen</numerusform>
        </translation>
    </message>
    <message id="shell.case-title">
        <source>Case {name}</source>
        <label>shell</label>
        <translation>Casus {name}</translation>
    </message>
    <message id="shell.cases">
        <source>Cases</source>
        <label>shell</label>
        <translation>Casussen</translation>
    </message>
    <message id="shell.cases-empty">
        <source>There is no case yet. Begin the first one beside.</source>
        <label>shell</label>
        <translation>Er is nog geen casus. Begin hiernaast de eerste.</translation>
    </message>
    <message id="shell.cases-lead">
        <source>Open a case with Enter or a click.</source>
        <label>shell</label>
        <translation>Open een casus met Enter of een klik.</translation>
    </message>
    <message id="shell.choose">
        <source>Choose…</source>
        <label>shell</label>
        <translation>Kies…</translation>
    </message>
    <message id="shell.contact">
        <source>Kind of contact</source>
        <label>shell</label>
        <translation>Soort contact</translation>
    </message>
    <message id="shell.contact-home_visit">
        <source>Home visit</source>
        <label>shell</label>
        <translation>Huisbezoek</translation>
    </message>
    <message id="shell.contact-office">
        <source>At the office</source>
        <label>shell</label>
        <translation>Op kantoor</translation>
    </message>
    <message id="shell.contact-online">
        <source>Online</source>
        <label>shell</label>
        <translation>Online</translation>
    </message>
    <message id="shell.contact-other">
        <source>Other</source>
        <label>shell</label>
        <translation>Anders</translation>
    </message>
    <message id="shell.contact-phone">
        <source>Phone</source>
        <label>shell</label>
        <translation>Telefoon</translation>
    </message>
    <message id="shell.contact-school">
        <source>At school</source>
        <label>shell</label>
        <translation>Op school</translation>
    </message>
    <message id="shell.contact-street">
        <source>In the street</source>
        <label>shell</label>
        <translation>Op straat</translation>
    </message>
    <message id="shell.contrast">
        <source>High contrast</source>
        <label>shell</label>
        <translation>Hoog contrast</translation>
    </message>
    <message id="shell.crashed">
        <source>Something went wrong. The vault is closed; everything that was saved is still there.</source>
        <label>shell</label>
        <translation>Er ging iets mis. De kluis is gesloten; alles wat bewaard was, is er nog.</translation>
    </message>
    <message id="shell.dark">
        <source>Dark</source>
        <label>shell</label>
        <translation>Donker</translation>
    </message>
    <message id="shell.due">
        <source>Look again now: {n}</source>
        <label>shell</label>
        <translation>Kijk nu weer: {n}</translation>
    </message>
    <message id="shell.file-name">
        <source>referral.pdf</source>
        <label>shell</label>
        <translation>verwijzing.pdf</translation>
    </message>
    <message id="shell.find-case">
        <source>Find a case: name, reference or lens</source>
        <label>shell</label>
        <translation>Zoek een casus: naam, kenmerk of lens</translation>
    </message>
    <message id="shell.forgotten">
        <source>Forgotten the passphrase?</source>
        <label>shell</label>
        <translation>Wachtzin vergeten?</translation>
    </message>
    <message id="shell.found-cases">
        <source>{found} of {all} cases</source>
        <label>shell</label>
        <translation>{found} van {all} casussen</translation>
    </message>
    <message id="shell.idle">
        <source>Vault closes after 5 min</source>
        <label>shell</label>
        <translation>Kluis sluit na 5 min</translation>
    </message>
    <message id="shell.language-ar">
        <source>العربية</source>
        <label>shell</label>
        <translation>العربية</translation>
    </message>
    <message id="shell.language-en">
        <source>English</source>
        <label>shell</label>
        <translation>English</translation>
    </message>
    <message id="shell.language-is">
        <source>Language: {name}</source>
        <label>shell</label>
        <translation>Taal: {name}</translation>
    </message>
    <message id="shell.language-nl">
        <source>Nederlands</source>
        <label>shell</label>
        <translation>Nederlands</translation>
    </message>
    <message id="shell.last-saved">
        <source>Last saved: {time}.</source>
        <label>shell</label>
        <translation>Het laatst bewaard: {time}.</translation>
    </message>
    <message id="shell.lens">
        <source>Lens {name} {version}</source>
        <label>shell</label>
        <translation>Lens {name} {version}</translation>
    </message>
    <message id="shell.lens-of-case">
        <source>Lens {name} {version} (case: {case})</source>
        <label>shell</label>
        <translation>Lens {name} {version} (casus: {case})</translation>
    </message>
    <message id="shell.letter-language">
        <source>Language of the letter</source>
        <label>shell</label>
        <translation>Taal van de brief</translation>
    </message>
    <message id="shell.light">
        <source>Light</source>
        <label>shell</label>
        <translation>Licht</translation>
    </message>
    <message id="shell.lock">
        <source>Lock</source>
        <label>shell</label>
        <translation>Vergrendel</translation>
    </message>
    <message id="shell.look-again">
        <source>look again on {day}</source>
        <label>shell</label>
        <translation>kijk weer op {day}</translation>
    </message>
    <message id="shell.look-now">
        <source>look again now ({day})</source>
        <label>shell</label>
        <translation>kijk nu weer ({day})</translation>
    </message>
    <message id="shell.missing" numerus="yes">
        <source>{n} questions still open. You can make the letter already.</source>
        <label>shell</label>
        <translation>
            <numerusform>Nog één vraag open. Je kunt de brief al maken.</numerusform>
            <numerusform>Nog {n} vragen open. Je kunt de brief al maken.</numerusform>
        </translation>
    </message>
    <message id="shell.new-case">
        <source>New case</source>
        <label>shell</label>
        <translation>Nieuwe casus</translation>
    </message>
    <message id="shell.new-case-lead">
        <source>A working name by which you know the case. Preferably no surname.</source>
        <label>shell</label>
        <translation>Een werknaam waaraan jij de casus herkent. Liever geen achternaam.</translation>
    </message>
    <message id="shell.new-passphrase">
        <source>Choose a passphrase</source>
        <label>shell</label>
        <translation>Kies een wachtzin</translation>
    </message>
    <message id="shell.not-kept">
        <source>What you typed last could not be saved.</source>
        <label>shell</label>
        <translation>Wat je het laatst typte, kon niet worden bewaard.</translation>
    </message>
    <message id="shell.not-the-same">
        <source>The two passphrases are not yet the same.</source>
        <label>shell</label>
        <translation>De twee wachtzinnen zijn nog niet gelijk.</translation>
    </message>
    <message id="shell.nothing-missing">
        <source>All required questions are answered.</source>
        <label>shell</label>
        <translation>Alle verplichte vragen zijn ingevuld.</translation>
    </message>
    <message id="shell.optional">
        <source>may be empty</source>
        <label>shell</label>
        <translation>mag leeg</translation>
    </message>
    <message id="shell.passphrase">
        <source>Passphrase</source>
        <label>shell</label>
        <translation>Wachtzin</translation>
    </message>
    <message id="shell.present">
        <source>Who is present</source>
        <label>shell</label>
        <translation>Wie zijn erbij</translation>
    </message>
    <message id="shell.present-example">
        <source>e.g. alone with L.</source>
        <label>shell</label>
        <translation>bijv. alleen met L.</translation>
    </message>
    <message id="shell.private">
        <source>Only the row you work in readable (F8)</source>
        <label>shell</label>
        <translation>Alleen de rij waarin je werkt leesbaar (F8)</translation>
    </message>
    <message id="shell.profession-is">
        <source>Your profession: {name}</source>
        <label>shell</label>
        <translation>Je beroep: {name}</translation>
    </message>
    <message id="shell.referral-lead">
        <source>Everything is saved while you type. Write as if the family reads along.</source>
        <label>shell</label>
        <translation>Alles wordt bewaard terwijl je typt. Schrijf alsof het gezin meeleest.</translation>
    </message>
    <message id="shell.saved">
        <source>Saved {time}, encrypted</source>
        <label>shell</label>
        <translation>Bewaard {time}, versleuteld</translation>
    </message>
    <message id="shell.stopped">
        <source>LensDesk stopped unexpectedly last time; all that was saved is still there.</source>
        <label>shell</label>
        <translation>LensDesk is de vorige keer onverwacht gestopt; alles wat bewaard was, is er nog.</translation>
    </message>
    <message id="shell.strength-empty">
        <source>At least 15 characters. Six separate words are easy to remember and hard to guess.</source>
        <label>shell</label>
        <translation>Minstens 15 tekens. Zes losse woorden zijn makkelijk te onthouden en moeilijk te raden.</translation>
    </message>
    <message id="shell.strength-fair">
        <source>Fair. Longer and with more separate words is better.</source>
        <label>shell</label>
        <translation>Redelijk. Langer en met meer losse woorden is beter.</translation>
    </message>
    <message id="shell.strength-good">
        <source>Good, unless it is a well-known sentence.</source>
        <label>shell</label>
        <translation>Goed, als het geen bekende zin is.</translation>
    </message>
    <message id="shell.strength-strong">
        <source>Strong, if you chose the words at random.</source>
        <label>shell</label>
        <translation>Sterk, als je de woorden willekeurig koos.</translation>
    </message>
    <message id="shell.strength-too_short">
        <source>Still too short or too uniform.</source>
        <label>shell</label>
        <translation>Nog te kort of te eentonig.</translation>
    </message>
    <message id="shell.text-size">
        <source>Text {n} %</source>
        <label>shell</label>
        <translation>Tekst {n} %</translation>
    </message>
    <message id="shell.unlock">
        <source>Open</source>
        <label>shell</label>
        <translation>Openen</translation>
    </message>
    <message id="shell.unlock-lead">
        <source>The vault is closed.</source>
        <label>shell</label>
        <translation>De kluis is gesloten.</translation>
    </message>
    <message id="shell.unlocking">
        <source>One moment…</source>
        <label>shell</label>
        <translation>Een ogenblik…</translation>
    </message>
    <message id="shell.unweighed" numerus="yes">
        <source>Beside {n} indicators it has not yet been weighed what else it could be and what speaks against it.</source>
        <label>shell</label>
        <translation>
            <numerusform>Bij één indicator is nog niet gewogen wat het nog meer kan zijn en wat het tegenspreekt.</numerusform>
            <numerusform>Bij {n} indicatoren is nog niet gewogen wat het nog meer kan zijn en wat het tegenspreekt.</numerusform>
        </translation>
    </message>
    <message id="shell.vault-place">
        <source>The vault will lie in {folder}</source>
        <label>shell</label>
        <translation>De kluis komt in {folder}</translation>
    </message>
    <message id="shell.view">
        <source>View</source>
        <label>shell</label>
        <translation>Weergave</translation>
    </message>
    <message id="shell.visit-is">
        <source>Moment of contact: {visit}</source>
        <label>shell</label>
        <translation>Contactmoment: {visit}</translation>
    </message>
    <message id="shell.visit-was">
        <source>Still in: {visit} (new: Ctrl+N)</source>
        <label>shell</label>
        <translation>Je werkt nog in: {visit} (nieuw: Ctrl+N)</translation>
    </message>
    <message id="shell.wait">
        <source>After some wrong tries you wait a moment: {n} s more.</source>
        <label>shell</label>
        <translation>Na een paar verkeerde pogingen wacht je even: nog {n} s.</translation>
    </message>
    <message id="shell.welcome">
        <source>Welcome to LensDesk</source>
        <label>shell</label>
        <translation>Welkom bij LensDesk</translation>
    </message>
    <message id="shell.welcome-lead">
        <source>LensDesk helps you look well and record well. You establish nothing and accuse no one.</source>
        <label>shell</label>
        <translation>LensDesk helpt je goed te kijken en goed te noteren. Je stelt niets vast en je beschuldigt niemand.</translation>
    </message>
    <message id="shell.which-lens">
        <source>Which lens</source>
        <label>shell</label>
        <translation>Welke lens</translation>
    </message>
    <message id="shell.working-name">
        <source>Working name</source>
        <label>shell</label>
        <translation>Werknaam</translation>
    </message>
    <message id="shell.your-name">
        <source>Your name</source>
        <label>shell</label>
        <translation>Je naam</translation>
    </message>
    <message id="shell.your-organisation">
        <source>Your organisation</source>
        <label>shell</label>
        <translation>Je organisatie</translation>
    </message>
    <message id="shell.your-profession">
        <source>Your profession</source>
        <label>shell</label>
        <translation>Je beroep</translation>
    </message>
    <message id="trail.amount" numerus="yes">
        <source>{n} records</source>
        <label>trail</label>
        <translation>
            <numerusform>{n} gegeven</numerusform>
            <numerusform>{n} gegevens</numerusform>
        </translation>
    </message>
    <message id="trail.broken">
        <source>No. An entry was changed, taken away or added outside LensDesk. Tell your data protection officer.</source>
        <label>trail</label>
        <translation>Nee. Een regel is veranderd, weggehaald of toegevoegd buiten LensDesk om. Meld dit aan je functionaris gegevensbescherming.</translation>
    </message>
    <message id="trail.case">
        <source>case {id}</source>
        <label>trail</label>
        <translation>casus {id}</translation>
    </message>
    <message id="trail.case-example">
        <source>first part of the number</source>
        <label>trail</label>
        <translation>begin van het nummer</translation>
    </message>
    <message id="trail.checking">
        <source>Being checked…</source>
        <label>trail</label>
        <translation>Wordt nagekeken…</translation>
    </message>
    <message id="trail.dated">
        <source>Only this period</source>
        <label>trail</label>
        <translation>Alleen deze periode</translation>
    </message>
    <message id="trail.event-accept_older">
        <source>Accepted an older vault</source>
        <label>trail</label>
        <translation>Oudere kluis aanvaard</translation>
    </message>
    <message id="trail.event-backup">
        <source>Made a backup</source>
        <label>trail</label>
        <translation>Back-up gemaakt</translation>
    </message>
    <message id="trail.event-change">
        <source>Changed</source>
        <label>trail</label>
        <translation>Veranderd</translation>
    </message>
    <message id="trail.event-contact">
        <source>Changed the address book</source>
        <label>trail</label>
        <translation>Adresboek veranderd</translation>
    </message>
    <message id="trail.event-create">
        <source>Created</source>
        <label>trail</label>
        <translation>Nieuw gemaakt</translation>
    </message>
    <message id="trail.event-delete">
        <source>Deleted</source>
        <label>trail</label>
        <translation>Verwijderd</translation>
    </message>
    <message id="trail.event-erase">
        <source>Erased a case</source>
        <label>trail</label>
        <translation>Casus gewist</translation>
    </message>
    <message id="trail.event-export">
        <source>Exported</source>
        <label>trail</label>
        <translation>Logboek opgeslagen</translation>
    </message>
    <message id="trail.event-failed_unlock">
        <source>Wrong passphrase</source>
        <label>trail</label>
        <translation>Verkeerde wachtzin</translation>
    </message>
    <message id="trail.event-import">
        <source>Imported</source>
        <label>trail</label>
        <translation>Ingelezen</translation>
    </message>
    <message id="trail.event-keep_longer">
        <source>Kept a case longer</source>
        <label>trail</label>
        <translation>Casus langer bewaard</translation>
    </message>
    <message id="trail.event-letter">
        <source>Made a letter</source>
        <label>trail</label>
        <translation>Brief gemaakt</translation>
    </message>
    <message id="trail.event-letter_locked">
        <source>Letter made with a passphrase</source>
        <label>trail</label>
        <translation>Brief gemaakt met een wachtzin</translation>
    </message>
    <message id="trail.event-letter_plain">
        <source>Letter made that everyone can read</source>
        <label>trail</label>
        <translation>Brief gemaakt die iedereen kan lezen</translation>
    </message>
    <message id="trail.event-letter_received">
        <source>Opened a sealed letter</source>
        <label>trail</label>
        <translation>Verzegelde brief geopend</translation>
    </message>
    <message id="trail.event-letter_sealed">
        <source>Sent sealed</source>
        <label>trail</label>
        <translation>Verzegeld verstuurd</translation>
    </message>
    <message id="trail.event-print">
        <source>Saved the recovery sheet</source>
        <label>trail</label>
        <translation>Herstelblad opgeslagen</translation>
    </message>
    <message id="trail.event-read">
        <source>Read a case</source>
        <label>trail</label>
        <translation>Casus gelezen</translation>
    </message>
    <message id="trail.event-restore">
        <source>Put a backup back</source>
        <label>trail</label>
        <translation>Back-up teruggezet</translation>
    </message>
    <message id="trail.event-salvage">
        <source>Saved from a damaged vault</source>
        <label>trail</label>
        <translation>Beschadigde kluis gered</translation>
    </message>
    <message id="trail.event-search">
        <source>Searched the cases</source>
        <label>trail</label>
        <translation>Casus gezocht</translation>
    </message>
    <message id="trail.event-terms">
        <source>Changed the terms of keeping</source>
        <label>trail</label>
        <translation>Bewaartermijnen veranderd</translation>
    </message>
    <message id="trail.event-trail_cut">
        <source>End of the trail was missing</source>
        <label>trail</label>
        <translation>Einde van logboek ontbrak</translation>
    </message>
    <message id="trail.event-unlock">
        <source>Opened the vault</source>
        <label>trail</label>
        <translation>Geopend</translation>
    </message>
    <message id="trail.event-ways">
        <source>Changed the ways in</source>
        <label>trail</label>
        <translation>Toegang veranderd</translation>
    </message>
    <message id="trail.every">
        <source>Everything</source>
        <label>trail</label>
        <translation>Alles</translation>
    </message>
    <message id="trail.everybody">
        <source>Everybody</source>
        <label>trail</label>
        <translation>Iedereen</translation>
    </message>
    <message id="trail.file-name">
        <source>trail.csv</source>
        <label>trail</label>
        <translation>logboek.csv</translation>
    </message>
    <message id="trail.filter">
        <source>What are you looking for?</source>
        <label>trail</label>
        <translation>Wat zoek je?</translation>
    </message>
    <message id="trail.found" numerus="yes">
        <source>{n} entries</source>
        <label>trail</label>
        <translation>
            <numerusform>{n} regel</numerusform>
            <numerusform>{n} regels</numerusform>
        </translation>
    </message>
    <message id="trail.lead">
        <source>This says what was done with the vault, when and by whom. Never what is in a case; a case has only a random number here.</source>
        <label>trail</label>
        <translation>Hier staat wat er met de kluis is gedaan, wanneer en door wie. Nooit wat er in een casus staat; een casus heeft hier alleen een toevallig nummer.</translation>
    </message>
    <message id="trail.save">
        <source>Save as a file…</source>
        <label>trail</label>
        <translation>Opslaan als bestand…</translation>
    </message>
    <message id="trail.saved" numerus="yes">
        <source>{n} entries saved. The trail now says so.</source>
        <label>trail</label>
        <translation>
            <numerusform>{n} regel opgeslagen. Dat staat nu ook in het logboek.</numerusform>
            <numerusform>{n} regels opgeslagen. Dat staat nu ook in het logboek.</numerusform>
        </translation>
    </message>
    <message id="trail.since">
        <source>From</source>
        <label>trail</label>
        <translation>Vanaf</translation>
    </message>
    <message id="trail.sound">
        <source>Yes. No entry was changed, taken away or added.</source>
        <label>trail</label>
        <translation>Ja. Geen regel is veranderd, weggehaald of toegevoegd.</translation>
    </message>
    <message id="trail.sound-title">
        <source>Is the trail whole?</source>
        <label>trail</label>
        <translation>Is het logboek heel?</translation>
    </message>
    <message id="trail.until">
        <source>Up to and including</source>
        <label>trail</label>
        <translation>Tot en met</translation>
    </message>
    <message id="trail.what">
        <source>What was done</source>
        <label>trail</label>
        <translation>Wat er gebeurde</translation>
    </message>
    <message id="trail.which-case">
        <source>Number of the case</source>
        <label>trail</label>
        <translation>Nummer van de casus</translation>
    </message>
    <message id="trail.who">
        <source>By whom</source>
        <label>trail</label>
        <translation>Door wie</translation>
    </message>
    <message id="version.added">
        <source>New signs</source>
        <label>version</label>
        <translation>Nieuwe signalen</translation>
    </message>
    <message id="version.from-to">
        <source>{name}: from ‘{before}’ to ‘{after}’</source>
        <label>version</label>
        <translation>{name}: van ‘{before}’ naar ‘{after}’</translation>
    </message>
    <message id="version.gone">
        <source>Signs that go</source>
        <label>version</label>
        <translation>Signalen die verdwijnen</translation>
    </message>
    <message id="version.kind">
        <source>Signs that become or stop being background</source>
        <label>version</label>
        <translation>Signalen die van of naar achtergrond gaan</translation>
    </message>
    <message id="version.lead">
        <source>This case uses version {own}; version {newer} is there too. Below is what changes. All that you saw is kept, and you can always go back.</source>
        <label>version</label>
        <translation>Deze casus gebruikt versie {own}; versie {newer} is er ook. Hieronder staat wat er verandert. Alles wat je zag blijft bewaard, en je kunt altijd terug.</translation>
    </message>
    <message id="version.months">
        <source>An observation counts for {after} months; it was {before}.</source>
        <label>version</label>
        <translation>Een waarneming telt {after} maanden, eerst {before}.</translation>
    </message>
    <message id="version.move">
        <source>Go on with version {version}</source>
        <label>version</label>
        <translation>Ga verder met versie {version}</translation>
    </message>
    <message id="version.moved">
        <source>Signs under another indicator</source>
        <label>version</label>
        <translation>Signalen onder een andere indicator</translation>
    </message>
    <message id="version.no-outcomes">
        <source>No indicator would come out differently.</source>
        <label>version</label>
        <translation>Geen enkele indicator zou anders uitkomen.</translation>
    </message>
    <message id="version.not-there">
        <source>is not there</source>
        <label>version</label>
        <translation>is er niet</translation>
    </message>
    <message id="version.outcomes">
        <source>What this case would show otherwise</source>
        <label>version</label>
        <translation>Wat deze casus anders zou laten zien</translation>
    </message>
    <message id="version.rule-altered">
        <source>Different: {rule}</source>
        <label>version</label>
        <translation>Anders: {rule}</translation>
    </message>
    <message id="version.rule-new">
        <source>New: {rule}</source>
        <label>version</label>
        <translation>Nieuw: {rule}</translation>
    </message>
    <message id="version.rule-old">
        <source>Ends: {rule}</source>
        <label>version</label>
        <translation>Vervalt: {rule}</translation>
    </message>
    <message id="version.rules">
        <source>The rule</source>
        <label>version</label>
        <translation>De regel</translation>
    </message>
    <message id="version.stay">
        <source>Stay with version {version}</source>
        <label>version</label>
        <translation>Blijf bij versie {version}</translation>
    </message>
    <message id="version.strength">
        <source>Signs with another weight</source>
        <label>version</label>
        <translation>Signalen met een andere zwaarte</translation>
    </message>
    <message id="version.title">
        <source>Another version of the lens</source>
        <label>version</label>
        <translation>Een andere versie van de lens</translation>
    </message>
    <message id="version.urgent">
        <source>Signs whose danger is weighed otherwise</source>
        <label>version</label>
        <translation>Signalen waarbij gevaar anders gewogen wordt</translation>
    </message>
    <message id="visits.at">
        <source>When</source>
        <label>visits</label>
        <translation>Wanneer</translation>
    </message>
    <message id="visits.go-on">
        <source>Record in this one</source>
        <label>visits</label>
        <translation>Leg hierin vast</translation>
    </message>
    <message id="visits.here">
        <source>● You are recording in this one</source>
        <label>visits</label>
        <translation>● Hierin leg je nu vast</translation>
    </message>
    <message id="visits.lead">
        <source>What you tick belongs to the contact in which you record, also when you correct it later.</source>
        <label>visits</label>
        <translation>Wat je aanvinkt, hoort bij het contactmoment waarin je vastlegt, ook als je dat later verbetert.</translation>
    </message>
    <message id="visits.new">
        <source>New moment of contact, now  (Ctrl+N)</source>
        <label>visits</label>
        <translation>Nieuw contactmoment, nu  (Ctrl+N)</translation>
    </message>
    <message id="visits.of-contact">
        <source>{what}, contact of {moment}</source>
        <label>visits</label>
        <translation>{what}, contact van {moment}</translation>
    </message>
    <message id="visits.place">
        <source>Where</source>
        <label>visits</label>
        <translation>Waar</translation>
    </message>
    <message id="visits.place-example">
        <source>e.g. at the kitchen table; no address needed</source>
        <label>visits</label>
        <translation>bijv. aan de keukentafel; geen adres nodig</translation>
    </message>
    <message id="visits.present">
        <source>Who was there</source>
        <label>visits</label>
        <translation>Wie waren erbij</translation>
    </message>
    <message id="visits.present-example">
        <source>e.g. alone with L.</source>
        <label>visits</label>
        <translation>bijv. alleen met L.</translation>
    </message>
    <message id="visits.recorded" numerus="yes">
        <source>{n} observations</source>
        <label>visits</label>
        <translation>
            <numerusform>1 waarneming</numerusform>
            <numerusform>{n} waarnemingen</numerusform>
        </translation>
    </message>
    <message id="visits.take-away">
        <source>Take away</source>
        <label>visits</label>
        <translation>Haal weg</translation>
    </message>
    <message id="visits.title">
        <source>Moments of contact</source>
        <label>visits</label>
        <translation>Contactmomenten</translation>
    </message>
    <message id="ways.about">
        <source>made {made} · last used {used}</source>
        <label>ways</label>
        <translation>gemaakt {made} · laatst gebruikt {used}</translation>
    </message>
    <message id="ways.accept">
        <source>Go on with this older database</source>
        <label>ways</label>
        <translation>Ga verder met deze oudere database</translation>
    </message>
    <message id="ways.add">
        <source>Add</source>
        <label>ways</label>
        <translation>Voeg toe</translation>
    </message>
    <message id="ways.add-pin">
        <source>Set the PIN</source>
        <label>ways</label>
        <translation>Zet de pincode</translation>
    </message>
    <message id="ways.called">
        <source>What do you call it</source>
        <label>ways</label>
        <translation>Hoe noem je die</translation>
    </message>
    <message id="ways.change">
        <source>Another passphrase</source>
        <label>ways</label>
        <translation>Een andere wachtzin</translation>
    </message>
    <message id="ways.change-do">
        <source>Change the passphrase</source>
        <label>ways</label>
        <translation>Verander de wachtzin</translation>
    </message>
    <message id="ways.change-lead">
        <source>Only the key changes; nothing is rewritten.</source>
        <label>ways</label>
        <translation>Alleen de sleutel verandert; er wordt niets herschreven.</translation>
    </message>
    <message id="ways.changed">
        <source>That worked.</source>
        <label>ways</label>
        <translation>Dat is gelukt.</translation>
    </message>
    <message id="ways.check">
        <source>Check everything</source>
        <label>ways</label>
        <translation>Controleer alles</translation>
    </message>
    <message id="ways.finding-database-damaged">
        <source>The database is damaged.</source>
        <label>ways</label>
        <translation>De database is beschadigd.</translation>
    </message>
    <message id="ways.finding-database-older">
        <source>The database is older than it was: an earlier version was put back, or its end is gone.</source>
        <label>ways</label>
        <translation>De database is ouder dan hij was: er is een eerdere versie teruggezet, of het einde is weg.</translation>
    </message>
    <message id="ways.finding-key-copy-damaged">
        <source>One of the two key files was damaged; it is mended on opening.</source>
        <label>ways</label>
        <translation>Een van de twee sleutelbestanden was beschadigd; bij het openen wordt het hersteld.</translation>
    </message>
    <message id="ways.finding-keys-older">
        <source>An older key file was put back: an old passphrase may work again. Change all keys.</source>
        <label>ways</label>
        <translation>Er is een ouder sleutelbestand teruggezet: een oude wachtzin kan weer werken. Vernieuw alle sleutels.</translation>
    </message>
    <message id="ways.finding-mark-missing">
        <source>The mark of last time is gone; whether something is missing at the end cannot be seen.</source>
        <label>ways</label>
        <translation>Het merkteken van de vorige keer ontbreekt; of er iets aan het einde weg is, is niet te zien.</translation>
    </message>
    <message id="ways.finding-pages-damaged">
        <source>Pages of the database are damaged.</source>
        <label>ways</label>
        <translation>Bladzijden van de database zijn beschadigd.</translation>
    </message>
    <message id="ways.finding-pages-older">
        <source>The database is not the file that was closed last: a page of it is older, or another program wrote in it.</source>
        <label>ways</label>
        <translation>De database is niet het bestand dat het laatst is gesloten: een pagina is ouder, of een ander programma schreef erin.</translation>
    </message>
    <message id="ways.finding-references-broken">
        <source>References within the database are broken.</source>
        <label>ways</label>
        <translation>Verwijzingen binnen de database kloppen niet.</translation>
    </message>
    <message id="ways.finding-tables-differ">
        <source>A table or index of the database is gone or was changed.</source>
        <label>ways</label>
        <translation>Een tabel of index van de database ontbreekt of is veranderd.</translation>
    </message>
    <message id="ways.finding-trail-broken">
        <source>The trail was changed from outside, or its end is gone.</source>
        <label>ways</label>
        <translation>Het logboek is van buiten veranderd, of het einde is weg.</translation>
    </message>
    <message id="ways.folder-on-network">
        <source>This folder lies on a network.</source>
        <label>ways</label>
        <translation>Deze map ligt op een netwerk.</translation>
    </message>
    <message id="ways.folder-on-network-do">
        <source>When the network fails, the vault can be damaged. Close LensDesk and put the folder on this computer.</source>
        <label>ways</label>
        <translation>Valt het netwerk weg, dan kan de kluis beschadigd raken. Sluit LensDesk en zet de map op deze computer.</translation>
    </message>
    <message id="ways.folder-on-network-quiet">
        <source>The vault lies on a network. See ‘The vault’.</source>
        <label>ways</label>
        <translation>De kluis ligt op een netwerk. Zie ‘De kluis’.</translation>
    </message>
    <message id="ways.folder-read-only">
        <source>Nothing can be written in this folder.</source>
        <label>ways</label>
        <translation>In deze map kan niet worden geschreven.</translation>
    </message>
    <message id="ways.folder-read-only-do">
        <source>Put the folder on a disk where you may write, or ask your administrator for the right to write.</source>
        <label>ways</label>
        <translation>Zet de map op een schijf waarop je mag schrijven, of vraag je beheerder om schrijfrecht.</translation>
    </message>
    <message id="ways.folder-read-only-quiet">
        <source>Nothing can be written in the folder of the vault. See ‘The vault’.</source>
        <label>ways</label>
        <translation>In de map van de kluis kan niet worden geschreven. Zie ‘De kluis’.</translation>
    </message>
    <message id="ways.folder-synchronised">
        <source>This folder is shared with a cloud service.</source>
        <label>ways</label>
        <translation>Deze map wordt met een clouddienst gedeeld.</translation>
    </message>
    <message id="ways.folder-synchronised-do">
        <source>The vault stays encrypted, but sharing can damage it and leaves copies that erasing cannot reach. Close LensDesk and put the folder in an ordinary place on this computer.</source>
        <label>ways</label>
        <translation>De kluis blijft versleuteld, maar delen kan haar beschadigen en laat kopieën achter die wissen niet bereikt. Sluit LensDesk en zet de map op een gewone plek op deze computer.</translation>
    </message>
    <message id="ways.folder-synchronised-quiet">
        <source>The vault lies in a folder that is shared with a cloud service. See ‘The vault’.</source>
        <label>ways</label>
        <translation>De kluis ligt in een map die met een clouddienst wordt gedeeld. Zie ‘De kluis’.</translation>
    </message>
    <message id="ways.kind-escrow">
        <source>Key of the organisation</source>
        <label>ways</label>
        <translation>Sleutel van de organisatie</translation>
    </message>
    <message id="ways.kind-keystore">
        <source>PIN on this computer</source>
        <label>ways</label>
        <translation>Pincode op deze computer</translation>
    </message>
    <message id="ways.kind-passphrase">
        <source>Passphrase</source>
        <label>ways</label>
        <translation>Wachtzin</translation>
    </message>
    <message id="ways.kind-recovery">
        <source>Recovery sheet</source>
        <label>ways</label>
        <translation>Herstelblad</translation>
    </message>
    <message id="ways.list">
        <source>Who can open it</source>
        <label>ways</label>
        <translation>Wie kan erin</translation>
    </message>
    <message id="ways.list-lead">
        <source>Every way in opens the same vault. Withdraw what you no longer need.</source>
        <label>ways</label>
        <translation>Elke toegang opent dezelfde kluis. Wat je niet meer nodig hebt, trek je in.</translation>
    </message>
    <message id="ways.new-sheet">
        <source>Make a new recovery sheet</source>
        <label>ways</label>
        <translation>Maak een nieuw herstelblad</translation>
    </message>
    <message id="ways.no-keystore">
        <source>This system has no key store that LensDesk can use; a PIN is not possible here.</source>
        <label>ways</label>
        <translation>Dit systeem heeft geen sleutelbos die LensDesk kan gebruiken; een pincode kan hier niet.</translation>
    </message>
    <message id="ways.not-rehearsed">
        <source>not rehearsed yet</source>
        <label>ways</label>
        <translation>nog niet geoefend</translation>
    </message>
    <message id="ways.organisation">
        <source>A key of the organisation</source>
        <label>ways</label>
        <translation>Een sleutel van de organisatie</translation>
    </message>
    <message id="ways.organisation-lead">
        <source>Your organisation can then open the vault too, for instance when you fall ill. Ask for its public key.</source>
        <label>ways</label>
        <translation>Je organisatie kan de kluis dan ook openen, bijvoorbeeld als je uitvalt. Vraag haar openbare sleutel.</translation>
    </message>
    <message id="ways.pin">
        <source>A PIN on this computer</source>
        <label>ways</label>
        <translation>Een pincode op deze computer</translation>
    </message>
    <message id="ways.pin-lead">
        <source>6 to 14 characters. It works only here, together with the key store of this system.</source>
        <label>ways</label>
        <translation>6 tot 14 tekens. Werkt alleen hier, samen met de sleutelbos van dit systeem.</translation>
    </message>
    <message id="ways.place">
        <source>Where the vault lies</source>
        <label>ways</label>
        <translation>Waar de kluis ligt</translation>
    </message>
    <message id="ways.progress">
        <source>{done} of {of}…</source>
        <label>ways</label>
        <translation>{done} van {of}…</translation>
    </message>
    <message id="ways.quiet">
        <source>Nothing was found on opening. The thorough check reads everything.</source>
        <label>ways</label>
        <translation>Bij het openen is niets gevonden. De grondige controle leest alles.</translation>
    </message>
    <message id="ways.read-only">
        <source>The vault can only be read, so that nothing gets lost.</source>
        <label>ways</label>
        <translation>De kluis is alleen te lezen, zodat er niets verloren gaat.</translation>
    </message>
    <message id="ways.recipient">
        <source>Public key (age1…)</source>
        <label>ways</label>
        <translation>Openbare sleutel (age1…)</translation>
    </message>
    <message id="ways.rehearsed">
        <source>rehearsed</source>
        <label>ways</label>
        <translation>geoefend</translation>
    </message>
    <message id="ways.rekey">
        <source>Do you think that somebody knows the passphrase or the sheet?</source>
        <label>ways</label>
        <translation>Vermoed je dat iemand de wachtzin of het blad kent?</translation>
    </message>
    <message id="ways.rekey-do">
        <source>Change all keys</source>
        <label>ways</label>
        <translation>Vernieuw alle sleutels</translation>
    </message>
    <message id="ways.rekey-lead">
        <source>Then all keys become new and everything is rewritten. Old passphrase, old sheet and PIN open nothing any more. Copies that somebody has already can still be opened with the old ones.</source>
        <label>ways</label>
        <translation>Dan worden alle sleutels nieuw en wordt alles herschreven. Oude wachtzin, oud blad en pincode openen niets meer. Kopieën die iemand al heeft, blijven met de oude te openen.</translation>
    </message>
    <message id="ways.remind-found">
        <source>Something is wrong with the vault: Ctrl+Shift+K</source>
        <label>ways</label>
        <translation>Er is iets met de kluis: Ctrl+Shift+K</translation>
    </message>
    <message id="ways.remind-room">
        <source>The disk is nearly full: make room</source>
        <label>ways</label>
        <translation>De schijf is bijna vol: maak ruimte</translation>
    </message>
    <message id="ways.remind-sheet">
        <source>Recovery sheet not rehearsed yet: Ctrl+Shift+K</source>
        <label>ways</label>
        <translation>Herstelblad nog niet geoefend: Ctrl+Shift+K</translation>
    </message>
    <message id="ways.rows-lost">
        <source>{table}: {n} cannot be read</source>
        <label>ways</label>
        <translation>{table}: {n} niet te lezen</translation>
    </message>
    <message id="ways.rows-lost-unknown">
        <source>{table}: a part cannot be read; nobody can tell how much</source>
        <label>ways</label>
        <translation>{table}: een deel is niet te lezen; hoeveel is niet te zeggen</translation>
    </message>
    <message id="ways.rows-orphaned">
        <source>{n} rows belong to a case that could not be read</source>
        <label>ways</label>
        <translation>{n} rijen horen bij een casus die niet te lezen was</translation>
    </message>
    <message id="ways.rows-saved">
        <source>{table}: {n} saved</source>
        <label>ways</label>
        <translation>{table}: {n} gered</translation>
    </message>
    <message id="ways.salvage">
        <source>Save what can be saved…</source>
        <label>ways</label>
        <translation>Red wat te redden is…</translation>
    </message>
    <message id="ways.salvage-where">
        <source>An empty folder for the new vault</source>
        <label>ways</label>
        <translation>Een lege map voor de nieuwe kluis</translation>
    </message>
    <message id="ways.salvaged">
        <source>Everything is saved in a new vault, which opens with the same passphrase.</source>
        <label>ways</label>
        <translation>Alles is gered in een nieuwe kluis, die met dezelfde wachtzin opent.</translation>
    </message>
    <message id="ways.salvaged-partly">
        <source>The new vault has all that could be read; it opens with the same passphrase. This is the balance:</source>
        <label>ways</label>
        <translation>In de nieuwe kluis zit alles wat te lezen was; hij opent met dezelfde wachtzin. Dit is de balans:</translation>
    </message>
    <message id="ways.sound">
        <source>Everything was read and is sound.</source>
        <label>ways</label>
        <translation>Alles is gelezen en in orde.</translation>
    </message>
    <message id="ways.sound-title">
        <source>Is the vault sound?</source>
        <label>ways</label>
        <translation>Is de kluis in orde?</translation>
    </message>
    <message id="ways.sure">
        <source>Sure? Press again</source>
        <label>ways</label>
        <translation>Zeker weten? Druk nog eens</translation>
    </message>
    <message id="ways.title">
        <source>The vault</source>
        <label>ways</label>
        <translation>De kluis</translation>
    </message>
    <message id="ways.withdraw">
        <source>Withdraw</source>
        <label>ways</label>
        <translation>Trek in</translation>
    </message>
    <message id="ways.withdraw-which">
        <source>Withdraw: {name}</source>
        <label>ways</label>
        <translation>Trek in: {name}</translation>
    </message>
    <message id="whom.and">
        <source>{one} and {other}</source>
        <label>whom</label>
        <translation>{one} en {other}</translation>
    </message>
    <message id="whom.comma">
        <source>{one}, {other}</source>
        <label>whom</label>
        <translation>{one}, {other}</translation>
    </message>
</context>
</TS>

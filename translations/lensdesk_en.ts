<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.counts">
        <source>What counts, and what does not</source>
        <label>about</label>
        <translation>What counts, and what does not</translation>
    </message>
    <message id="about.counts-context">
        <source>Background is shown and never counts.</source>
        <label>about</label>
        <translation>Background is shown and never counts.</translation>
    </message>
    <message id="about.counts-event">
        <source>Signs about one event count once together; the strongest stays.</source>
        <label>about</label>
        <translation>Signs about one event count once together; the strongest stays.</translation>
    </message>
    <message id="about.counts-hearsay">
        <source>What somebody else told counts. The outcome without those stories always stands beside it.</source>
        <label>about</label>
        <translation>What somebody else told counts. The outcome without those stories always stands beside it.</translation>
    </message>
    <message id="about.counts-impression">
        <source>An impression is shown and never counts.</source>
        <label>about</label>
        <translation>An impression is shown and never counts.</translation>
    </message>
    <message id="about.counts-once">
        <source>A sign counts once, also when it was seen more often.</source>
        <label>about</label>
        <translation>A sign counts once, also when it was seen more often.</translation>
    </message>
    <message id="about.counts-seen">
        <source>Only ‘seen’ counts. ‘Not seen’ and ‘don&apos;t know’ never count.</source>
        <label>about</label>
        <translation>Only ‘seen’ counts. ‘Not seen’ and ‘don&apos;t know’ never count.</translation>
    </message>
    <message id="about.counts-stale">
        <source>What was seen more than {months} months ago is shown and does not count.</source>
        <label>about</label>
        <translation>What was seen more than {months} months ago is shown and does not count.</translation>
    </message>
    <message id="about.counts-strength">
        <source>The weight of a sign is an estimate by experts, not a measured value. Nobody can raise it for one person.</source>
        <label>about</label>
        <translation>The weight of a sign is an estimate by experts, not a measured value. Nobody can raise it for one person.</translation>
    </message>
    <message id="about.file">
        <source>about-the-rule.pdf</source>
        <label>about</label>
        <translation>about-the-rule.pdf</translation>
    </message>
    <message id="about.kept">
        <source>Kept as {path}.</source>
        <label>about</label>
        <translation>Kept as {path}.</translation>
    </message>
    <message id="about.lens">
        <source>This page is about the lens {name}, version {version}.</source>
        <label>about</label>
        <translation>This page is about the lens {name}, version {version}.</translation>
    </message>
    <message id="about.limits">
        <source>What to know about its limits</source>
        <label>about</label>
        <translation>What to know about its limits</translation>
    </message>
    <message id="about.limits-children">
        <source>For somebody under 18 no force is needed. So the absence of signs of force is no reassurance.</source>
        <label>about</label>
        <translation>For somebody under 18 no force is needed. So the absence of signs of force is no reassurance.</translation>
    </message>
    <message id="about.limits-poverty">
        <source>When only background indicators have several signs, ordinary help fits.</source>
        <label>about</label>
        <translation>When only background indicators have several signs, ordinary help fits.</translation>
    </message>
    <message id="about.limits-reviewed">
        <source>Not yet reviewed by practitioners: signs on registration, moving house, a holiday park, an own circle, a promise of marriage, generations and care money. Poverty, migration, travelling or family customs may stand behind them.</source>
        <label>about</label>
        <translation>Not yet reviewed by practitioners: signs on registration, moving house, a holiday park, an own circle, a promise of marriage, generations and care money. Poverty, migration, travelling or family customs may stand behind them.</translation>
    </message>
    <message id="about.limits-source">
        <source>The rule follows the combination rule of ILO and EC of 2009, as LensDesk applies it to the indicators. To be checked in the source itself.</source>
        <label>about</label>
        <translation>The rule follows the combination rule of ILO and EC of 2009, as LensDesk applies it to the indicators. To be checked in the source itself.</translation>
    </message>
    <message id="about.limits-untested">
        <source>Lists such as this one were not tested. They can reassure falsely and alarm falsely; your own judgement comes first.</source>
        <label>about</label>
        <translation>Lists such as this one were not tested. They can reassure falsely and alarm falsely; your own judgement comes first.</translation>
    </message>
    <message id="about.never">
        <source>What LensDesk never does</source>
        <label>about</label>
        <translation>What LensDesk never does</translation>
    </message>
    <message id="about.never-complete">
        <source>It gives no reward for filling in everything. That would tempt people to tick.</source>
        <label>about</label>
        <translation>It gives no reward for filling in everything. That would tempt people to tick.</translation>
    </message>
    <message id="about.never-decision">
        <source>It takes no decision. The outcome is about an indicator; a person with a name decides and writes why.</source>
        <label>about</label>
        <translation>It takes no decision. The outcome is about an indicator; a person with a name decides and writes why.</translation>
    </message>
    <message id="about.never-identify">
        <source>It does not establish whether somebody is a victim. That is the task of others.</source>
        <label>about</label>
        <translation>It does not establish whether somebody is a victim. That is the task of others.</translation>
    </message>
    <message id="about.never-origin">
        <source>It has no field for nationality, origin, religion, language as a trait, or postcode.</source>
        <label>about</label>
        <translation>It has no field for nationality, origin, religion, language as a trait, or postcode.</translation>
    </message>
    <message id="about.never-prefilled">
        <source>It fills in nothing and compares nobody with another or with a profile.</source>
        <label>about</label>
        <translation>It fills in nothing and compares nobody with another or with a profile.</translation>
    </message>
    <message id="about.never-sent">
        <source>It sends and shares nothing. Whatever goes out is the act of a person.</source>
        <label>about</label>
        <translation>It sends and shares nothing. Whatever goes out is the act of a person.</translation>
    </message>
    <message id="about.never-verdict">
        <source>It gives no verdict, label, number, chance or rank to a person or a family. Not in secret either.</source>
        <label>about</label>
        <translation>It gives no verdict, label, number, chance or rank to a person or a family. Not in secret either.</translation>
    </message>
    <message id="about.never-watch">
        <source>It keeps no list to follow people, and no photos or number plates.</source>
        <label>about</label>
        <translation>It keeps no list to follow people, and no photos or number plates.</translation>
    </message>
    <message id="about.not-kept">
        <source>The page could not be written here: {path}. Choose another folder.</source>
        <label>about</label>
        <translation>The page could not be written here: {path}. Choose another folder.</translation>
    </message>
    <message id="about.print">
        <source>Keep as PDF</source>
        <label>about</label>
        <translation>Keep as PDF</translation>
    </message>
    <message id="about.rule">
        <source>The rule in one sentence</source>
        <label>about</label>
        <translation>The rule in one sentence</translation>
    </message>
    <message id="about.rule-lead">
        <source>An indicator shows ‘several signs: discuss this’ when within that one indicator at least this was seen:</source>
        <label>about</label>
        <translation>An indicator shows ‘several signs: discuss this’ when within that one indicator at least this was seen:</translation>
    </message>
    <message id="about.which">
        <source>Which lens</source>
        <label>about</label>
        <translation>Which lens</translation>
    </message>
    <message id="addresses.add">
        <source>Add a card</source>
        <label>addresses</label>
        <translation>Add a card</translation>
    </message>
    <message id="addresses.add-lead">
        <source>Drag a .lensdesk-card file onto this page, or choose it.</source>
        <label>addresses</label>
        <translation>Drag a .lensdesk-card file onto this page, or choose it.</translation>
    </message>
    <message id="addresses.added">
        <source>The card of {name} is here. Phone a number that you know already, and confirm.</source>
        <label>addresses</label>
        <translation>The card of {name} is here. Phone a number that you know already, and confirm.</translation>
    </message>
    <message id="addresses.by">
        <source>Who phoned</source>
        <label>addresses</label>
        <translation>Who phoned</translation>
    </message>
    <message id="addresses.by-whom">
        <source>Fill in who phoned.</source>
        <label>addresses</label>
        <translation>Fill in who phoned.</translation>
    </message>
    <message id="addresses.call">
        <source>Phone {name}, on a number that you know already</source>
        <label>addresses</label>
        <translation>Phone {name}, on a number that you know already</translation>
    </message>
    <message id="addresses.call-lead">
        <source>Not a number out of the same mail as the card. Have the eight words read to you. Compare six, and type the two that are left out here.</source>
        <label>addresses</label>
        <translation>Not a number out of the same mail as the card. Have the eight words read to you. Compare six, and type the two that are left out here.</translation>
    </message>
    <message id="addresses.came">
        <source>A referral that came in</source>
        <label>addresses</label>
        <translation>A referral that came in</translation>
    </message>
    <message id="addresses.came-lead">
        <source>Drag a .lensdesk file or a PDF onto this page, or choose it. You see from whom it is, and whether it was changed.</source>
        <label>addresses</label>
        <translation>Drag a .lensdesk file or a PDF onto this page, or choose it. You see from whom it is, and whether it was changed.</translation>
    </message>
    <message id="addresses.card-file">
        <source>Card</source>
        <label>addresses</label>
        <translation>Card</translation>
    </message>
    <message id="addresses.card-name">
        <source>my-card.lensdesk-card</source>
        <label>addresses</label>
        <translation>my-card.lensdesk-card</translation>
    </message>
    <message id="addresses.choose-card">
        <source>Choose a card…</source>
        <label>addresses</label>
        <translation>Choose a card…</translation>
    </message>
    <message id="addresses.choose-letter">
        <source>Open a file that came in…</source>
        <label>addresses</label>
        <translation>Open a file that came in…</translation>
    </message>
    <message id="addresses.confirm">
        <source>Confirm</source>
        <label>addresses</label>
        <translation>Confirm</translation>
    </message>
    <message id="addresses.confirm-by-phone">
        <source>Confirm by phone…</source>
        <label>addresses</label>
        <translation>Confirm by phone…</translation>
    </message>
    <message id="addresses.confirm-whom">
        <source>Confirm by phone: {name}</source>
        <label>addresses</label>
        <translation>Confirm by phone: {name}</translation>
    </message>
    <message id="addresses.confirmed">
        <source>Confirmed by phone, by {by} on {day}</source>
        <label>addresses</label>
        <translation>Confirmed by phone, by {by} on {day}</translation>
    </message>
    <message id="addresses.contacts">
        <source>Contacts</source>
        <label>addresses</label>
        <translation>Contacts</translation>
    </message>
    <message id="addresses.contacts-lead">
        <source>A card says of itself who it is from. Only a phone call makes sure.</source>
        <label>addresses</label>
        <translation>A card says of itself who it is from. Only a phone call makes sure.</translation>
    </message>
    <message id="addresses.is-confirmed">
        <source>{name} is confirmed.</source>
        <label>addresses</label>
        <translation>{name} is confirmed.</translation>
    </message>
    <message id="addresses.keep-old">
        <source>Keep the old key</source>
        <label>addresses</label>
        <translation>Keep the old key</translation>
    </message>
    <message id="addresses.lead">
        <source>Whom you know here and phoned, you can send a sealed referral.</source>
        <label>addresses</label>
        <translation>Whom you know here and phoned, you can send a sealed referral.</translation>
    </message>
    <message id="addresses.made-on">
        <source>Card made on {day}</source>
        <label>addresses</label>
        <translation>Card made on {day}</translation>
    </message>
    <message id="addresses.new-words">
        <source>On this card</source>
        <label>addresses</label>
        <translation>On this card</translation>
    </message>
    <message id="addresses.nobody">
        <source>There is nobody here yet. Add a card below.</source>
        <label>addresses</label>
        <translation>There is nobody here yet. Add a card below.</translation>
    </message>
    <message id="addresses.not-now">
        <source>Not now</source>
        <label>addresses</label>
        <translation>Not now</translation>
    </message>
    <message id="addresses.old-words">
        <source>In your address book</source>
        <label>addresses</label>
        <translation>In your address book</translation>
    </message>
    <message id="addresses.other-word">
        <source>Word {place} is another on this card. Ask it once more. If it stays so, do not confirm: ask for the card again, in another way.</source>
        <label>addresses</label>
        <translation>Word {place} is another on this card. Ask it once more. If it stays so, do not confirm: ask for the card again, in another way.</translation>
    </message>
    <message id="addresses.own">
        <source>My card</source>
        <label>addresses</label>
        <translation>My card</translation>
    </message>
    <message id="addresses.own-lead">
        <source>Give the file to whoever wants to write to you. When they phone, read these eight words aloud.</source>
        <label>addresses</label>
        <translation>Give the file to whoever wants to write to you. When they phone, read these eight words aloud.</translation>
    </message>
    <message id="addresses.put-back">
        <source>Put back</source>
        <label>addresses</label>
        <translation>Put back</translation>
    </message>
    <message id="addresses.qr">
        <source>My card as a QR code</source>
        <label>addresses</label>
        <translation>My card as a QR code</translation>
    </message>
    <message id="addresses.qr-lead">
        <source>The code holds the same text as the file. LensDesk itself uses no camera: cards come in as files. Save what a phone reads as a file that ends with .lensdesk-card.</source>
        <label>addresses</label>
        <translation>The code holds the same text as the file. LensDesk itself uses no camera: cards come in as files. Save what a phone reads as a file that ends with .lensdesk-card.</translation>
    </message>
    <message id="addresses.remove">
        <source>Remove</source>
        <label>addresses</label>
        <translation>Remove</translation>
    </message>
    <message id="addresses.remove-whom">
        <source>Remove: {name}</source>
        <label>addresses</label>
        <translation>Remove: {name}</translation>
    </message>
    <message id="addresses.removed">
        <source>{name} is removed. Nothing goes there any more, and what comes from this key is refused.</source>
        <label>addresses</label>
        <translation>{name} is removed. Nothing goes there any more, and what comes from this key is refused.</translation>
    </message>
    <message id="addresses.save">
        <source>Save my card as a file…</source>
        <label>addresses</label>
        <translation>Save my card as a file…</translation>
    </message>
    <message id="addresses.saved">
        <source>Saved as {name}.</source>
        <label>addresses</label>
        <translation>Saved as {name}.</translation>
    </message>
    <message id="addresses.stop">
        <source>Stop: this card has another key</source>
        <label>addresses</label>
        <translation>Stop: this card has another key</translation>
    </message>
    <message id="addresses.stop-same">
        <source>The words are the same, for the key that signs is. Only the key to write to is another. Phone nonetheless.</source>
        <label>addresses</label>
        <translation>The words are the same, for the key that signs is. Only the key to write to is another. Phone nonetheless.</translation>
    </message>
    <message id="addresses.stop-step-1">
        <source>Send nothing yet.</source>
        <label>addresses</label>
        <translation>Send nothing yet.</translation>
    </message>
    <message id="addresses.stop-step-2">
        <source>Phone a number that you know already, not one out of the mail with this card.</source>
        <label>addresses</label>
        <translation>Phone a number that you know already, not one out of the mail with this card.</translation>
    </message>
    <message id="addresses.stop-step-3">
        <source>Ask whether there is a new key. If so, take it and compare the words at once. If not, keep the old one and report it to your organisation.</source>
        <label>addresses</label>
        <translation>Ask whether there is a new key. If so, take it and compare the words at once. If not, keep the old one and report it to your organisation.</translation>
    </message>
    <message id="addresses.stop-who">
        <source>{name} is in your address book with another key.</source>
        <label>addresses</label>
        <translation>{name} is in your address book with another key.</translation>
    </message>
    <message id="addresses.stop-why">
        <source>There may be a new computer. It may also be that somebody poses as your contact, to read your referrals.</source>
        <label>addresses</label>
        <translation>There may be a new computer. It may also be that somebody poses as your contact, to read your referrals.</translation>
    </message>
    <message id="addresses.take-new">
        <source>I phoned: take the new key</source>
        <label>addresses</label>
        <translation>I phoned: take the new key</translation>
    </message>
    <message id="addresses.take-sure">
        <source>Sure? The old key is withdrawn. Press again</source>
        <label>addresses</label>
        <translation>Sure? The old key is withdrawn. Press again</translation>
    </message>
    <message id="addresses.title">
        <source>The address book</source>
        <label>addresses</label>
        <translation>The address book</translation>
    </message>
    <message id="addresses.unconfirmed">
        <source>Not confirmed by phone yet</source>
        <label>addresses</label>
        <translation>Not confirmed by phone yet</translation>
    </message>
    <message id="addresses.what-to-do">
        <source>What to do</source>
        <label>addresses</label>
        <translation>What to do</translation>
    </message>
    <message id="addresses.word">
        <source>Word {place}, as you hear it</source>
        <label>addresses</label>
        <translation>Word {place}, as you hear it</translation>
    </message>
    <message id="assessment.acute">
        <source>Is there danger now? Skip the steps and call 112.</source>
        <label>assessment</label>
        <translation>Is there danger now? Skip the steps and call 112.</translation>
    </message>
    <message id="assessment.add">
        <source>Add a consultation</source>
        <label>assessment</label>
        <translation>Add a consultation</translation>
    </message>
    <message id="assessment.advice">
        <source>What was the advice?</source>
        <label>assessment</label>
        <translation>What was the advice?</translation>
    </message>
    <message id="assessment.against">
        <source>What speaks against the worry?</source>
        <label>assessment</label>
        <translation>What speaks against the worry?</translation>
    </message>
    <message id="assessment.against-hint">
        <source>Facts that do not fit, and other explanations.</source>
        <label>assessment</label>
        <translation>Facts that do not fit, and other explanations.</translation>
    </message>
    <message id="assessment.answer-no">
        <source>No</source>
        <label>assessment</label>
        <translation>No</translation>
    </message>
    <message id="assessment.answer-not_known_yet">
        <source>I don&apos;t know yet</source>
        <label>assessment</label>
        <translation>I don&apos;t know yet</translation>
    </message>
    <message id="assessment.answer-of">
        <source>{answer}. {question}</source>
        <label>assessment</label>
        <translation>{answer}. {question}</translation>
    </message>
    <message id="assessment.answer-yes">
        <source>Yes</source>
        <label>assessment</label>
        <translation>Yes</translation>
    </message>
    <message id="assessment.balance">
        <source>What is there too</source>
        <label>assessment</label>
        <translation>What is there too</translation>
    </message>
    <message id="assessment.consultations">
        <source>Consultations</source>
        <label>assessment</label>
        <translation>Consultations</translation>
    </message>
    <message id="assessment.consultations-lead">
        <source>With an expert colleague, the designated officer or Veilig Thuis. This can be done without a name.</source>
        <label>assessment</label>
        <translation>With an expert colleague, the designated officer or Veilig Thuis. This can be done without a name.</translation>
    </message>
    <message id="assessment.day">
        <source>When</source>
        <label>assessment</label>
        <translation>When</translation>
    </message>
    <message id="assessment.decided-by">
        <source>Who decided</source>
        <label>assessment</label>
        <translation>Who decided</translation>
    </message>
    <message id="assessment.decided-on">
        <source>On</source>
        <label>assessment</label>
        <translation>On</translation>
    </message>
    <message id="assessment.decision">
        <source>My decision</source>
        <label>assessment</label>
        <translation>My decision</translation>
    </message>
    <message id="assessment.decision-close">
        <source>Close</source>
        <label>assessment</label>
        <translation>Close</translation>
    </message>
    <message id="assessment.decision-help">
        <source>Give or arrange help</source>
        <label>assessment</label>
        <translation>Give or arrange help</translation>
    </message>
    <message id="assessment.decision-keep_looking">
        <source>Keep looking</source>
        <label>assessment</label>
        <translation>Keep looking</translation>
    </message>
    <message id="assessment.decision-lead">
        <source>Doing nothing is a decision too. Add who decided, when and why.</source>
        <label>assessment</label>
        <translation>Doing nothing is a decision too. Add who decided, when and why.</translation>
    </message>
    <message id="assessment.decision-not_yet">
        <source>No decision yet</source>
        <label>assessment</label>
        <translation>No decision yet</translation>
    </message>
    <message id="assessment.decision-report">
        <source>Report</source>
        <label>assessment</label>
        <translation>Report</translation>
    </message>
    <message id="assessment.earlier">
        <source>Earlier decisions</source>
        <label>assessment</label>
        <translation>Earlier decisions</translation>
    </message>
    <message id="assessment.goes-out">
        <source>This goes out with the referral.</source>
        <label>assessment</label>
        <translation>This goes out with the referral.</translation>
    </message>
    <message id="assessment.in-consultation">
        <source>{what}, consultation {n}</source>
        <label>assessment</label>
        <translation>{what}, consultation {n}</translation>
    </message>
    <message id="assessment.last-goes-out">
        <source>The last decision goes out with the referral; earlier ones stay in the case.</source>
        <label>assessment</label>
        <translation>The last decision goes out with the referral; earlier ones stay in the case.</translation>
    </message>
    <message id="assessment.lead">
        <source>You weigh and decide, preferably with a colleague. LensDesk keeps what you fill in and derives nothing from it. The order is free, and you may add to everything later.</source>
        <label>assessment</label>
        <translation>You weigh and decide, preferably with a colleague. LensDesk keeps what you fill in and derives nothing from it. The order is free, and you may add to everything later.</translation>
    </message>
    <message id="assessment.line">
        <source>Explanation, if you like</source>
        <label>assessment</label>
        <translation>Explanation, if you like</translation>
    </message>
    <message id="assessment.line-of">
        <source>Explanation. {question}</source>
        <label>assessment</label>
        <translation>Explanation. {question}</translation>
    </message>
    <message id="assessment.protective">
        <source>Who is safe, what goes well?</source>
        <label>assessment</label>
        <translation>Who is safe, what goes well?</translation>
    </message>
    <message id="assessment.protective-hint">
        <source>People, places and strengths that protect. Write down small things too.</source>
        <label>assessment</label>
        <translation>People, places and strengths that protect. Write down small things too.</translation>
    </message>
    <message id="assessment.put-back">
        <source>Put back</source>
        <label>assessment</label>
        <translation>Put back</translation>
    </message>
    <message id="assessment.question.acceptance.hint">
        <source>In the Meldcode: if no, you report. If yes, you give the help and go on.</source>
        <label>assessment</label>
        <translation>In the Meldcode: if no, you report. If yes, you give the help and go on.</translation>
    </message>
    <message id="assessment.question.acceptance.label">
        <source>Do those involved accept the help, and commit to it?</source>
        <label>assessment</label>
        <translation>Do those involved accept the help, and commit to it?</translation>
    </message>
    <message id="assessment.question.danger.hint">
        <source>In the Meldcode: if yes, you report to Veilig Thuis, and do the rest together. If no, you go on.</source>
        <label>assessment</label>
        <translation>In the Meldcode: if yes, you report to Veilig Thuis, and do the rest together. If no, you go on.</translation>
    </message>
    <message id="assessment.question.danger.label">
        <source>Is there acute or structural danger?</source>
        <label>assessment</label>
        <translation>Is there acute or structural danger?</translation>
    </message>
    <message id="assessment.question.help.hint">
        <source>In the Meldcode: if no, you report. If yes, you go on.</source>
        <label>assessment</label>
        <translation>In the Meldcode: if no, you report. If yes, you go on.</translation>
    </message>
    <message id="assessment.question.help.label">
        <source>Can I give or arrange help that takes the danger away?</source>
        <label>assessment</label>
        <translation>Can I give or arrange help that takes the danger away?</translation>
    </message>
    <message id="assessment.question.result.hint">
        <source>In the Meldcode: if no, you report (again). If yes, you close, with agreements on follow-up.</source>
        <label>assessment</label>
        <translation>In the Meldcode: if no, you report (again). If yes, you close, with agreements on follow-up.</translation>
    </message>
    <message id="assessment.question.result.label">
        <source>Does the help bring enough safety within the agreed time?</source>
        <label>assessment</label>
        <translation>Does the help bring enough safety within the agreed time?</translation>
    </message>
    <message id="assessment.question.suspicion.hint">
        <source>In the Meldcode: if no, you close and record that. If yes, you go on.</source>
        <label>assessment</label>
        <translation>In the Meldcode: if no, you close and record that. If yes, you go on.</translation>
    </message>
    <message id="assessment.question.suspicion.label">
        <source>Is there a suspicion of violence or abuse, or a threat of it?</source>
        <label>assessment</label>
        <translation>Is there a suspicion of violence or abuse, or a threat of it?</translation>
    </message>
    <message id="assessment.questions">
        <source>The five questions of the Meldcode</source>
        <label>assessment</label>
        <translation>The five questions of the Meldcode</translation>
    </message>
    <message id="assessment.questions-lead">
        <source>Steps 4 and 5. If your profession has its own weighing frame, that one comes first. In doubt? Ask advice.</source>
        <label>assessment</label>
        <translation>Steps 4 and 5. If your profession has its own weighing frame, that one comes first. In doubt? Ask advice.</translation>
    </message>
    <message id="assessment.reason">
        <source>Why</source>
        <label>assessment</label>
        <translation>Why</translation>
    </message>
    <message id="assessment.role">
        <source>Role or organisation</source>
        <label>assessment</label>
        <translation>Role or organisation</translation>
    </message>
    <message id="assessment.stays-here">
        <source>This stays in the case; it does not go out with the referral.</source>
        <label>assessment</label>
        <translation>This stays in the case; it does not go out with the referral.</translation>
    </message>
    <message id="assessment.take-away">
        <source>Take away</source>
        <label>assessment</label>
        <translation>Take away</translation>
    </message>
    <message id="assessment.taken-away">
        <source>Consultation taken away.</source>
        <label>assessment</label>
        <translation>Consultation taken away.</translation>
    </message>
    <message id="assessment.title">
        <source>My assessment</source>
        <label>assessment</label>
        <translation>My assessment</translation>
    </message>
    <message id="assessment.until">
        <source>{what} until {day}</source>
        <label>assessment</label>
        <translation>{what} until {day}</translation>
    </message>
    <message id="assessment.who">
        <source>With whom</source>
        <label>assessment</label>
        <translation>With whom</translation>
    </message>
    <message id="assessment.without-name">
        <source>Discussed without a name</source>
        <label>assessment</label>
        <translation>Discussed without a name</translation>
    </message>
    <message id="backups.cannot-read">
        <source>cannot be read</source>
        <label>backups</label>
        <translation>cannot be read</translation>
    </message>
    <message id="backups.count-cases">
        <source>Cases</source>
        <label>backups</label>
        <translation>Cases</translation>
    </message>
    <message id="backups.count-last">
        <source>Last day</source>
        <label>backups</label>
        <translation>Last day</translation>
    </message>
    <message id="backups.count-observations">
        <source>Observations</source>
        <label>backups</label>
        <translation>Observations</translation>
    </message>
    <message id="backups.count-referrals">
        <source>Letters</source>
        <label>backups</label>
        <translation>Letters</translation>
    </message>
    <message id="backups.door-lead">
        <source>Type your passphrase or the code of your recovery sheet, choose a backup and see what is in it.</source>
        <label>backups</label>
        <translation>Type your passphrase or the code of your recovery sheet, choose a backup and see what is in it.</translation>
    </message>
    <message id="backups.door-title">
        <source>Put a backup back</source>
        <label>backups</label>
        <translation>Put a backup back</translation>
    </message>
    <message id="backups.erased-back" numerus="yes">
        <source>{n} cases that were erased later come back with this backup. Erase them again then.</source>
        <label>backups</label>
        <translation>
            <numerusform>{n} case that was erased later comes back with this backup. Erase it again then.</numerusform>
            <numerusform>{n} cases that were erased later come back with this backup. Erase them again then.</numerusform>
        </translation>
    </message>
    <message id="backups.failed">
        <source>The last backup did not succeed.</source>
        <label>backups</label>
        <translation>The last backup did not succeed.</translation>
    </message>
    <message id="backups.in-backup">
        <source>In the backup</source>
        <label>backups</label>
        <translation>In the backup</translation>
    </message>
    <message id="backups.in-vault">
        <source>In the vault now</source>
        <label>backups</label>
        <translation>In the vault now</translation>
    </message>
    <message id="backups.kept-lead">
        <source>Putting it back replaces the whole vault with this backup. What lies there now is kept.</source>
        <label>backups</label>
        <translation>Putting it back replaces the whole vault with this backup. What lies there now is kept.</translation>
    </message>
    <message id="backups.last">
        <source>The last one is of {moment}, and sound.</source>
        <label>backups</label>
        <translation>The last one is of {moment}, and sound.</translation>
    </message>
    <message id="backups.line">
        <source>{moment} · {size} MB · read and sound</source>
        <label>backups</label>
        <translation>{moment} · {size} MB · read and sound</translation>
    </message>
    <message id="backups.list">
        <source>Which there are</source>
        <label>backups</label>
        <translation>Which there are</translation>
    </message>
    <message id="backups.list-lead">
        <source>Choose one and look inside. Nothing changes yet.</source>
        <label>backups</label>
        <translation>Choose one and look inside. Nothing changes yet.</translation>
    </message>
    <message id="backups.look">
        <source>See what is in it</source>
        <label>backups</label>
        <translation>See what is in it</translation>
    </message>
    <message id="backups.make">
        <source>Make a backup now</source>
        <label>backups</label>
        <translation>Make a backup now</translation>
    </message>
    <message id="backups.making">
        <source>Working…</source>
        <label>backups</label>
        <translation>Working…</translation>
    </message>
    <message id="backups.none">
        <source>There is no backup yet.</source>
        <label>backups</label>
        <translation>There is no backup yet.</translation>
    </message>
    <message id="backups.none-here">
        <source>There is no backup here.</source>
        <label>backups</label>
        <translation>There is no backup here.</translation>
    </message>
    <message id="backups.read-only">
        <source>No backup is made of a vault that can only be read.</source>
        <label>backups</label>
        <translation>No backup is made of a vault that can only be read.</translation>
    </message>
    <message id="backups.remind">
        <source>Backup failed: see ‘Backups’</source>
        <label>backups</label>
        <translation>Backup failed: see ‘Backups’</translation>
    </message>
    <message id="backups.replaced">
        <source>What was there before lies in {place}. That folder opens with the same passphrase. Throw it away when you no longer need it.</source>
        <label>backups</label>
        <translation>What was there before lies in {place}. That folder opens with the same passphrase. Throw it away when you no longer need it.</translation>
    </message>
    <message id="backups.restore">
        <source>Put this backup back</source>
        <label>backups</label>
        <translation>Put this backup back</translation>
    </message>
    <message id="backups.restore-lead">
        <source>Putting it back replaces the whole vault with this backup. What was written later is not in it; the vault as it is now is kept. Type your passphrase.</source>
        <label>backups</label>
        <translation>Putting it back replaces the whole vault with this backup. What was written later is not in it; the vault as it is now is kept. Type your passphrase.</translation>
    </message>
    <message id="backups.restored">
        <source>The backup was put back</source>
        <label>backups</label>
        <translation>The backup was put back</translation>
    </message>
    <message id="backups.secret">
        <source>Passphrase or recovery code</source>
        <label>backups</label>
        <translation>Passphrase or recovery code</translation>
    </message>
    <message id="backups.themselves">
        <source>Backups make themselves</source>
        <label>backups</label>
        <translation>Backups make themselves</translation>
    </message>
    <message id="backups.themselves-lead">
        <source>Every hour in which you worked, and when locking. Each backup is read whole after it was made. Kept are 24 hours, 14 days and 8 weeks. They lie in the same folder and are encrypted as well; when the disk breaks, they are gone too.</source>
        <label>backups</label>
        <translation>Every hour in which you worked, and when locking. Each backup is read whole after it was made. Kept are 24 hours, 14 days and 8 weeks. They lie in the same folder and are encrypted as well; when the disk breaks, they are gone too.</translation>
    </message>
    <message id="book.about">
        <source>About the rule</source>
        <label>book</label>
        <translation>About the rule</translation>
    </message>
    <message id="book.background">
        <source>Background</source>
        <label>book</label>
        <translation>Background</translation>
    </message>
    <message id="book.browse">
        <source>Browse</source>
        <label>book</label>
        <translation>Browse</translation>
    </message>
    <message id="book.context">
        <source>background, does not count</source>
        <label>book</label>
        <translation>background, does not count</translation>
    </message>
    <message id="book.figures">
        <source>Figures</source>
        <label>book</label>
        <translation>Figures</translation>
    </message>
    <message id="book.figures-are">
        <source>These are reports, not numbers of victims. Most victims are not seen.</source>
        <label>book</label>
        <translation>These are reports, not numbers of victims. Most victims are not seen.</translation>
    </message>
    <message id="book.fits">
        <source>May also fit with: {names}</source>
        <label>book</label>
        <translation>May also fit with: {names}</translation>
    </message>
    <message id="book.found" numerus="yes">
        <source>{n} found</source>
        <label>book</label>
        <translation>
            <numerusform>One found</numerusform>
            <numerusform>{n} found</numerusform>
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
        <translation>Version {version}. Each sign with its question, who sees it and where it comes from.</translation>
    </message>
    <message id="book.learn">
        <source>Learn</source>
        <label>book</label>
        <translation>Learn</translation>
    </message>
    <message id="book.manage">
        <source>Manage</source>
        <label>book</label>
        <translation>Manage</translation>
    </message>
    <message id="book.rights">
        <source>Rights and law, in short</source>
        <label>book</label>
        <translation>Rights and law, in short</translation>
    </message>
    <message id="book.roles">
        <source>Who does what around a case</source>
        <label>book</label>
        <translation>Who does what around a case</translation>
    </message>
    <message id="book.search">
        <source>Search the whole lens, in both languages</source>
        <label>book</label>
        <translation>Search the whole lens, in both languages</translation>
    </message>
    <message id="book.sees">
        <source>Who sees this: {names}</source>
        <label>book</label>
        <translation>Who sees this: {names}</translation>
    </message>
    <message id="book.sources">
        <source>Source: {names}</source>
        <label>book</label>
        <translation>Source: {names}</translation>
    </message>
    <message id="book.steps">
        <source>The Meldcode in five steps</source>
        <label>book</label>
        <translation>The Meldcode in five steps</translation>
    </message>
    <message id="book.subject-adult">
        <source>adult</source>
        <label>book</label>
        <translation>adult</translation>
    </message>
    <message id="book.subject-child">
        <source>child</source>
        <label>book</label>
        <translation>child</translation>
    </message>
    <message id="book.subject-household">
        <source>household</source>
        <label>book</label>
        <translation>household</translation>
    </message>
    <message id="book.talking">
        <source>Talking, and when better not</source>
        <label>book</label>
        <translation>Talking, and when better not</translation>
    </message>
    <message id="book.title">
        <source>The lens: {name}</source>
        <label>book</label>
        <translation>The lens: {name}</translation>
    </message>
    <message id="book.to-sign">
        <source>To this sign in the case</source>
        <label>book</label>
        <translation>To this sign in the case</translation>
    </message>
    <message id="book.who-sees">
        <source>Who sees what first</source>
        <label>book</label>
        <translation>Who sees what first</translation>
    </message>
    <message id="cli.accepted">
        <source>The vault goes on with this database.</source>
        <label>cli</label>
        <translation>The vault goes on with this database.</translation>
    </message>
    <message id="cli.backup-holds">
        <source>Cases: {cases}. Observations: {observations}. Referrals: {referrals}. Last used: {last}.</source>
        <label>cli</label>
        <translation>Cases: {cases}. Observations: {observations}. Referrals: {referrals}. Last used: {last}.</translation>
    </message>
    <message id="cli.card">
        <source>{who}. Words to read aloud: {words}</source>
        <label>cli</label>
        <translation>{who}. Words to read aloud: {words}</translation>
    </message>
    <message id="cli.case" numerus="yes">
        <source>{name}: {seen} seen, last {last}, {n} referrals</source>
        <label>cli</label>
        <translation>
            <numerusform>{name}: {seen} seen, last {last}, {n} referral</numerusform>
            <numerusform>{name}: {seen} seen, last {last}, {n} referrals</numerusform>
        </translation>
    </message>
    <message id="cli.code-shown">
        <source>The recovery code. Write it over; it is not shown again:</source>
        <label>cli</label>
        <translation>The recovery code. Write it over; it is not shown again:</translation>
    </message>
    <message id="cli.contact-added">
        <source>The card is in the address book. Call a number that you know already, compare the eight words, and confirm.</source>
        <label>cli</label>
        <translation>The card is in the address book. Call a number that you know already, compare the eight words, and confirm.</translation>
    </message>
    <message id="cli.contact-confirmed">
        <source>Confirmed by {by} on {day}.</source>
        <label>cli</label>
        <translation>Confirmed by {by} on {day}.</translation>
    </message>
    <message id="cli.contact-removed">
        <source>{name} is withdrawn. Nothing goes there, and what comes from this key is refused.</source>
        <label>cli</label>
        <translation>{name} is withdrawn. Nothing goes there, and what comes from this key is refused.</translation>
    </message>
    <message id="cli.contact-unconfirmed">
        <source>Not confirmed yet. Call, and compare the eight words.</source>
        <label>cli</label>
        <translation>Not confirmed yet. Call, and compare the eight words.</translation>
    </message>
    <message id="cli.coverage" numerus="yes">
        <source>Looked at: {domains} of {all} life domains, by {n} observers.</source>
        <label>cli</label>
        <translation>
            <numerusform>Looked at: {domains} of {all} life domains, by one observer.</numerusform>
            <numerusform>Looked at: {domains} of {all} life domains, by {n} observers.</numerusform>
        </translation>
    </message>
    <message id="cli.demo-done">
        <source>{n} observations played. Everyone in it is made up. Look at:</source>
        <label>cli</label>
        <translation>{n} observations played. Everyone in it is made up. Look at:</translation>
    </message>
    <message id="cli.feedback-filed">
        <source>The answer on {reference} is filed.</source>
        <label>cli</label>
        <translation>The answer on {reference} is filed.</translation>
    </message>
    <message id="cli.folder-on-network">
        <source>This folder is on a network. A vault is safest on a disk of this computer.</source>
        <label>cli</label>
        <translation>This folder is on a network. A vault is safest on a disk of this computer.</translation>
    </message>
    <message id="cli.folder-read-only">
        <source>This folder cannot be written.</source>
        <label>cli</label>
        <translation>This folder cannot be written.</translation>
    </message>
    <message id="cli.folder-synchronised">
        <source>This folder is synchronised: others may hold a copy, and two programs may damage the vault. Choose a folder on this computer.</source>
        <label>cli</label>
        <translation>This folder is synchronised: others may hold a copy, and two programs may damage the vault. Choose a folder on this computer.</translation>
    </message>
    <message id="cli.forget-now" numerus="yes">
        <source>Erase {n} cases for good?</source>
        <label>cli</label>
        <translation>
            <numerusform>Erase {n} case for good?</numerusform>
            <numerusform>Erase {n} cases for good?</numerusform>
        </translation>
    </message>
    <message id="cli.innocent">
        <source>A sign can be innocent. The lens does not judge: you weigh, with a colleague.</source>
        <label>cli</label>
        <translation>A sign can be innocent. The lens does not judge: you weigh, with a colleague.</translation>
    </message>
    <message id="cli.inspected-code">
        <source>Check code of the data: {code}</source>
        <label>cli</label>
        <translation>Check code of the data: {code}</translation>
    </message>
    <message id="cli.inspected-code-other">
        <source>The code that you typed is another: it is another document, or another version.</source>
        <label>cli</label>
        <translation>The code that you typed is another: it is another document, or another version.</translation>
    </message>
    <message id="cli.inspected-code-same">
        <source>The code that you typed is the same.</source>
        <label>cli</label>
        <translation>The code that you typed is the same.</translation>
    </message>
    <message id="cli.inspected-data_changed">
        <source>Changed: the data in the file do not fit the seal. Ask the sender for the document.</source>
        <label>cli</label>
        <translation>Changed: the data in the file do not fit the seal. Ask the sender for the document.</translation>
    </message>
    <message id="cli.inspected-genuine">
        <source>Genuine: this file is byte for byte as it was made.</source>
        <label>cli</label>
        <translation>Genuine: this file is byte for byte as it was made.</translation>
    </message>
    <message id="cli.inspected-key">
        <source>Sealed by the key: {key}. Read these words to the sender.</source>
        <label>cli</label>
        <translation>Sealed by the key: {key}. Read these words to the sender.</translation>
    </message>
    <message id="cli.inspected-no-code">
        <source>This file has no code to compare with. Compare the code on paper with that of the file that the sender sent.</source>
        <label>cli</label>
        <translation>This file has no code to compare with. Compare the code on paper with that of the file that the sender sent.</translation>
    </message>
    <message id="cli.inspected-no_data">
        <source>This file has no seal of LensDesk. Is it a scan or a print?</source>
        <label>cli</label>
        <translation>This file has no seal of LensDesk. Is it a scan or a print?</translation>
    </message>
    <message id="cli.inspected-pages">
        <source>Different: page {pages}.</source>
        <label>cli</label>
        <translation>Different: page {pages}.</translation>
    </message>
    <message id="cli.inspected-pages_changed">
        <source>Changed: the pages are no longer as they were made. Ask the sender for the document.</source>
        <label>cli</label>
        <translation>Changed: the pages are no longer as they were made. Ask the sender for the document.</translation>
    </message>
    <message id="cli.inspected-resaved">
        <source>Resaved: a program wrote the file anew. What stands on it is the same.</source>
        <label>cli</label>
        <translation>Resaved: a program wrote the file anew. What stands on it is the same.</translation>
    </message>
    <message id="cli.inspected-type-code">
        <source>Compare the check code at the foot of a page with that of the real file: lensdesk inspect FILE --code CODE</source>
        <label>cli</label>
        <translation>Compare the check code at the foot of a page with that of the real file: lensdesk inspect FILE --code CODE</translation>
    </message>
    <message id="cli.kept-closed">
        <source>closed</source>
        <label>cli</label>
        <translation>closed</translation>
    </message>
    <message id="cli.kept-nothing_came">
        <source>signs that led to nothing</source>
        <label>cli</label>
        <translation>signs that led to nothing</translation>
    </message>
    <message id="cli.kept-sent">
        <source>referral sent</source>
        <label>cli</label>
        <translation>referral sent</translation>
    </message>
    <message id="cli.lens-installed">
        <source>The lens {label} {version} is installed.</source>
        <label>cli</label>
        <translation>The lens {label} {version} is installed.</translation>
    </message>
    <message id="cli.lens-of-yours">
        <source>{id} {version}: {label}</source>
        <label>cli</label>
        <translation>{id} {version}: {label}</translation>
    </message>
    <message id="cli.lens-removed">
        <source>The lens {id} {version} is removed.</source>
        <label>cli</label>
        <translation>The lens {id} {version} is removed.</translation>
    </message>
    <message id="cli.lens-sound">
        <source>The lens is sound: {domains} life domains, {indicators} indicators, {signs} signs, {sources} sources, {places} places, {contacts} contacts.</source>
        <label>cli</label>
        <translation>The lens is sound: {domains} life domains, {indicators} indicators, {signs} signs, {sources} sources, {places} places, {contacts} contacts.</translation>
    </message>
    <message id="cli.lens-that-ships">
        <source>{id} {version}: {label} (ships with LensDesk)</source>
        <label>cli</label>
        <translation>{id} {version}: {label} (ships with LensDesk)</translation>
    </message>
    <message id="cli.letter">
        <source>{reference}, version {version}, {day}, {text}, to {to} ({kind}): {standing}</source>
        <label>cli</label>
        <translation>{reference}, version {version}, {day}, {text}, to {to} ({kind}): {standing}</translation>
    </message>
    <message id="cli.letter-answered">
        <source>  {day} answer {who}</source>
        <label>cli</label>
        <translation>  {day} answer {who}</translation>
    </message>
    <message id="cli.look-doubt">
        <source>May tell who it is: {text}</source>
        <label>cli</label>
        <translation>May tell who it is: {text}</translation>
    </message>
    <message id="cli.look-missing">
        <source>Missing: {what}. {why}</source>
        <label>cli</label>
        <translation>Missing: {what}. {why}</translation>
    </message>
    <message id="cli.look-person">
        <source>In no observation that goes along: {name}</source>
        <label>cli</label>
        <translation>In no observation that goes along: {name}</translation>
    </message>
    <message id="cli.look-word">
        <source>A word that judges: {word}</source>
        <label>cli</label>
        <translation>A word that judges: {word}</translation>
    </message>
    <message id="cli.new-passphrase">
        <source>New passphrase</source>
        <label>cli</label>
        <translation>New passphrase</translation>
    </message>
    <message id="cli.no-backups">
        <source>There are no backups yet.</source>
        <label>cli</label>
        <translation>There are no backups yet.</translation>
    </message>
    <message id="cli.noticed">
        <source>Something seen, note it and keep looking: {indicators}</source>
        <label>cli</label>
        <translation>Something seen, note it and keep looking: {indicators}</translation>
    </message>
    <message id="cli.own-sign">
        <source>{sign} (own)</source>
        <label>cli</label>
        <translation>{sign} (own)</translation>
    </message>
    <message id="cli.package-opened">
        <source>The referral of {name} is opened and written as PDF. The PDF itself is not closed any more.</source>
        <label>cli</label>
        <translation>The referral of {name} is opened and written as PDF. The PDF itself is not closed any more.</translation>
    </message>
    <message id="cli.panic-done">
        <source>The vault and its backups cannot be opened any more. Copies elsewhere, blocks that a disk keeps, and a program that has the vault open are not reached.</source>
        <label>cli</label>
        <translation>The vault and its backups cannot be opened any more. Copies elsewhere, blocks that a disk keeps, and a program that has the vault open are not reached.</translation>
    </message>
    <message id="cli.passphrase">
        <source>Passphrase</source>
        <label>cli</label>
        <translation>Passphrase</translation>
    </message>
    <message id="cli.passphrase-changed">
        <source>The vault now opens with the new passphrase.</source>
        <label>cli</label>
        <translation>The vault now opens with the new passphrase.</translation>
    </message>
    <message id="cli.pin">
        <source>New PIN</source>
        <label>cli</label>
        <translation>New PIN</translation>
    </message>
    <message id="cli.plain">
        <source>Plain language, {language}: {sentences} sentences, on average {words} words a sentence and {letters} letters a word. The longest:</source>
        <label>cli</label>
        <translation>Plain language, {language}: {sentences} sentences, on average {words} words a sentence and {letters} letters a word. The longest:</translation>
    </message>
    <message id="cli.plain-en">
        <source>English</source>
        <label>cli</label>
        <translation>English</translation>
    </message>
    <message id="cli.plain-nl">
        <source>Dutch</source>
        <label>cli</label>
        <translation>Dutch</translation>
    </message>
    <message id="cli.plain-sentence">
        <source>{words} words: {text}</source>
        <label>cli</label>
        <translation>{words} words: {text}</translation>
    </message>
    <message id="cli.plain-words">
        <source>longest words: {words}</source>
        <label>cli</label>
        <translation>longest words: {words}</translation>
    </message>
    <message id="cli.progress">
        <source>{done} of {of}</source>
        <label>cli</label>
        <translation>{done} of {of}</translation>
    </message>
    <message id="cli.recorded" numerus="yes">
        <source>{n} observations kept, encrypted.</source>
        <label>cli</label>
        <translation>
            <numerusform>One observation kept, encrypted.</numerusform>
            <numerusform>{n} observations kept, encrypted.</numerusform>
        </translation>
    </message>
    <message id="cli.recorded-before" numerus="yes">
        <source>{n} observations were there already, with the same content; they were not kept again.</source>
        <label>cli</label>
        <translation>
            <numerusform>{n} observation was there already, with the same content; it was not kept again.</numerusform>
            <numerusform>{n} observations were there already, with the same content; they were not kept again.</numerusform>
        </translation>
    </message>
    <message id="cli.recovery-code">
        <source>Recovery code</source>
        <label>cli</label>
        <translation>Recovery code</translation>
    </message>
    <message id="cli.referred">
        <source>Referral {reference} is made; check code {code}.</source>
        <label>cli</label>
        <translation>Referral {reference} is made; check code {code}.</translation>
    </message>
    <message id="cli.referred-again">
        <source>Version {version} of {reference} is made; check code {code}.</source>
        <label>cli</label>
        <translation>Version {version} of {reference} is made; check code {code}.</translation>
    </message>
    <message id="cli.referred-locked">
        <source>The PDF opens with this passphrase, which is shown once: {passphrase}. Tell it by telephone, never beside the file.</source>
        <label>cli</label>
        <translation>The PDF opens with this passphrase, which is shown once: {passphrase}. Tell it by telephone, never beside the file.</translation>
    </message>
    <message id="cli.referred-plain">
        <source>This PDF is not sealed for a receiver: whoever has the file can read it.</source>
        <label>cli</label>
        <translation>This PDF is not sealed for a receiver: whoever has the file can read it.</translation>
    </message>
    <message id="cli.referred-sealed">
        <source>Only {coordinator} and {deputy} can open this file.</source>
        <label>cli</label>
        <translation>Only {coordinator} and {deputy} can open this file.</translation>
    </message>
    <message id="cli.rekeyed">
        <source>All keys are changed. Only the new passphrase, the new recovery sheet and the keys of the organisation open the vault.</source>
        <label>cli</label>
        <translation>All keys are changed. Only the new passphrase, the new recovery sheet and the keys of the organisation open the vault.</translation>
    </message>
    <message id="cli.restore-now">
        <source>Put this in the place of the vault?</source>
        <label>cli</label>
        <translation>Put this in the place of the vault?</translation>
    </message>
    <message id="cli.restored">
        <source>Restored. What it replaced is kept in {place}.</source>
        <label>cli</label>
        <translation>Restored. What it replaced is kept in {place}.</translation>
    </message>
    <message id="cli.salvage-lost">
        <source>{table}: {n} cannot be read</source>
        <label>cli</label>
        <translation>{table}: {n} cannot be read</translation>
    </message>
    <message id="cli.salvage-lost-unknown">
        <source>{table}: a part cannot be read; nobody can tell how much</source>
        <label>cli</label>
        <translation>{table}: a part cannot be read; nobody can tell how much</translation>
    </message>
    <message id="cli.salvage-orphans">
        <source>{n} rows belong to a case that could not be read</source>
        <label>cli</label>
        <translation>{n} rows belong to a case that could not be read</translation>
    </message>
    <message id="cli.salvage-partly">
        <source>The new vault is made with all that could be read; it opens with the same passphrase.</source>
        <label>cli</label>
        <translation>The new vault is made with all that could be read; it opens with the same passphrase.</translation>
    </message>
    <message id="cli.salvage-whole">
        <source>Everything is saved. The new vault opens with the same passphrase.</source>
        <label>cli</label>
        <translation>Everything is saved. The new vault opens with the same passphrase.</translation>
    </message>
    <message id="cli.salvaged">
        <source>{table}: {n} saved</source>
        <label>cli</label>
        <translation>{table}: {n} saved</translation>
    </message>
    <message id="cli.sealed-by-other">
        <source>Take care: the letter is sealed by another key than that of who sent it. Phone the sender.</source>
        <label>cli</label>
        <translation>Take care: the letter is sealed by another key than that of who sent it. Phone the sender.</translation>
    </message>
    <message id="cli.sheet-saved">
        <source>The recovery sheet is saved. Print it and throw the file away.</source>
        <label>cli</label>
        <translation>The recovery sheet is saved. Print it and throw the file away.</translation>
    </message>
    <message id="cli.slot">
        <source>{id}  {kind}  {label}  made {made}, last used {used}</source>
        <label>cli</label>
        <translation>{id}  {kind}  {label}  made {made}, last used {used}</translation>
    </message>
    <message id="cli.slot-added">
        <source>The way in is added.</source>
        <label>cli</label>
        <translation>The way in is added.</translation>
    </message>
    <message id="cli.slot-withdrawn">
        <source>The way in is withdrawn.</source>
        <label>cli</label>
        <translation>The way in is withdrawn.</translation>
    </message>
    <message id="cli.term">
        <source>{name}: kept until {day} ({reason})</source>
        <label>cli</label>
        <translation>{name}: kept until {day} ({reason})</translation>
    </message>
    <message id="cli.trail-written" numerus="yes">
        <source>{n} entries written.</source>
        <label>cli</label>
        <translation>
            <numerusform>{n} entry written.</numerusform>
            <numerusform>{n} entries written.</numerusform>
        </translation>
    </message>
    <message id="cli.triggered">
        <source>Several signs, discuss this: {indicator} ({rule})</source>
        <label>cli</label>
        <translation>Several signs, discuss this: {indicator} ({rule})</translation>
    </message>
    <message id="cli.unexpected-do">
        <source>What was kept is still there; try again.</source>
        <label>cli</label>
        <translation>What was kept is still there; try again.</translation>
    </message>
    <message id="cli.unexpected-says">
        <source>Something went wrong that was not foreseen.</source>
        <label>cli</label>
        <translation>Something went wrong that was not foreseen.</translation>
    </message>
    <message id="cli.urgent">
        <source>Urgent: {sign}. Is someone in danger now? Call 112.</source>
        <label>cli</label>
        <translation>Urgent: {sign}. Is someone in danger now? Call 112.</translation>
    </message>
    <message id="cli.vault-created">
        <source>The vault is made. Keep the passphrase well: it does not open without it.</source>
        <label>cli</label>
        <translation>The vault is made. Keep the passphrase well: it does not open without it.</translation>
    </message>
    <message id="cli.vault-holds">
        <source>In the vault now: cases {cases}, observations {observations}, letters {referrals}, last day {last}.</source>
        <label>cli</label>
        <translation>In the vault now: cases {cases}, observations {observations}, letters {referrals}, last day {last}.</translation>
    </message>
    <message id="cli.vault-info">
        <source>Format {format}: {cases} cases, {observations} observations, {referrals} referrals, {size} bytes.</source>
        <label>cli</label>
        <translation>Format {format}: {cases} cases, {observations} observations, {referrals} referrals, {size} bytes.</translation>
    </message>
    <message id="cli.vault-sound">
        <source>The vault is sound.</source>
        <label>cli</label>
        <translation>The vault is sound.</translation>
    </message>
    <message id="cli.vault-unread">
        <source>What is in the vault now cannot be read.</source>
        <label>cli</label>
        <translation>What is in the vault now cannot be read.</translation>
    </message>
    <message id="cli.without-hearsay">
        <source>Without what others told, this is different.</source>
        <label>cli</label>
        <translation>Without what others told, this is different.</translation>
    </message>
    <message id="dates.month-1">
        <source>Jan</source>
        <label>dates</label>
        <translation>Jan</translation>
    </message>
    <message id="dates.month-10">
        <source>Oct</source>
        <label>dates</label>
        <translation>Oct</translation>
    </message>
    <message id="dates.month-11">
        <source>Nov</source>
        <label>dates</label>
        <translation>Nov</translation>
    </message>
    <message id="dates.month-12">
        <source>Dec</source>
        <label>dates</label>
        <translation>Dec</translation>
    </message>
    <message id="dates.month-2">
        <source>Feb</source>
        <label>dates</label>
        <translation>Feb</translation>
    </message>
    <message id="dates.month-3">
        <source>Mar</source>
        <label>dates</label>
        <translation>Mar</translation>
    </message>
    <message id="dates.month-4">
        <source>Apr</source>
        <label>dates</label>
        <translation>Apr</translation>
    </message>
    <message id="dates.month-5">
        <source>May</source>
        <label>dates</label>
        <translation>May</translation>
    </message>
    <message id="dates.month-6">
        <source>Jun</source>
        <label>dates</label>
        <translation>Jun</translation>
    </message>
    <message id="dates.month-7">
        <source>Jul</source>
        <label>dates</label>
        <translation>Jul</translation>
    </message>
    <message id="dates.month-8">
        <source>Aug</source>
        <label>dates</label>
        <translation>Aug</translation>
    </message>
    <message id="dates.month-9">
        <source>Sep</source>
        <label>dates</label>
        <translation>Sep</translation>
    </message>
    <message id="dates.weekday-1">
        <source>Mon</source>
        <label>dates</label>
        <translation>Mon</translation>
    </message>
    <message id="dates.weekday-2">
        <source>Tue</source>
        <label>dates</label>
        <translation>Tue</translation>
    </message>
    <message id="dates.weekday-3">
        <source>Wed</source>
        <label>dates</label>
        <translation>Wed</translation>
    </message>
    <message id="dates.weekday-4">
        <source>Thu</source>
        <label>dates</label>
        <translation>Thu</translation>
    </message>
    <message id="dates.weekday-5">
        <source>Fri</source>
        <label>dates</label>
        <translation>Fri</translation>
    </message>
    <message id="dates.weekday-6">
        <source>Sat</source>
        <label>dates</label>
        <translation>Sat</translation>
    </message>
    <message id="dates.weekday-7">
        <source>Sun</source>
        <label>dates</label>
        <translation>Sun</translation>
    </message>
    <message id="desk.about">
        <source>about: {who}</source>
        <label>desk</label>
        <translation>about: {who}</translation>
    </message>
    <message id="desk.about-whom">
        <source>about whom?</source>
        <label>desk</label>
        <translation>about whom?</translation>
    </message>
    <message id="desk.advice-child_needs_no_force">
        <source>For someone under 18 no force is needed. So the absence of signs of force is no reassurance.</source>
        <label>desk</label>
        <translation>For someone under 18 no force is needed. So the absence of signs of force is no reassurance.</translation>
    </message>
    <message id="desk.advice-ordinary_help">
        <source>This is background only: it makes life hard and fits many families. Offer ordinary help, and discuss what you see with the child protection officer of your organisation.</source>
        <label>desk</label>
        <translation>This is background only: it makes life hard and fits many families. Offer ordinary help, and discuss what you see with the child protection officer of your organisation.</translation>
    </message>
    <message id="desk.answer-not_seen">
        <source>Not seen</source>
        <label>desk</label>
        <translation>Not seen</translation>
    </message>
    <message id="desk.answer-seen">
        <source>Seen</source>
        <label>desk</label>
        <translation>Seen</translation>
    </message>
    <message id="desk.answer-unknown">
        <source>Unknown</source>
        <label>desk</label>
        <translation>Unknown</translation>
    </message>
    <message id="desk.ask-safely-empty">
        <source>{domain} is still empty. Ask the person first, when that is safe, or consult Veilig Thuis without a name.</source>
        <label>desk</label>
        <translation>{domain} is still empty. Ask the person first, when that is safe, or consult Veilig Thuis without a name.</translation>
    </message>
    <message id="desk.ask-safely-thin">
        <source>{domain} was little looked at. Ask the person first, when that is safe, or consult Veilig Thuis without a name.</source>
        <label>desk</label>
        <translation>{domain} was little looked at. Ask the person first, when that is safe, or consult Veilig Thuis without a name.</translation>
    </message>
    <message id="desk.background">
        <source>Background (does not count)</source>
        <label>desk</label>
        <translation>Background (does not count)</translation>
    </message>
    <message id="desk.by-whom">
        <source>seen by</source>
        <label>desk</label>
        <translation>seen by</translation>
    </message>
    <message id="desk.close">
        <source>Close</source>
        <label>desk</label>
        <translation>Close</translation>
    </message>
    <message id="desk.coverage" numerus="yes">
        <source>{n} professions looked.</source>
        <label>desk</label>
        <translation>
            <numerusform>One professional. A second look can help.</numerusform>
            <numerusform>{n} professions looked.</numerusform>
        </translation>
    </message>
    <message id="desk.coverage-title">
        <source>Signs in {seen} of {all} life domains</source>
        <label>desk</label>
        <translation>Signs in {seen} of {all} life domains</translation>
    </message>
    <message id="desk.domains">
        <source>Life domains</source>
        <label>desk</label>
        <translation>Life domains</translation>
    </message>
    <message id="desk.everybody">
        <source>everybody</source>
        <label>desk</label>
        <translation>everybody</translation>
    </message>
    <message id="desk.first-for-you">
        <source>What your profession sees first</source>
        <label>desk</label>
        <translation>What your profession sees first</translation>
    </message>
    <message id="desk.found">
        <source>{answer}: {sign}. Saved; search for the next sign at once.</source>
        <label>desk</label>
        <translation>{answer}: {sign}. Saved; search for the next sign at once.</translation>
    </message>
    <message id="desk.household">
        <source>whole household</source>
        <label>desk</label>
        <translation>whole household</translation>
    </message>
    <message id="desk.innocent">
        <source>A sign can be innocent. The lens does not judge: you weigh, with a colleague.</source>
        <label>desk</label>
        <translation>A sign can be innocent. The lens does not judge: you weigh, with a colleague.</translation>
    </message>
    <message id="desk.known-document">
        <source>From a document</source>
        <label>desk</label>
        <translation>From a document</translation>
    </message>
    <message id="desk.known-impression">
        <source>My impression</source>
        <label>desk</label>
        <translation>My impression</translation>
    </message>
    <message id="desk.known-own_observation">
        <source>Seen by me</source>
        <label>desk</label>
        <translation>Seen by me</translation>
    </message>
    <message id="desk.known-told_by_other">
        <source>Told by someone else</source>
        <label>desk</label>
        <translation>Told by someone else</translation>
    </message>
    <message id="desk.known-told_by_person">
        <source>Told by the person</source>
        <label>desk</label>
        <translation>Told by the person</translation>
    </message>
    <message id="desk.lead">
        <source>Choose what you saw or heard. Everything is saved at once.</source>
        <label>desk</label>
        <translation>Choose what you saw or heard. Everything is saved at once.</translation>
    </message>
    <message id="desk.look-further">
        <source>Look further</source>
        <label>desk</label>
        <translation>Look further</translation>
    </message>
    <message id="desk.made-again">
        <source>Done again: {what}.</source>
        <label>desk</label>
        <translation>Done again: {what}.</translation>
    </message>
    <message id="desk.nobody-looked">
        <source>Nobody has looked yet.</source>
        <label>desk</label>
        <translation>Nobody has looked yet.</translation>
    </message>
    <message id="desk.not-answered">
        <source>Not answered</source>
        <label>desk</label>
        <translation>Not answered</translation>
    </message>
    <message id="desk.not-yet">
        <source>not yet looked at</source>
        <label>desk</label>
        <translation>not yet looked at</translation>
    </message>
    <message id="desk.note-question">
        <source>What did you see or hear? Write facts, in plain words.</source>
        <label>desk</label>
        <translation>What did you see or hear? Write facts, in plain words.</translation>
    </message>
    <message id="desk.nothing-seen">
        <source>Nothing seen</source>
        <label>desk</label>
        <translation>Nothing seen</translation>
    </message>
    <message id="desk.nothing-seen-domain">
        <source>Nothing seen in this life domain</source>
        <label>desk</label>
        <translation>Nothing seen in this life domain</translation>
    </message>
    <message id="desk.nothing-seen-domain-hint">
        <source>Answers &apos;not seen&apos; for each sign here that has no answer yet. Background stays empty.</source>
        <label>desk</label>
        <translation>Answers &apos;not seen&apos; for each sign here that has no answer yet. Background stays empty.</translation>
    </message>
    <message id="desk.nothing-to-take-back">
        <source>There is nothing to undo.</source>
        <label>desk</label>
        <translation>There is nothing to undo.</translation>
    </message>
    <message id="desk.nothing-to-tie">
        <source>Nothing else seen on this day yet</source>
        <label>desk</label>
        <translation>Nothing else seen on this day yet</translation>
    </message>
    <message id="desk.now">
        <source>Now</source>
        <label>desk</label>
        <translation>Now</translation>
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
        <translation>Signs that this lens no longer has</translation>
    </message>
    <message id="desk.orphans-lead">
        <source>Kept from another version of the lens; they count for no indicator.</source>
        <label>desk</label>
        <translation>Kept from another version of the lens; they count for no indicator.</translation>
    </message>
    <message id="desk.other-moment">
        <source>Other moment</source>
        <label>desk</label>
        <translation>Other moment</translation>
    </message>
    <message id="desk.own-sign">
        <source>your organisation&apos;s own sign</source>
        <label>desk</label>
        <translation>your organisation&apos;s own sign</translation>
    </message>
    <message id="desk.page-assessment">
        <source>My assessment</source>
        <label>desk</label>
        <translation>My assessment</translation>
    </message>
    <message id="desk.page-book">
        <source>The lens</source>
        <label>desk</label>
        <translation>The lens</translation>
    </message>
    <message id="desk.page-further">
        <source>Look further</source>
        <label>desk</label>
        <translation>Look further</translation>
    </message>
    <message id="desk.page-lens">
        <source>What the lens shows</source>
        <label>desk</label>
        <translation>What the lens shows</translation>
    </message>
    <message id="desk.page-network">
        <source>People and network</source>
        <label>desk</label>
        <translation>People and network</translation>
    </message>
    <message id="desk.page-now">
        <source>What now?</source>
        <label>desk</label>
        <translation>What now?</translation>
    </message>
    <message id="desk.page-referral">
        <source>Referral</source>
        <label>desk</label>
        <translation>Referral</translation>
    </message>
    <message id="desk.page-timeline">
        <source>Timeline</source>
        <label>desk</label>
        <translation>Timeline</translation>
    </message>
    <message id="desk.page-version">
        <source>Version of the lens</source>
        <label>desk</label>
        <translation>Version of the lens</translation>
    </message>
    <message id="desk.page-visits">
        <source>Moments of contact</source>
        <label>desk</label>
        <translation>Moments of contact</translation>
    </message>
    <message id="desk.panel-title">
        <source>What the lens shows</source>
        <label>desk</label>
        <translation>What the lens shows</translation>
    </message>
    <message id="desk.rail-looked">
        <source>{n} of {all} indicators looked at</source>
        <label>desk</label>
        <translation>{n} of {all} indicators looked at</translation>
    </message>
    <message id="desk.rail-seen" numerus="yes">
        <source>{n} seen</source>
        <label>desk</label>
        <translation>
            <numerusform>{n} seen</numerusform>
            <numerusform>{n} seen</numerusform>
        </translation>
    </message>
    <message id="desk.safety-first">
        <source>Is someone in danger now? Call 112.</source>
        <label>desk</label>
        <translation>Is someone in danger now? Call 112.</translation>
    </message>
    <message id="desk.safety-then">
        <source>Advice, day and night: Veilig Thuis 0800-2000. Do not investigate and do not confront anyone.</source>
        <label>desk</label>
        <translation>Advice, day and night: Veilig Thuis 0800-2000. Do not investigate and do not confront anyone.</translation>
    </message>
    <message id="desk.scale-all">
        <source>Everything</source>
        <label>desk</label>
        <translation>Everything</translation>
    </message>
    <message id="desk.scale-days">
        <source>Days</source>
        <label>desk</label>
        <translation>Days</translation>
    </message>
    <message id="desk.scale-months">
        <source>Months</source>
        <label>desk</label>
        <translation>Months</translation>
    </message>
    <message id="desk.scale-weeks">
        <source>Weeks</source>
        <label>desk</label>
        <translation>Weeks</translation>
    </message>
    <message id="desk.search">
        <source>Find a sign  (Ctrl+F)</source>
        <label>desk</label>
        <translation>Find a sign  (Ctrl+F)</translation>
    </message>
    <message id="desk.search-name">
        <source>Find a sign</source>
        <label>desk</label>
        <translation>Find a sign</translation>
    </message>
    <message id="desk.seen-of">
        <source>{n} seen of {all}</source>
        <label>desk</label>
        <translation>{n} seen of {all}</translation>
    </message>
    <message id="desk.state-not_looked_at">
        <source>not yet looked at</source>
        <label>desk</label>
        <translation>not yet looked at</translation>
    </message>
    <message id="desk.state-noticed">
        <source>something seen</source>
        <label>desk</label>
        <translation>something seen</translation>
    </message>
    <message id="desk.state-silent">
        <source>nothing seen</source>
        <label>desk</label>
        <translation>nothing seen</translation>
    </message>
    <message id="desk.state-triggered">
        <source>several signs</source>
        <label>desk</label>
        <translation>several signs</translation>
    </message>
    <message id="desk.step-answer">
        <source>an answer or a note</source>
        <label>desk</label>
        <translation>an answer or a note</translation>
    </message>
    <message id="desk.step-assessment">
        <source>something in your assessment</source>
        <label>desk</label>
        <translation>something in your assessment</translation>
    </message>
    <message id="desk.step-network">
        <source>something with persons and network</source>
        <label>desk</label>
        <translation>something with persons and network</translation>
    </message>
    <message id="desk.step-referral">
        <source>an answer on the referral</source>
        <label>desk</label>
        <translation>an answer on the referral</translation>
    </message>
    <message id="desk.step-visits">
        <source>a moment of contact</source>
        <label>desk</label>
        <translation>a moment of contact</translation>
    </message>
    <message id="desk.step-weighing">
        <source>a weighing</source>
        <label>desk</label>
        <translation>a weighing</translation>
    </message>
    <message id="desk.still">
        <source>= Still so</source>
        <label>desk</label>
        <translation>= Still so</translation>
    </message>
    <message id="desk.still-is">
        <source>Confirm today: {sign}, {answer}</source>
        <label>desk</label>
        <translation>Confirm today: {sign}, {answer}</translation>
    </message>
    <message id="desk.strength-medium">
        <source>medium sign</source>
        <label>desk</label>
        <translation>medium sign</translation>
    </message>
    <message id="desk.strength-strong">
        <source>strong sign</source>
        <label>desk</label>
        <translation>strong sign</translation>
    </message>
    <message id="desk.strength-weak">
        <source>weak sign</source>
        <label>desk</label>
        <translation>weak sign</translation>
    </message>
    <message id="desk.taken-back">
        <source>Undone: {what}.</source>
        <label>desk</label>
        <translation>Undone: {what}.</translation>
    </message>
    <message id="desk.the-others">
        <source>Also in this life domain</source>
        <label>desk</label>
        <translation>Also in this life domain</translation>
    </message>
    <message id="desk.this-case">
        <source>This case</source>
        <label>desk</label>
        <translation>This case</translation>
    </message>
    <message id="desk.tie">
        <source>same event as…</source>
        <label>desk</label>
        <translation>same event as…</translation>
    </message>
    <message id="desk.tied">
        <source>one event</source>
        <label>desk</label>
        <translation>one event</translation>
    </message>
    <message id="desk.triggered-title">
        <source>Several signs: discuss this</source>
        <label>desk</label>
        <translation>Several signs: discuss this</translation>
    </message>
    <message id="desk.untie">
        <source>Untie</source>
        <label>desk</label>
        <translation>Untie</translation>
    </message>
    <message id="desk.use-this">
        <source>Use this</source>
        <label>desk</label>
        <translation>Use this</translation>
    </message>
    <message id="desk.was-earlier">
        <source>{answer}, on {day}</source>
        <label>desk</label>
        <translation>{answer}, on {day}</translation>
    </message>
    <message id="desk.weigh-against">
        <source>What speaks against it?</source>
        <label>desk</label>
        <translation>What speaks against it?</translation>
    </message>
    <message id="desk.weigh-of">
        <source>{question} About: {indicator}</source>
        <label>desk</label>
        <translation>{question} About: {indicator}</translation>
    </message>
    <message id="desk.weigh-otherwise">
        <source>What else could it be?</source>
        <label>desk</label>
        <translation>What else could it be?</translation>
    </message>
    <message id="desk.weigh-unknown">
        <source>I don&apos;t know</source>
        <label>desk</label>
        <translation>I don&apos;t know</translation>
    </message>
    <message id="desk.whom-field">
        <source>Type a name; Enter chooses</source>
        <label>desk</label>
        <translation>Type a name; Enter chooses</translation>
    </message>
    <message id="desk.whom-more" numerus="yes">
        <source>And {n} more persons: type how the name begins.</source>
        <label>desk</label>
        <translation>
            <numerusform>And 1 more person: type how the name begins.</numerusform>
            <numerusform>And {n} more persons: type how the name begins.</numerusform>
        </translation>
    </message>
    <message id="desk.whom-words">
        <source>‘{who}’ in words</source>
        <label>desk</label>
        <translation>‘{who}’ in words</translation>
    </message>
    <message id="desk.with-note">
        <source>with a note</source>
        <label>desk</label>
        <translation>with a note</translation>
    </message>
    <message id="desk.without-hearsay">
        <source>Without what others told: {state}</source>
        <label>desk</label>
        <translation>Without what others told: {state}</translation>
    </message>
    <message id="desk.yesterday">
        <source>Yesterday, same time</source>
        <label>desk</label>
        <translation>Yesterday, same time</translation>
    </message>
    <message id="errors.backup-unknown.do">
        <source>See which there are with &apos;vault backups&apos;.</source>
        <label>errors</label>
        <translation>See which there are with &apos;vault backups&apos;.</translation>
    </message>
    <message id="errors.backup-unknown.says">
        <source>There is no backup with this name.</source>
        <label>errors</label>
        <translation>There is no backup with this name.</translation>
    </message>
    <message id="errors.backup-unusable.do">
        <source>Choose another backup. Nothing was changed.</source>
        <label>errors</label>
        <translation>Choose another backup. Nothing was changed.</translation>
    </message>
    <message id="errors.backup-unusable.says">
        <source>This backup is damaged, or has other keys than the vault.</source>
        <label>errors</label>
        <translation>This backup is damaged, or has other keys than the vault.</translation>
    </message>
    <message id="errors.birth-year-impossible.do">
        <source>Fill in four digits, or leave it empty.</source>
        <label>errors</label>
        <translation>Fill in four digits, or leave it empty.</translation>
    </message>
    <message id="errors.birth-year-impossible.says">
        <source>A year of birth lies between {first} and {last}.</source>
        <label>errors</label>
        <translation>A year of birth lies between {first} and {last}.</translation>
    </message>
    <message id="errors.cannot-unlock.do">
        <source>Try again; mind capital letters.</source>
        <label>errors</label>
        <translation>Try again; mind capital letters.</translation>
    </message>
    <message id="errors.cannot-unlock.says">
        <source>This passphrase does not open the vault.</source>
        <label>errors</label>
        <translation>This passphrase does not open the vault.</translation>
    </message>
    <message id="errors.card-invalid.do">
        <source>Ask the sender for the .lensdesk-card file again.</source>
        <label>errors</label>
        <translation>Ask the sender for the .lensdesk-card file again.</translation>
    </message>
    <message id="errors.card-invalid.says">
        <source>This is not a card, or it was changed.</source>
        <label>errors</label>
        <translation>This is not a card, or it was changed.</translation>
    </message>
    <message id="errors.card-not-read.do">
        <source>Check the name of the file.</source>
        <label>errors</label>
        <translation>Check the name of the file.</translation>
    </message>
    <message id="errors.card-not-read.says">
        <source>The card could not be read.</source>
        <label>errors</label>
        <translation>The card could not be read.</translation>
    </message>
    <message id="errors.card-not-written.do">
        <source>Choose another folder, or free some space.</source>
        <label>errors</label>
        <translation>Choose another folder, or free some space.</translation>
    </message>
    <message id="errors.card-not-written.says">
        <source>The card could not be written here.</source>
        <label>errors</label>
        <translation>The card could not be written here.</translation>
    </message>
    <message id="errors.card-text-refused.do">
        <source>Change the name and organisation of this vault.</source>
        <label>errors</label>
        <translation>Change the name and organisation of this vault.</translation>
    </message>
    <message id="errors.card-text-refused.says">
        <source>A card needs a name, and plain texts of at most {most} characters on one line.</source>
        <label>errors</label>
        <translation>A card needs a name, and plain texts of at most {most} characters on one line.</translation>
    </message>
    <message id="errors.case-name-empty.do">
        <source>Choose a name by which you know the case, without a surname.</source>
        <label>errors</label>
        <translation>Choose a name by which you know the case, without a surname.</translation>
    </message>
    <message id="errors.case-name-empty.says">
        <source>A case needs a working name.</source>
        <label>errors</label>
        <translation>A case needs a working name.</translation>
    </message>
    <message id="errors.case-name-taken.do">
        <source>Open that case, or choose another name.</source>
        <label>errors</label>
        <translation>Open that case, or choose another name.</translation>
    </message>
    <message id="errors.case-name-taken.says">
        <source>There is a case with this working name already.</source>
        <label>errors</label>
        <translation>There is a case with this working name already.</translation>
    </message>
    <message id="errors.case-name-too-long.do">
        <source>Choose a shorter name.</source>
        <label>errors</label>
        <translation>Choose a shorter name.</translation>
    </message>
    <message id="errors.case-name-too-long.says">
        <source>This working name is longer than {longest} characters.</source>
        <label>errors</label>
        <translation>This working name is longer than {longest} characters.</translation>
    </message>
    <message id="errors.case-unknown.do">
        <source>See with `lensdesk cases` which there are.</source>
        <label>errors</label>
        <translation>See with `lensdesk cases` which there are.</translation>
    </message>
    <message id="errors.case-unknown.says">
        <source>There is no case with this working name.</source>
        <label>errors</label>
        <translation>There is no case with this working name.</translation>
    </message>
    <message id="errors.consultation-ahead.do">
        <source>Choose today or an earlier day.</source>
        <label>errors</label>
        <translation>Choose today or an earlier day.</translation>
    </message>
    <message id="errors.consultation-ahead.says">
        <source>This consultation is still to come.</source>
        <label>errors</label>
        <translation>This consultation is still to come.</translation>
    </message>
    <message id="errors.contact-key-changed.do">
        <source>Call a number that you know already and ask. If the new key is right, add it with --new-key and confirm it anew.</source>
        <label>errors</label>
        <translation>Call a number that you know already and ask. If the new key is right, add it with --new-key and confirm it anew.</translation>
    </message>
    <message id="errors.contact-key-changed.says">
        <source>STOP. Someone of this name and organisation has another key in your address book.</source>
        <label>errors</label>
        <translation>STOP. Someone of this name and organisation has another key in your address book.</translation>
    </message>
    <message id="errors.contact-not-confirmed.do">
        <source>Call, compare the eight words, and confirm.</source>
        <label>errors</label>
        <translation>Call, compare the eight words, and confirm.</translation>
    </message>
    <message id="errors.contact-not-confirmed.says">
        <source>This contact is not confirmed by telephone yet. Nothing was written.</source>
        <label>errors</label>
        <translation>This contact is not confirmed by telephone yet. Nothing was written.</translation>
    </message>
    <message id="errors.contact-unknown.do">
        <source>Look at the list of contacts; add the organisation after a comma.</source>
        <label>errors</label>
        <translation>Look at the list of contacts; add the organisation after a comma.</translation>
    </message>
    <message id="errors.contact-unknown.says">
        <source>There is not exactly one contact with this name.</source>
        <label>errors</label>
        <translation>There is not exactly one contact with this name.</translation>
    </message>
    <message id="errors.date-not-ahead.do">
        <source>Choose a later day.</source>
        <label>errors</label>
        <translation>Choose a later day.</translation>
    </message>
    <message id="errors.date-not-ahead.says">
        <source>The day to look again is not after today.</source>
        <label>errors</label>
        <translation>The day to look again is not after today.</translation>
    </message>
    <message id="errors.decision-ahead.do">
        <source>Choose today or an earlier day.</source>
        <label>errors</label>
        <translation>Choose today or an earlier day.</translation>
    </message>
    <message id="errors.decision-ahead.says">
        <source>This decision has a day that is still to come.</source>
        <label>errors</label>
        <translation>This decision has a day that is still to come.</translation>
    </message>
    <message id="errors.disk-full.do">
        <source>Make room and try again.</source>
        <label>errors</label>
        <translation>Make room and try again.</translation>
    </message>
    <message id="errors.disk-full.says">
        <source>The disk is full; nothing was saved halfway.</source>
        <label>errors</label>
        <translation>The disk is full; nothing was saved halfway.</translation>
    </message>
    <message id="errors.escrow-key-invalid.do">
        <source>Public: a line that begins with age1. Secret: the file with AGE-SECRET-KEY-1.</source>
        <label>errors</label>
        <translation>Public: a line that begins with age1. Secret: the file with AGE-SECRET-KEY-1.</translation>
    </message>
    <message id="errors.escrow-key-invalid.says">
        <source>This is no key of age.</source>
        <label>errors</label>
        <translation>This is no key of age.</translation>
    </message>
    <message id="errors.escrow-not-here.do">
        <source>Use the passphrase or the recovery code, or another computer.</source>
        <label>errors</label>
        <translation>Use the passphrase or the recovery code, or another computer.</translation>
    </message>
    <message id="errors.escrow-not-here.says">
        <source>Keys of an organisation cannot be used on this system.</source>
        <label>errors</label>
        <translation>Keys of an organisation cannot be used on this system.</translation>
    </message>
    <message id="errors.exchange-not-here.do">
        <source>Make a PDF with six words instead (on the command line: --locked).</source>
        <label>errors</label>
        <translation>Make a PDF with six words instead (on the command line: --locked).</translation>
    </message>
    <message id="errors.exchange-not-here.says">
        <source>Sealed files cannot be made or opened on this system yet.</source>
        <label>errors</label>
        <translation>Sealed files cannot be made or opened on this system yet.</translation>
    </message>
    <message id="errors.feedback-ahead.do">
        <source>Choose today or an earlier day.</source>
        <label>errors</label>
        <translation>Choose today or an earlier day.</translation>
    </message>
    <message id="errors.feedback-ahead.says">
        <source>The day of the answer is still to come.</source>
        <label>errors</label>
        <translation>The day of the answer is still to come.</translation>
    </message>
    <message id="errors.feedback-day-past.do">
        <source>Choose a later day, or none.</source>
        <label>errors</label>
        <translation>Choose a later day, or none.</translation>
    </message>
    <message id="errors.feedback-day-past.says">
        <source>The day by which feedback is asked is not after today.</source>
        <label>errors</label>
        <translation>The day by which feedback is asked is not after today.</translation>
    </message>
    <message id="errors.file-exists.do">
        <source>Choose another name, or give --force to replace it.</source>
        <label>errors</label>
        <translation>Choose another name, or give --force to replace it.</translation>
    </message>
    <message id="errors.file-exists.says">
        <source>This file exists already.</source>
        <label>errors</label>
        <translation>This file exists already.</translation>
    </message>
    <message id="errors.file-not-read.do">
        <source>See that it is there and that you may read it.</source>
        <label>errors</label>
        <translation>See that it is there and that you may read it.</translation>
    </message>
    <message id="errors.file-not-read.says">
        <source>This file cannot be read.</source>
        <label>errors</label>
        <translation>This file cannot be read.</translation>
    </message>
    <message id="errors.file-not-written.do">
        <source>Choose another folder.</source>
        <label>errors</label>
        <translation>Choose another folder.</translation>
    </message>
    <message id="errors.file-not-written.says">
        <source>The file cannot be written there.</source>
        <label>errors</label>
        <translation>The file cannot be written there.</translation>
    </message>
    <message id="errors.file-unreadable.do">
        <source>Check that it exists and is JSON in UTF-8.</source>
        <label>errors</label>
        <translation>Check that it exists and is JSON in UTF-8.</translation>
    </message>
    <message id="errors.file-unreadable.says">
        <source>This file of observations cannot be read.</source>
        <label>errors</label>
        <translation>This file of observations cannot be read.</translation>
    </message>
    <message id="errors.folder-not-ours.do">
        <source>Choose an empty folder for the demo.</source>
        <label>errors</label>
        <translation>Choose an empty folder for the demo.</translation>
    </message>
    <message id="errors.folder-not-ours.says">
        <source>This folder holds other files, or cannot be written.</source>
        <label>errors</label>
        <translation>This folder holds other files, or cannot be written.</translation>
    </message>
    <message id="errors.hidden-characters.do">
        <source>Type it again instead of pasting it.</source>
        <label>errors</label>
        <translation>Type it again instead of pasting it.</translation>
    </message>
    <message id="errors.hidden-characters.says">
        <source>There are invisible characters in this, which make it read otherwise than it is written.</source>
        <label>errors</label>
        <translation>There are invisible characters in this, which make it read otherwise than it is written.</translation>
    </message>
    <message id="errors.key-change-done.do">
        <source>Open it with the new passphrase; everything is still there.</source>
        <label>errors</label>
        <translation>Open it with the new passphrase; everything is still there.</translation>
    </message>
    <message id="errors.key-change-done.says">
        <source>The keys of this vault were changed.</source>
        <label>errors</label>
        <translation>The keys of this vault were changed.</translation>
    </message>
    <message id="errors.key-change-undone.do">
        <source>Open the vault with the former passphrase; everything is still there.</source>
        <label>errors</label>
        <translation>Open the vault with the former passphrase; everything is still there.</translation>
    </message>
    <message id="errors.key-change-undone.says">
        <source>The change of all keys was not finished.</source>
        <label>errors</label>
        <translation>The change of all keys was not finished.</translation>
    </message>
    <message id="errors.keystore-not-here.do">
        <source>Use the passphrase; a PIN is not possible here.</source>
        <label>errors</label>
        <translation>Use the passphrase; a PIN is not possible here.</translation>
    </message>
    <message id="errors.keystore-not-here.says">
        <source>This system has no key store that LensDesk can use, or it is closed.</source>
        <label>errors</label>
        <translation>This system has no key store that LensDesk can use, or it is closed.</translation>
    </message>
    <message id="errors.last-visit.do">
        <source>Change this one, or begin another one first.</source>
        <label>errors</label>
        <translation>Change this one, or begin another one first.</translation>
    </message>
    <message id="errors.last-visit.says">
        <source>A case always has a moment of contact.</source>
        <label>errors</label>
        <translation>A case always has a moment of contact.</translation>
    </message>
    <message id="errors.last-way-in.do">
        <source>Add another one first.</source>
        <label>errors</label>
        <translation>Add another one first.</translation>
    </message>
    <message id="errors.last-way-in.says">
        <source>This is the last way in that does not depend on this computer; it stays.</source>
        <label>errors</label>
        <translation>This is the last way in that does not depend on this computer; it stays.</translation>
    </message>
    <message id="errors.lens-invalid.do">
        <source>Mend this file, or put the shipped lens back.</source>
        <label>errors</label>
        <translation>Mend this file, or put the shipped lens back.</translation>
    </message>
    <message id="errors.lens-invalid.says">
        <source>The lens does not fit the format, or {file} is missing.</source>
        <label>errors</label>
        <translation>The lens does not fit the format, or {file} is missing.</translation>
    </message>
    <message id="errors.lens-may-be-used.do">
        <source>See for yourself in the window, under Manage, or give --force.</source>
        <label>errors</label>
        <translation>See for yourself in the window, under Manage, or give --force.</translation>
    </message>
    <message id="errors.lens-may-be-used.says">
        <source>Cases in a vault may use version {version} of the lens {id}.</source>
        <label>errors</label>
        <translation>Cases in a vault may use version {version} of the lens {id}.</translation>
    </message>
    <message id="errors.lens-not-installed.do">
        <source>See which lenses there are, or install this lens first.</source>
        <label>errors</label>
        <translation>See which lenses there are, or install this lens first.</translation>
    </message>
    <message id="errors.lens-not-installed.says">
        <source>The lens {id} {version} is not here.</source>
        <label>errors</label>
        <translation>The lens {id} {version} is not here.</translation>
    </message>
    <message id="errors.lens-not-written.do">
        <source>Free some space, close other windows of LensDesk and try again.</source>
        <label>errors</label>
        <translation>Free some space, close other windows of LensDesk and try again.</translation>
    </message>
    <message id="errors.lens-not-written.says">
        <source>The lens cannot be written here; nothing was half installed.</source>
        <label>errors</label>
        <translation>The lens cannot be written here; nothing was half installed.</translation>
    </message>
    <message id="errors.lens-of-another-kind.do">
        <source>Choose a version of the same lens.</source>
        <label>errors</label>
        <translation>Choose a version of the same lens.</translation>
    </message>
    <message id="errors.lens-of-another-kind.says">
        <source>This lens is no version of the lens of this case.</source>
        <label>errors</label>
        <translation>This lens is no version of the lens of this case.</translation>
    </message>
    <message id="errors.lens-ships.do">
        <source>Remove only a lens that you installed yourself.</source>
        <label>errors</label>
        <translation>Remove only a lens that you installed yourself.</translation>
    </message>
    <message id="errors.lens-ships.says">
        <source>The lens {id} belongs to LensDesk and cannot be removed.</source>
        <label>errors</label>
        <translation>The lens {id} belongs to LensDesk and cannot be removed.</translation>
    </message>
    <message id="errors.lens-version-taken.do">
        <source>Ask whoever made the lens for a new version number, or remove the old one first.</source>
        <label>errors</label>
        <translation>Ask whoever made the lens for a new version number, or remove the old one first.</translation>
    </message>
    <message id="errors.lens-version-taken.says">
        <source>Version {version} of the lens {id} is there already, with another content.</source>
        <label>errors</label>
        <translation>Version {version} of the lens {id} is there already, with another content.</translation>
    </message>
    <message id="errors.letter-unknown.do">
        <source>Look in the list of letters; for a withdrawn letter, make a new one.</source>
        <label>errors</label>
        <translation>Look in the list of letters; for a withdrawn letter, make a new one.</translation>
    </message>
    <message id="errors.letter-unknown.says">
        <source>No letter of this case with this reference is in force.</source>
        <label>errors</label>
        <translation>No letter of this case with this reference is in force.</translation>
    </message>
    <message id="errors.longer-day-invalid.do">
        <source>Choose a day after today, within ten years.</source>
        <label>errors</label>
        <translation>Choose a day after today, within ten years.</translation>
    </message>
    <message id="errors.longer-day-invalid.says">
        <source>This day cannot be.</source>
        <label>errors</label>
        <translation>This day cannot be.</translation>
    </message>
    <message id="errors.longer-without-reason.do">
        <source>Write why this case is still needed.</source>
        <label>errors</label>
        <translation>Write why this case is still needed.</translation>
    </message>
    <message id="errors.longer-without-reason.says">
        <source>Nothing is kept longer without a reason.</source>
        <label>errors</label>
        <translation>Nothing is kept longer without a reason.</translation>
    </message>
    <message id="errors.moment-ahead.do">
        <source>Choose a moment up to now; nothing was changed.</source>
        <label>errors</label>
        <translation>Choose a moment up to now; nothing was changed.</translation>
    </message>
    <message id="errors.moment-ahead.says">
        <source>This moment is still to come.</source>
        <label>errors</label>
        <translation>This moment is still to come.</translation>
    </message>
    <message id="errors.no-data-in-letter.do">
        <source>Save the PDF alone.</source>
        <label>errors</label>
        <translation>Save the PDF alone.</translation>
    </message>
    <message id="errors.no-data-in-letter.says">
        <source>This letter carries no data.</source>
        <label>errors</label>
        <translation>This letter carries no data.</translation>
    </message>
    <message id="errors.not-a-vault.do">
        <source>Choose the folder in which the vault was made.</source>
        <label>errors</label>
        <translation>Choose the folder in which the vault was made.</translation>
    </message>
    <message id="errors.not-a-vault.says">
        <source>There is no vault in this folder.</source>
        <label>errors</label>
        <translation>There is no vault in this folder.</translation>
    </message>
    <message id="errors.not-enough-memory.do">
        <source>Close other programs and try again.</source>
        <label>errors</label>
        <translation>Close other programs and try again.</translation>
    </message>
    <message id="errors.not-enough-memory.says">
        <source>There is too little free memory to make the key.</source>
        <label>errors</label>
        <translation>There is too little free memory to make the key.</translation>
    </message>
    <message id="errors.not-safe-together.do">
        <source>First consult Veilig Thuis or the police. When it is safe, change the answer about who is informed.</source>
        <label>errors</label>
        <translation>First consult Veilig Thuis or the police. When it is safe, change the answer about who is informed.</translation>
    </message>
    <message id="errors.not-safe-together.says">
        <source>The referral says that it is not safe to tell the person, so there is no text to read together.</source>
        <label>errors</label>
        <translation>The referral says that it is not safe to tell the person, so there is no text to read together.</translation>
    </message>
    <message id="errors.observations-invalid.do">
        <source>Mend these places; nothing was taken over.</source>
        <label>errors</label>
        <translation>Mend these places; nothing was taken over.</translation>
    </message>
    <message id="errors.observations-invalid.says" numerus="yes">
        <source>This file is wrong in {n} places (number of the observation: field): {places}.</source>
        <label>errors</label>
        <translation>
            <numerusform>This file is wrong in one place (number of the observation: field): {places}.</numerusform>
            <numerusform>This file is wrong in {n} places (number of the observation: field): {places}.</numerusform>
        </translation>
    </message>
    <message id="errors.other-lens.do">
        <source>Use a file of this lens.</source>
        <label>errors</label>
        <translation>Use a file of this lens.</translation>
    </message>
    <message id="errors.other-lens.says">
        <source>This file was made with another lens than {lens}.</source>
        <label>errors</label>
        <translation>This file was made with another lens than {lens}.</translation>
    </message>
    <message id="errors.other-vault.do">
        <source>Find the last recovery sheet that was made for this vault.</source>
        <label>errors</label>
        <translation>Find the last recovery sheet that was made for this vault.</translation>
    </message>
    <message id="errors.other-vault.says">
        <source>This recovery sheet or key does not open this vault (any more).</source>
        <label>errors</label>
        <translation>This recovery sheet or key does not open this vault (any more).</translation>
    </message>
    <message id="errors.own-invalid.do">
        <source>Mend this file, or put a copy back.</source>
        <label>errors</label>
        <translation>Mend this file, or put a copy back.</translation>
    </message>
    <message id="errors.own-invalid.says" numerus="yes">
        <source>The own additions cannot be read; there are {n} faults: {places}.</source>
        <label>errors</label>
        <translation>
            <numerusform>The own additions cannot be read; there is one fault: {places}.</numerusform>
            <numerusform>The own additions cannot be read; there are {n} faults: {places}.</numerusform>
        </translation>
    </message>
    <message id="errors.own-not-written.do">
        <source>Free some space and try again.</source>
        <label>errors</label>
        <translation>Free some space and try again.</translation>
    </message>
    <message id="errors.own-not-written.says">
        <source>The own additions cannot be kept here; nothing has changed.</source>
        <label>errors</label>
        <translation>The own additions cannot be kept here; nothing has changed.</translation>
    </message>
    <message id="errors.own-refused.do">
        <source>Mend this and try again; nothing was kept.</source>
        <label>errors</label>
        <translation>Mend this and try again; nothing was kept.</translation>
    </message>
    <message id="errors.own-refused.says" numerus="yes">
        <source>This addition does not fit yet, in {n} places: {places}.</source>
        <label>errors</label>
        <translation>
            <numerusform>This addition does not fit yet, in one place: {places}.</numerusform>
            <numerusform>This addition does not fit yet, in {n} places: {places}.</numerusform>
        </translation>
    </message>
    <message id="errors.pack-refused.do">
        <source>Ask whoever made the lens to mend this; nothing about your lenses has changed.</source>
        <label>errors</label>
        <translation>Ask whoever made the lens to mend this; nothing about your lenses has changed.</translation>
    </message>
    <message id="errors.pack-refused.says" numerus="yes">
        <source>This lens was not installed; there are {n} faults in it: {places}.</source>
        <label>errors</label>
        <translation>
            <numerusform>This lens was not installed; there is one fault in it: {places}.</numerusform>
            <numerusform>This lens was not installed; there are {n} faults in it: {places}.</numerusform>
        </translation>
    </message>
    <message id="errors.package-forwarded.do">
        <source>Call the sender and ask whether you should have it.</source>
        <label>errors</label>
        <translation>Call the sender and ask whether you should have it.</translation>
    </message>
    <message id="errors.package-forwarded.says">
        <source>The sender addressed this referral to someone else; it was passed on.</source>
        <label>errors</label>
        <translation>The sender addressed this referral to someone else; it was passed on.</translation>
    </message>
    <message id="errors.package-invalid.do">
        <source>Ask the sender for the .lensdesk file.</source>
        <label>errors</label>
        <translation>Ask the sender for the .lensdesk file.</translation>
    </message>
    <message id="errors.package-invalid.says">
        <source>This is not a sealed referral.</source>
        <label>errors</label>
        <translation>This is not a sealed referral.</translation>
    </message>
    <message id="errors.package-not-for-us.do">
        <source>Call the sender and ask for it again, with your newest card.</source>
        <label>errors</label>
        <translation>Call the sender and ask for it again, with your newest card.</translation>
    </message>
    <message id="errors.package-not-for-us.says">
        <source>This vault cannot open the file: it is for someone else, or it was damaged on its way.</source>
        <label>errors</label>
        <translation>This vault cannot open the file: it is for someone else, or it was damaged on its way.</translation>
    </message>
    <message id="errors.package-not-read.do">
        <source>Check the name of the file.</source>
        <label>errors</label>
        <translation>Check the name of the file.</translation>
    </message>
    <message id="errors.package-not-read.says">
        <source>The sealed file could not be read.</source>
        <label>errors</label>
        <translation>The sealed file could not be read.</translation>
    </message>
    <message id="errors.package-replayed.do">
        <source>Use the PDF that you made then, or ask the sender for a new one.</source>
        <label>errors</label>
        <translation>Use the PDF that you made then, or ask the sender for a new one.</translation>
    </message>
    <message id="errors.package-replayed.says">
        <source>This referral, or one with its number, was opened here before.</source>
        <label>errors</label>
        <translation>This referral, or one with its number, was opened here before.</translation>
    </message>
    <message id="errors.package-too-large.do">
        <source>Ask the sender for the file again.</source>
        <label>errors</label>
        <translation>Ask the sender for the file again.</translation>
    </message>
    <message id="errors.package-too-large.says">
        <source>This is larger than {most} MB; a sealed referral never is.</source>
        <label>errors</label>
        <translation>This is larger than {most} MB; a sealed referral never is.</translation>
    </message>
    <message id="errors.package-unsigned.do">
        <source>Do not trust it. Call the sender on a number that you know.</source>
        <label>errors</label>
        <translation>Do not trust it. Call the sender on a number that you know.</translation>
    </message>
    <message id="errors.package-unsigned.says">
        <source>What is in the file has no valid signature. Nothing was opened.</source>
        <label>errors</label>
        <translation>What is in the file has no valid signature. Nothing was opened.</translation>
    </message>
    <message id="errors.passphrase-not-given.do">
        <source>Type it at a terminal, or give --passphrase-file with a file in UTF-8.</source>
        <label>errors</label>
        <translation>Type it at a terminal, or give --passphrase-file with a file in UTF-8.</translation>
    </message>
    <message id="errors.passphrase-not-given.says">
        <source>No passphrase was given.</source>
        <label>errors</label>
        <translation>No passphrase was given.</translation>
    </message>
    <message id="errors.passphrase-too-short.do">
        <source>Choose six separate words, for example.</source>
        <label>errors</label>
        <translation>Choose six separate words, for example.</translation>
    </message>
    <message id="errors.passphrase-too-short.says">
        <source>A passphrase needs at least {least} characters.</source>
        <label>errors</label>
        <translation>A passphrase needs at least {least} characters.</translation>
    </message>
    <message id="errors.pdf-not-written.do">
        <source>Choose another folder, or free some space.</source>
        <label>errors</label>
        <translation>Choose another folder, or free some space.</translation>
    </message>
    <message id="errors.pdf-not-written.says">
        <source>The referral could not be written here.</source>
        <label>errors</label>
        <translation>The referral could not be written here.</translation>
    </message>
    <message id="errors.pdf-too-large.do">
        <source>Ask the sender for the referral itself.</source>
        <label>errors</label>
        <translation>Ask the sender for the referral itself.</translation>
    </message>
    <message id="errors.pdf-too-large.says">
        <source>This file is larger than {most} MB; a referral never is. It was not read.</source>
        <label>errors</label>
        <translation>This file is larger than {most} MB; a referral never is. It was not read.</translation>
    </message>
    <message id="errors.pdf-unreadable.do">
        <source>Ask the sender for the document again.</source>
        <label>errors</label>
        <translation>Ask the sender for the document again.</translation>
    </message>
    <message id="errors.pdf-unreadable.says">
        <source>This file cannot be read as a PDF: it is damaged, or it asks too much of the computer.</source>
        <label>errors</label>
        <translation>This file cannot be read as a PDF: it is damaged, or it asks too much of the computer.</translation>
    </message>
    <message id="errors.person-name-empty.do">
        <source>An initial or a word such as &apos;neighbour&apos; is enough.</source>
        <label>errors</label>
        <translation>An initial or a word such as &apos;neighbour&apos; is enough.</translation>
    </message>
    <message id="errors.person-name-empty.says">
        <source>A person needs a name or reference.</source>
        <label>errors</label>
        <translation>A person needs a name or reference.</translation>
    </message>
    <message id="errors.pin-too-simple.do">
        <source>Choose another PIN.</source>
        <label>errors</label>
        <translation>Choose another PIN.</translation>
    </message>
    <message id="errors.pin-too-simple.says">
        <source>A PIN has {least} to {most} characters, and not always the same.</source>
        <label>errors</label>
        <translation>A PIN has {least} to {most} characters, and not always the same.</translation>
    </message>
    <message id="errors.readers-the-same.do">
        <source>Choose another contact as deputy.</source>
        <label>errors</label>
        <translation>Choose another contact as deputy.</translation>
    </message>
    <message id="errors.readers-the-same.says">
        <source>The coordinator and the deputy are the same person.</source>
        <label>errors</label>
        <translation>The coordinator and the deputy are the same person.</translation>
    </message>
    <message id="errors.reason-missing.do">
        <source>Write in one sentence why.</source>
        <label>errors</label>
        <translation>Write in one sentence why.</translation>
    </message>
    <message id="errors.reason-missing.says">
        <source>A decision needs a reason.</source>
        <label>errors</label>
        <translation>A decision needs a reason.</translation>
    </message>
    <message id="errors.recovery-code-incomplete.do">
        <source>Type all blocks of the recovery sheet.</source>
        <label>errors</label>
        <translation>Type all blocks of the recovery sheet.</translation>
    </message>
    <message id="errors.recovery-code-incomplete.says">
        <source>A recovery code has {groups} blocks of {letters} characters.</source>
        <label>errors</label>
        <translation>A recovery code has {groups} blocks of {letters} characters.</translation>
    </message>
    <message id="errors.recovery-code-wrong.do">
        <source>Compare it with the recovery sheet and type it again.</source>
        <label>errors</label>
        <translation>Compare it with the recovery sheet and type it again.</translation>
    </message>
    <message id="errors.recovery-code-wrong.says">
        <source>The recovery code is not right; look at block {place} (0: the whole).</source>
        <label>errors</label>
        <translation>The recovery code is not right; look at block {place} (0: the whole).</translation>
    </message>
    <message id="errors.relation-known.do">
        <source>Choose another relation, or take the old one away first.</source>
        <label>errors</label>
        <translation>Choose another relation, or take the old one away first.</translation>
    </message>
    <message id="errors.relation-known.says">
        <source>This relation is there already.</source>
        <label>errors</label>
        <translation>This relation is there already.</translation>
    </message>
    <message id="errors.relation-to-self.do">
        <source>Choose somebody else at the left or at the right.</source>
        <label>errors</label>
        <translation>Choose somebody else at the left or at the right.</translation>
    </message>
    <message id="errors.relation-to-self.says">
        <source>A relation is between two different persons.</source>
        <label>errors</label>
        <translation>A relation is between two different persons.</translation>
    </message>
    <message id="errors.relation-word-missing.do">
        <source>Write in a few words what they have with each other.</source>
        <label>errors</label>
        <translation>Write in a few words what they have with each other.</translation>
    </message>
    <message id="errors.relation-word-missing.says">
        <source>Another relation needs a word.</source>
        <label>errors</label>
        <translation>Another relation needs a word.</translation>
    </message>
    <message id="errors.sender-not-confirmed.do">
        <source>Call the sender, compare the eight words, and confirm.</source>
        <label>errors</label>
        <translation>Call the sender, compare the eight words, and confirm.</translation>
    </message>
    <message id="errors.sender-not-confirmed.says">
        <source>The card of the sender is not confirmed yet. Nothing was opened.</source>
        <label>errors</label>
        <translation>The card of the sender is not confirmed yet. Nothing was opened.</translation>
    </message>
    <message id="errors.sender-unknown.do">
        <source>Ask for the card of the sender, add it, and confirm it by telephone.</source>
        <label>errors</label>
        <translation>Ask for the card of the sender, add it, and confirm it by telephone.</translation>
    </message>
    <message id="errors.sender-unknown.says">
        <source>The sender is not in your address book. Nothing was opened.</source>
        <label>errors</label>
        <translation>The sender is not in your address book. Nothing was opened.</translation>
    </message>
    <message id="errors.sender-withdrawn.do">
        <source>Call the sender and ask for a new card.</source>
        <label>errors</label>
        <translation>Call the sender and ask for a new card.</translation>
    </message>
    <message id="errors.sender-withdrawn.says">
        <source>The key of the sender was withdrawn. Nothing was opened.</source>
        <label>errors</label>
        <translation>The key of the sender was withdrawn. Nothing was opened.</translation>
    </message>
    <message id="errors.sheet-not-written.do">
        <source>Choose another folder, or write the code over by hand.</source>
        <label>errors</label>
        <translation>Choose another folder, or write the code over by hand.</translation>
    </message>
    <message id="errors.sheet-not-written.says">
        <source>The recovery sheet could not be saved here.</source>
        <label>errors</label>
        <translation>The recovery sheet could not be saved here.</translation>
    </message>
    <message id="errors.slot-unknown.do">
        <source>See with `lensdesk vault slots` which there are.</source>
        <label>errors</label>
        <translation>See with `lensdesk vault slots` which there are.</translation>
    </message>
    <message id="errors.slot-unknown.says">
        <source>This way in is not there.</source>
        <label>errors</label>
        <translation>This way in is not there.</translation>
    </message>
    <message id="errors.term-invalid.do">
        <source>Type a number of days, such as 365.</source>
        <label>errors</label>
        <translation>Type a number of days, such as 365.</translation>
    </message>
    <message id="errors.term-invalid.says">
        <source>A term is a number of days from 1 up to {most}.</source>
        <label>errors</label>
        <translation>A term is a number of days from 1 up to {most}.</translation>
    </message>
    <message id="errors.text-file-not-read.do">
        <source>Choose a text file in UTF-8.</source>
        <label>errors</label>
        <translation>Choose a text file in UTF-8.</translation>
    </message>
    <message id="errors.text-file-not-read.says">
        <source>A file with a text cannot be read.</source>
        <label>errors</label>
        <translation>A file with a text cannot be read.</translation>
    </message>
    <message id="errors.text-not-for-receiver.do">
        <source>For a household, choose the text to read together.</source>
        <label>errors</label>
        <translation>For a household, choose the text to read together.</translation>
    </message>
    <message id="errors.text-not-for-receiver.says">
        <source>This text is never for this kind of receiver.</source>
        <label>errors</label>
        <translation>This text is never for this kind of receiver.</translation>
    </message>
    <message id="errors.text-too-long.do">
        <source>Make it shorter, or divide it; nothing was changed.</source>
        <label>errors</label>
        <translation>Make it shorter, or divide it; nothing was changed.</translation>
    </message>
    <message id="errors.text-too-long.says">
        <source>At most {longest} characters fit here.</source>
        <label>errors</label>
        <translation>At most {longest} characters fit here.</translation>
    </message>
    <message id="errors.too-many-keys.do">
        <source>Withdraw one first.</source>
        <label>errors</label>
        <translation>Withdraw one first.</translation>
    </message>
    <message id="errors.too-many-keys.says">
        <source>There are {most} keys of organisations already.</source>
        <label>errors</label>
        <translation>There are {most} keys of organisations already.</translation>
    </message>
    <message id="errors.unreadable-characters.do">
        <source>Type it again, or paste it as plain text; nothing was changed.</source>
        <label>errors</label>
        <translation>Type it again, or paste it as plain text; nothing was changed.</translation>
    </message>
    <message id="errors.unreadable-characters.says">
        <source>This holds characters that nobody can read, such as control characters.</source>
        <label>errors</label>
        <translation>This holds characters that nobody can read, such as control characters.</translation>
    </message>
    <message id="errors.vault-cannot-write.do">
        <source>Free some space or choose a folder that you may write to.</source>
        <label>errors</label>
        <translation>Free some space or choose a folder that you may write to.</translation>
    </message>
    <message id="errors.vault-cannot-write.says">
        <source>The vault cannot write here; nothing was half kept.</source>
        <label>errors</label>
        <translation>The vault cannot write here; nothing was half kept.</translation>
    </message>
    <message id="errors.vault-damaged.do">
        <source>Copy the folder first, then put a backup back.</source>
        <label>errors</label>
        <translation>Copy the folder first, then put a backup back.</translation>
    </message>
    <message id="errors.vault-damaged.says">
        <source>This vault is damaged or was changed.</source>
        <label>errors</label>
        <translation>This vault is damaged or was changed.</translation>
    </message>
    <message id="errors.vault-exists.do">
        <source>Choose an empty folder for a new vault.</source>
        <label>errors</label>
        <translation>Choose an empty folder for a new vault.</translation>
    </message>
    <message id="errors.vault-exists.says">
        <source>This folder is not empty.</source>
        <label>errors</label>
        <translation>This folder is not empty.</translation>
    </message>
    <message id="errors.vault-in-use.do">
        <source>Close that first.</source>
        <label>errors</label>
        <translation>Close that first.</translation>
    </message>
    <message id="errors.vault-in-use.says">
        <source>This vault is already open in another window or program.</source>
        <label>errors</label>
        <translation>This vault is already open in another window or program.</translation>
    </message>
    <message id="errors.vault-read-only.do">
        <source>Go to The vault (Ctrl+Shift+K) and save what can be saved.</source>
        <label>errors</label>
        <translation>Go to The vault (Ctrl+Shift+K) and save what can be saved.</translation>
    </message>
    <message id="errors.vault-read-only.says">
        <source>This vault is damaged or older than it was, and can only be read.</source>
        <label>errors</label>
        <translation>This vault is damaged or older than it was, and can only be read.</translation>
    </message>
    <message id="errors.vault-too-new.do">
        <source>Update LensDesk; nothing in the vault was changed.</source>
        <label>errors</label>
        <translation>Update LensDesk; nothing in the vault was changed.</translation>
    </message>
    <message id="errors.vault-too-new.says">
        <source>This vault comes from a newer version of LensDesk.</source>
        <label>errors</label>
        <translation>This vault comes from a newer version of LensDesk.</translation>
    </message>
    <message id="errors.visit-ahead.do">
        <source>Choose a day and time up to now.</source>
        <label>errors</label>
        <translation>Choose a day and time up to now.</translation>
    </message>
    <message id="errors.visit-ahead.says">
        <source>This moment is still to come.</source>
        <label>errors</label>
        <translation>This moment is still to come.</translation>
    </message>
    <message id="errors.wait-first.do">
        <source>See meanwhile whether you have the right passphrase.</source>
        <label>errors</label>
        <translation>See meanwhile whether you have the right passphrase.</translation>
    </message>
    <message id="errors.wait-first.says">
        <source>After wrong tries you have to wait a moment: {seconds} s more.</source>
        <label>errors</label>
        <translation>After wrong tries you have to wait a moment: {seconds} s more.</translation>
    </message>
    <message id="forget.by-hand">
        <source>Erase a case yourself</source>
        <label>forget</label>
        <translation>Erase a case yourself</translation>
    </message>
    <message id="forget.by-hand-lead">
        <source>Also when the term has not ended, for instance because somebody asks for it.</source>
        <label>forget</label>
        <translation>Also when the term has not ended, for instance because somebody asks for it.</translation>
    </message>
    <message id="forget.days">
        <source>{kind}, in days</source>
        <label>forget</label>
        <translation>{kind}, in days</translation>
    </message>
    <message id="forget.due">
        <source>The term ended on {day} · {kind}</source>
        <label>forget</label>
        <translation>The term ended on {day} · {kind}</translation>
    </message>
    <message id="forget.due-quiet">
        <source>term ended on {day}</source>
        <label>forget</label>
        <translation>term ended on {day}</translation>
    </message>
    <message id="forget.ending">
        <source>What is soon to be forgotten</source>
        <label>forget</label>
        <translation>What is soon to be forgotten</translation>
    </message>
    <message id="forget.ending-lead">
        <source>From thirty days before, a case stands here and in the list. Nothing goes by itself: you decide.</source>
        <label>forget</label>
        <translation>From thirty days before, a case stands here and in the list. Nothing goes by itself: you decide.</translation>
    </message>
    <message id="forget.ends">
        <source>To be forgotten on {day} · {kind}</source>
        <label>forget</label>
        <translation>To be forgotten on {day} · {kind}</translation>
    </message>
    <message id="forget.ends-quiet">
        <source>to be forgotten on {day}</source>
        <label>forget</label>
        <translation>to be forgotten on {day}</translation>
    </message>
    <message id="forget.erase">
        <source>Erase…</source>
        <label>forget</label>
        <translation>Erase…</translation>
    </message>
    <message id="forget.erase-do">
        <source>Erase for good</source>
        <label>forget</label>
        <translation>Erase for good</translation>
    </message>
    <message id="forget.erase-due" numerus="yes">
        <source>Erase all {n} cases whose term is over…</source>
        <label>forget</label>
        <translation>
            <numerusform>Erase {n} case whose term is over…</numerusform>
            <numerusform>Erase all {n} cases whose term is over…</numerusform>
        </translation>
    </message>
    <message id="forget.erase-lead">
        <source>This cannot be undone.</source>
        <label>forget</label>
        <translation>This cannot be undone.</translation>
    </message>
    <message id="forget.erase-title" numerus="yes">
        <source>Erase {n} cases for good?</source>
        <label>forget</label>
        <translation>
            <numerusform>Erase {n} case for good?</numerusform>
            <numerusform>Erase {n} cases for good?</numerusform>
        </translation>
    </message>
    <message id="forget.erase-which">
        <source>Erase {name}</source>
        <label>forget</label>
        <translation>Erase {name}</translation>
    </message>
    <message id="forget.holds">
        <source>Observations: {observations} · Moments of contact: {visits} · Persons: {persons} · Letters: {letters} · Other records: {other}</source>
        <label>forget</label>
        <translation>Observations: {observations} · Moments of contact: {visits} · Persons: {persons} · Letters: {letters} · Other records: {other}</translation>
    </message>
    <message id="forget.kind-closed">
        <source>Closed cases</source>
        <label>forget</label>
        <translation>Closed cases</translation>
    </message>
    <message id="forget.kind-nothing_came">
        <source>Signs that led to nothing</source>
        <label>forget</label>
        <translation>Signs that led to nothing</translation>
    </message>
    <message id="forget.kind-sent">
        <source>Referred cases</source>
        <label>forget</label>
        <translation>Referred cases</translation>
    </message>
    <message id="forget.longer">
        <source>Keep longer…</source>
        <label>forget</label>
        <translation>Keep longer…</translation>
    </message>
    <message id="forget.longer-do">
        <source>Keep longer</source>
        <label>forget</label>
        <translation>Keep longer</translation>
    </message>
    <message id="forget.longer-is">
        <source>Kept longer by {by}: {reason}</source>
        <label>forget</label>
        <translation>Kept longer by {by}: {reason}</translation>
    </message>
    <message id="forget.longer-lead">
        <source>Your name and your reason are kept.</source>
        <label>forget</label>
        <translation>Your name and your reason are kept.</translation>
    </message>
    <message id="forget.longer-title">
        <source>Keep {name} longer</source>
        <label>forget</label>
        <translation>Keep {name} longer</translation>
    </message>
    <message id="forget.longer-until">
        <source>Keep until</source>
        <label>forget</label>
        <translation>Keep until</translation>
    </message>
    <message id="forget.longer-which">
        <source>Keep {name} longer</source>
        <label>forget</label>
        <translation>Keep {name} longer</translation>
    </message>
    <message id="forget.longer-why">
        <source>Because</source>
        <label>forget</label>
        <translation>Because</translation>
    </message>
    <message id="forget.none-ends">
        <source>No term ends within thirty days.</source>
        <label>forget</label>
        <translation>No term ends within thirty days.</translation>
    </message>
    <message id="forget.not-now">
        <source>Not now</source>
        <label>forget</label>
        <translation>Not now</translation>
    </message>
    <message id="forget.terms">
        <source>How long your organisation keeps</source>
        <label>forget</label>
        <translation>How long your organisation keeps</translation>
    </message>
    <message id="forget.terms-lead">
        <source>The term counts from the last day on which anything happened in the case. The terms lie in the vault and hold for everybody who opens it.</source>
        <label>forget</label>
        <translation>The term counts from the last day on which anything happened in the case. The terms lie in the vault and hold for everybody who opens it.</translation>
    </message>
    <message id="forget.terms-not-own">
        <source>These are examples, not the law. Your organisation sets the terms, with the data protection officer.</source>
        <label>forget</label>
        <translation>These are examples, not the law. Your organisation sets the terms, with the data protection officer.</translation>
    </message>
    <message id="forget.terms-save">
        <source>Set these terms</source>
        <label>forget</label>
        <translation>Set these terms</translation>
    </message>
    <message id="forget.terms-saved">
        <source>The terms are set.</source>
        <label>forget</label>
        <translation>The terms are set.</translation>
    </message>
    <message id="forget.type-name">
        <source>Type the working name to erase it</source>
        <label>forget</label>
        <translation>Type the working name to erase it</translation>
    </message>
    <message id="forget.type-number">
        <source>Type the number of cases to erase them</source>
        <label>forget</label>
        <translation>Type the number of cases to erase them</translation>
    </message>
    <message id="forget.which">
        <source>Which case</source>
        <label>forget</label>
        <translation>Which case</translation>
    </message>
    <message id="further.ask">
        <source>How to ask: {text}</source>
        <label>further</label>
        <translation>How to ask: {text}</translation>
    </message>
    <message id="further.asking">
        <source>Before you ask anything</source>
        <label>further</label>
        <translation>Before you ask anything</translation>
    </message>
    <message id="further.empty">
        <source>{domain}: still empty</source>
        <label>further</label>
        <translation>{domain}: still empty</translation>
    </message>
    <message id="further.fits">
        <source>May also fit with</source>
        <label>further</label>
        <translation>May also fit with</translation>
    </message>
    <message id="further.fits-lead">
        <source>Other readings of the same signs, in the order of the lens. Never a judgement on a person.</source>
        <label>further</label>
        <translation>Other readings of the same signs, in the order of the lens. Never a judgement on a person.</translation>
    </message>
    <message id="further.fits-none">
        <source>Nothing was seen yet that points to another reading.</source>
        <label>further</label>
        <translation>Nothing was seen yet that points to another reading.</translation>
    </message>
    <message id="further.law">
        <source>What the law asks</source>
        <label>further</label>
        <translation>What the law asks</translation>
    </message>
    <message id="further.lead">
        <source>Nobody sees everything. Who could know this, and how do you ask safely?</source>
        <label>further</label>
        <translation>Nobody sees everything. Who could know this, and how do you ask safely?</translation>
    </message>
    <message id="further.risk">
        <source>Mind: {text}</source>
        <label>further</label>
        <translation>Mind: {text}</translation>
    </message>
    <message id="further.thin">
        <source>{domain}: little looked at</source>
        <label>further</label>
        <translation>{domain}: little looked at</translation>
    </message>
    <message id="further.title">
        <source>Look further</source>
        <label>further</label>
        <translation>Look further</translation>
    </message>
    <message id="further.well">
        <source>{domain}</source>
        <label>further</label>
        <translation>{domain}</translation>
    </message>
    <message id="help.back">
        <source>‹ Back ({key})</source>
        <label>help</label>
        <translation>‹ Back ({key})</translation>
    </message>
    <message id="help.data">
        <source>What happens to the data</source>
        <label>help</label>
        <translation>What happens to the data</translation>
    </message>
    <message id="help.hint.answer">
        <source>Did you see this? Tap ‘Seen’, or press {key:seen}. Then {key:note} lets you write what you saw.</source>
        <label>help</label>
        <translation>Did you see this? Tap ‘Seen’, or press {key:seen}. Then {key:note} lets you write what you saw.</translation>
    </message>
    <message id="help.hint.letter">
        <source>Seen enough to talk about? With {key:referral} you make the referral.</source>
        <label>help</label>
        <translation>Seen enough to talk about? With {key:referral} you make the referral.</translation>
    </message>
    <message id="help.hint.reasons">
        <source>At the right is what the lens shows now, and why. You go there with {key:lens}.</source>
        <label>help</label>
        <translation>At the right is what the lens shows now, and why. You go there with {key:lens}.</translation>
    </message>
    <message id="help.hint.reasons-compact">
        <source>What the lens shows, and why, has a page of its own. You go there with {key:lens}.</source>
        <label>help</label>
        <translation>What the lens shows, and why, has a page of its own. You go there with {key:lens}.</translation>
    </message>
    <message id="help.hint.understood">
        <source>Got it</source>
        <label>help</label>
        <translation>Got it</translation>
    </message>
    <message id="help.hint.weigh">
        <source>An indicator has several signs. Weigh it: what else could it be, what speaks against it? Press {key:lens}.</source>
        <label>help</label>
        <translation>An indicator has several signs. Weigh it: what else could it be, what speaks against it? Press {key:lens}.</translation>
    </message>
    <message id="help.hints-again">
        <source>Show the hints again</source>
        <label>help</label>
        <translation>Show the hints again</translation>
    </message>
    <message id="help.hints-back">
        <source>The hints come back in your case.</source>
        <label>help</label>
        <translation>The hints come back in your case.</translation>
    </message>
    <message id="help.nothing">
        <source>Nothing found. Try another word.</source>
        <label>help</label>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message id="help.open">
        <source>Help  {key}</source>
        <label>help</label>
        <translation>Help  {key}</translation>
    </message>
    <message id="help.sample">
        <source>The people in this picture are made up.</source>
        <label>help</label>
        <translation>The people in this picture are made up.</translation>
    </message>
    <message id="help.search">
        <source>Search the help  ({key})</source>
        <label>help</label>
        <translation>Search the help  ({key})</translation>
    </message>
    <message id="help.search-name">
        <source>Search the help</source>
        <label>help</label>
        <translation>Search the help</translation>
    </message>
    <message id="help.steps">
        <source>How to do it</source>
        <label>help</label>
        <translation>How to do it</translation>
    </message>
    <message id="help.tasks">
        <source>Tasks</source>
        <label>help</label>
        <translation>Tasks</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <label>help</label>
        <translation>Help</translation>
    </message>
    <message id="help.touch">
        <source>By touch or mouse</source>
        <label>help</label>
        <translation>By touch or mouse</translation>
    </message>
    <message id="help.trouble">
        <source>When it goes otherwise</source>
        <label>help</label>
        <translation>When it goes otherwise</translation>
    </message>
    <message id="keys.addresses">
        <source>The address book: cards and who was confirmed</source>
        <label>keys</label>
        <translation>The address book: cards and who was confirmed</translation>
    </message>
    <message id="keys.assessment">
        <source>My assessment</source>
        <label>keys</label>
        <translation>My assessment</translation>
    </message>
    <message id="keys.backups">
        <source>The vault: backups</source>
        <label>keys</label>
        <translation>The vault: backups</translation>
    </message>
    <message id="keys.bigger">
        <source>Larger text</source>
        <label>keys</label>
        <translation>Larger text</translation>
    </message>
    <message id="keys.book">
        <source>The lens: browse, search, learn</source>
        <label>keys</label>
        <translation>The lens: browse, search, learn</translation>
    </message>
    <message id="keys.cases">
        <source>Back to the cases</source>
        <label>keys</label>
        <translation>Back to the cases</translation>
    </message>
    <message id="keys.clear">
        <source>Clear the answer</source>
        <label>keys</label>
        <translation>Clear the answer</translation>
    </message>
    <message id="keys.closer">
        <source>Picture or timeline: closer, further</source>
        <label>keys</label>
        <translation>Picture or timeline: closer, further</translation>
    </message>
    <message id="keys.contrast">
        <source>High contrast on or off</source>
        <label>keys</label>
        <translation>High contrast on or off</translation>
    </message>
    <message id="keys.domains">
        <source>To a life domain</source>
        <label>keys</label>
        <translation>To a life domain</translation>
    </message>
    <message id="keys.field">
        <source>To the next field</source>
        <label>keys</label>
        <translation>To the next field</translation>
    </message>
    <message id="keys.forgetting">
        <source>The vault: keeping and forgetting</source>
        <label>keys</label>
        <translation>The vault: keeping and forgetting</translation>
    </message>
    <message id="keys.found">
        <source>In the search field: the first sign seen, not seen, unknown</source>
        <label>keys</label>
        <translation>In the search field: the first sign seen, not seen, unknown</translation>
    </message>
    <message id="keys.further">
        <source>Look further</source>
        <label>keys</label>
        <translation>Look further</translation>
    </message>
    <message id="keys.group-desk">
        <source>To a page, and how it looks</source>
        <label>keys</label>
        <translation>To a page, and how it looks</translation>
    </message>
    <message id="keys.group-hide">
        <source>Everywhere</source>
        <label>keys</label>
        <translation>Everywhere</translation>
    </message>
    <message id="keys.group-row">
        <source>On a sign</source>
        <label>keys</label>
        <translation>On a sign</translation>
    </message>
    <message id="keys.help">
        <source>Help, and this list</source>
        <label>keys</label>
        <translation>Help, and this list</translation>
    </message>
    <message id="keys.hide">
        <source>Hide everything</source>
        <label>keys</label>
        <translation>Hide everything</translation>
    </message>
    <message id="keys.hide-too">
        <source>Hide everything</source>
        <label>keys</label>
        <translation>Hide everything</translation>
    </message>
    <message id="keys.language">
        <source>Another language</source>
        <label>keys</label>
        <translation>Another language</translation>
    </message>
    <message id="keys.leave-note">
        <source>Close the note</source>
        <label>keys</label>
        <translation>Close the note</translation>
    </message>
    <message id="keys.lens">
        <source>What the lens shows</source>
        <label>keys</label>
        <translation>What the lens shows</translation>
    </message>
    <message id="keys.letter">
        <source>On paper: make the referral</source>
        <label>keys</label>
        <translation>On paper: make the referral</translation>
    </message>
    <message id="keys.move">
        <source>Move a person in the picture</source>
        <label>keys</label>
        <translation>Move a person in the picture</translation>
    </message>
    <message id="keys.network">
        <source>People and network</source>
        <label>keys</label>
        <translation>People and network</translation>
    </message>
    <message id="keys.new">
        <source>New case, or inside a case: new contact</source>
        <label>keys</label>
        <translation>New case, or inside a case: new contact</translation>
    </message>
    <message id="keys.not-seen">
        <source>Not seen</source>
        <label>keys</label>
        <translation>Not seen</translation>
    </message>
    <message id="keys.note">
        <source>Write a note</source>
        <label>keys</label>
        <translation>Write a note</translation>
    </message>
    <message id="keys.nothing-seen">
        <source>Nothing seen: the whole indicator</source>
        <label>keys</label>
        <translation>Nothing seen: the whole indicator</translation>
    </message>
    <message id="keys.nothing-seen-domain">
        <source>Nothing seen: the whole life domain</source>
        <label>keys</label>
        <translation>Nothing seen: the whole life domain</translation>
    </message>
    <message id="keys.now">
        <source>What now?</source>
        <label>keys</label>
        <translation>What now?</translation>
    </message>
    <message id="keys.panic">
        <source>The vault: erase everything (asks first)</source>
        <label>keys</label>
        <translation>The vault: erase everything (asks first)</translation>
    </message>
    <message id="keys.private">
        <source>Only the row you work in readable, on or off</source>
        <label>keys</label>
        <translation>Only the row you work in readable, on or off</translation>
    </message>
    <message id="keys.profession">
        <source>Another profession</source>
        <label>keys</label>
        <translation>Another profession</translation>
    </message>
    <message id="keys.redo">
        <source>Redo</source>
        <label>keys</label>
        <translation>Redo</translation>
    </message>
    <message id="keys.referral">
        <source>Referral</source>
        <label>keys</label>
        <translation>Referral</translation>
    </message>
    <message id="keys.relate">
        <source>Record how two persons are related</source>
        <label>keys</label>
        <translation>Record how two persons are related</translation>
    </message>
    <message id="keys.search">
        <source>Find a sign, or a case on the list</source>
        <label>keys</label>
        <translation>Find a sign, or a case on the list</translation>
    </message>
    <message id="keys.seen">
        <source>Seen</source>
        <label>keys</label>
        <translation>Seen</translation>
    </message>
    <message id="keys.smaller">
        <source>Smaller text</source>
        <label>keys</label>
        <translation>Smaller text</translation>
    </message>
    <message id="keys.step">
        <source>Next or previous sign</source>
        <label>keys</label>
        <translation>Next or previous sign</translation>
    </message>
    <message id="keys.still">
        <source>Confirm today what you answered earlier</source>
        <label>keys</label>
        <translation>Confirm today what you answered earlier</translation>
    </message>
    <message id="keys.theme">
        <source>Light or dark</source>
        <label>keys</label>
        <translation>Light or dark</translation>
    </message>
    <message id="keys.timeline">
        <source>Timeline</source>
        <label>keys</label>
        <translation>Timeline</translation>
    </message>
    <message id="keys.title">
        <source>All keys</source>
        <label>keys</label>
        <translation>All keys</translation>
    </message>
    <message id="keys.trail">
        <source>The vault: trail</source>
        <label>keys</label>
        <translation>The vault: trail</translation>
    </message>
    <message id="keys.undo">
        <source>Undo</source>
        <label>keys</label>
        <translation>Undo</translation>
    </message>
    <message id="keys.unknown">
        <source>Unknown</source>
        <label>keys</label>
        <translation>Unknown</translation>
    </message>
    <message id="keys.vault">
        <source>The vault: ways in and check</source>
        <label>keys</label>
        <translation>The vault: ways in and check</translation>
    </message>
    <message id="keys.visits">
        <source>Moments of contact</source>
        <label>keys</label>
        <translation>Moments of contact</translation>
    </message>
    <message id="keys.whom">
        <source>At a sign: whom it is about</source>
        <label>keys</label>
        <translation>At a sign: whom it is about</translation>
    </message>
    <message id="learn.both">
        <source>Both mistakes hurt</source>
        <label>learn</label>
        <translation>Both mistakes hurt</translation>
    </message>
    <message id="learn.both-why">
        <source>A wrong report costs trust and leaves a trace. No report leaves a child in danger. Weigh it together with a colleague.</source>
        <label>learn</label>
        <translation>A wrong report costs trust and leaves a trace. No report leaves a child in danger. Weigh it together with a colleague.</translation>
    </message>
    <message id="learn.but">
        <source>But: {text}</source>
        <label>learn</label>
        <translation>But: {text}</translation>
    </message>
    <message id="learn.dealing-but">
        <source>‘A neighbour (name known) says that he collects packages every evening. I have not seen this myself.’</source>
        <label>learn</label>
        <translation>‘A neighbour (name known) says that he collects packages every evening. I have not seen this myself.’</translation>
    </message>
    <message id="learn.dealing-not">
        <source>‘He deals.’</source>
        <label>learn</label>
        <translation>‘He deals.’</translation>
    </message>
    <message id="learn.facts">
        <source>Fact, story and impression stay apart</source>
        <label>learn</label>
        <translation>Fact, story and impression stay apart</translation>
    </message>
    <message id="learn.facts-why">
        <source>A neighbour&apos;s rumour is a fact by the third copy. So each observation says how you know it.</source>
        <label>learn</label>
        <translation>A neighbour&apos;s rumour is a fact by the third copy. So each observation says how you know it.</translation>
    </message>
    <message id="learn.invented">
        <source>The numbers are invented to show it.</source>
        <label>learn</label>
        <translation>The numbers are invented to show it.</translation>
    </message>
    <message id="learn.legend">
        <source>Solid diamond: found, and true. Open diamond: missed. Square: pointed at, and not true. Dot: not pointed at.</source>
        <label>learn</label>
        <translation>Solid diamond: found, and true. Open diamond: missed. Square: pointed at, and not true. Dot: not pointed at.</translation>
    </message>
    <message id="learn.neglect-but">
        <source>‘Three children sleep on one mattress without a sheet. Mother says: the bed comes next week. My own thought is a lack of money.’</source>
        <label>learn</label>
        <translation>‘Three children sleep on one mattress without a sheet. Mother says: the bed comes next week. My own thought is a lack of money.’</translation>
    </message>
    <message id="learn.neglect-not">
        <source>‘Mother neglects the children.’</source>
        <label>learn</label>
        <translation>‘Mother neglects the children.’</translation>
    </message>
    <message id="learn.not">
        <source>Not: {text}</source>
        <label>learn</label>
        <translation>Not: {text}</translation>
    </message>
    <message id="learn.picture">
        <source>Picture of {households} households: {true} with exploitation, of which {found} found; {wrong} wrongly pointed at; {all} pointed at in all.</source>
        <label>learn</label>
        <translation>Picture of {households} households: {true} with exploitation, of which {found} found; {wrong} wrongly pointed at; {all} pointed at in all.</translation>
    </message>
    <message id="learn.poverty">
        <source>Poverty looks like exploitation</source>
        <label>learn</label>
        <translation>Poverty looks like exploitation</translation>
    </message>
    <message id="learn.poverty-why">
        <source>Debts, poor upkeep and absence also come from lack of money, illness or overload. Then ordinary help is the answer.</source>
        <label>learn</label>
        <translation>Debts, poor upkeep and absence also come from lack of money, illness or overload. Then ordinary help is the answer.</translation>
    </message>
    <message id="learn.runner-but">
        <source>‘12 May, 15:10, at the gate: boy (13) is handed a phone by an adult man and gets into a grey car. I do not know who the man is.’</source>
        <label>learn</label>
        <translation>‘12 May, 15:10, at the gate: boy (13) is handed a phone by an adult man and gets into a grey car. I do not know who the man is.’</translation>
    </message>
    <message id="learn.runner-not">
        <source>‘The boy is clearly a runner.’</source>
        <label>learn</label>
        <translation>‘The boy is clearly a runner.’</translation>
    </message>
    <message id="learn.sweep">
        <source>Why you never pull the lens over everybody</source>
        <label>learn</label>
        <translation>Why you never pull the lens over everybody</translation>
    </message>
    <message id="learn.sweep-outcome">
        <source>The rule points at {all} households. In {wrong} of them nothing is going on.</source>
        <label>learn</label>
        <translation>The rule points at {all} households. In {wrong} of them nothing is going on.</translation>
    </message>
    <message id="learn.sweep-setting">
        <source>Take {households} households. In {true} of them there truly is exploitation. A rule finds {found}, and is wrong for one in ten of the others.</source>
        <label>learn</label>
        <translation>Take {households} households. In {true} of them there truly is exploitation. A rule finds {found}, and is wrong for one in ten of the others.</translation>
    </message>
    <message id="learn.sweep-so">
        <source>So the lens is for somebody who already worries. Never for going through a whole list of people.</source>
        <label>learn</label>
        <translation>So the lens is for somebody who already worries. Never for going through a whole list of people.</translation>
    </message>
    <message id="learn.tough">
        <source>Acting tough says nothing</source>
        <label>learn</label>
        <translation>Acting tough says nothing</translation>
    </message>
    <message id="learn.tough-why">
        <source>Acting tough or refusing to talk says nothing about free choice. It is that young person who is often held guilty.</source>
        <label>learn</label>
        <translation>Acting tough or refusing to talk says nothing about free choice. It is that young person who is often held guilty.</translation>
    </message>
    <message id="learn.writing">
        <source>Write what you saw, not what you think</source>
        <label>learn</label>
        <translation>Write what you saw, not what you think</translation>
    </message>
    <message id="lensfaults.bad-id">
        <source>&apos;{about}&apos; cannot be a name here: small letters, digits and hyphens, a version such as 1.0, and &apos;own-&apos; only for own additions.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; cannot be a name here: small letters, digits and hyphens, a version such as 1.0, and &apos;own-&apos; only for own additions.</translation>
    </message>
    <message id="lensfaults.bad-path">
        <source>&apos;{about}&apos; is not a name that a file of a lens may have.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is not a name that a file of a lens may have.</translation>
    </message>
    <message id="lensfaults.checked-and-to-check">
        <source>This was checked or is still to be checked, not both.</source>
        <label>lensfaults</label>
        <translation>This was checked or is still to be checked, not both.</translation>
    </message>
    <message id="lensfaults.checked-in-future">
        <source>Note: the day on which &apos;{about}&apos; was checked is still to come.</source>
        <label>lensfaults</label>
        <translation>Note: the day on which &apos;{about}&apos; was checked is still to come.</translation>
    </message>
    <message id="lensfaults.contact-old">
        <source>Note: contact &apos;{about}&apos; was checked more than 12 months ago.</source>
        <label>lensfaults</label>
        <translation>Note: contact &apos;{about}&apos; was checked more than 12 months ago.</translation>
    </message>
    <message id="lensfaults.does-not-fit">
        <source>&apos;{about}&apos; does not fit the format.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; does not fit the format.</translation>
    </message>
    <message id="lensfaults.double-id">
        <source>The id &apos;{about}&apos; is used already.</source>
        <label>lensfaults</label>
        <translation>The id &apos;{about}&apos; is used already.</translation>
    </message>
    <message id="lensfaults.double-name">
        <source>&apos;{about}&apos; is there twice, or differs in capitals only.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is there twice, or differs in capitals only.</translation>
    </message>
    <message id="lensfaults.encrypted">
        <source>&apos;{about}&apos; is encrypted.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is encrypted.</translation>
    </message>
    <message id="lensfaults.file-broken">
        <source>&apos;{about}&apos; is damaged.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is damaged.</translation>
    </message>
    <message id="lensfaults.file-missing">
        <source>The file {about} is missing or is not UTF-8.</source>
        <label>lensfaults</label>
        <translation>The file {about} is missing or is not UTF-8.</translation>
    </message>
    <message id="lensfaults.file-too-large">
        <source>&apos;{about}&apos; is too large for a file of a lens.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is too large for a file of a lens.</translation>
    </message>
    <message id="lensfaults.forbidden-word">
        <source>The word &apos;{about}&apos; judges and has no place in these texts.</source>
        <label>lensfaults</label>
        <translation>The word &apos;{about}&apos; judges and has no place in these texts.</translation>
    </message>
    <message id="lensfaults.key-missing">
        <source>&apos;{about}&apos; is missing or empty.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is missing or empty.</translation>
    </message>
    <message id="lensfaults.key-unknown">
        <source>&apos;{about}&apos; does not exist in this format; a typing error?</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; does not exist in this format; a typing error?</translation>
    </message>
    <message id="lensfaults.label-too-long">
        <source>&apos;{about}&apos; has more than 9 words, or far too long ones.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; has more than 9 words, or far too long ones.</translation>
    </message>
    <message id="lensfaults.language-missing">
        <source>The text &apos;{about}&apos; is missing.</source>
        <label>lensfaults</label>
        <translation>The text &apos;{about}&apos; is missing.</translation>
    </message>
    <message id="lensfaults.line-too-long">
        <source>&apos;{about}&apos; has a line that is too long or too intricate.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; has a line that is too long or too intricate.</translation>
    </message>
    <message id="lensfaults.long-sentence">
        <source>Note: a sentence of {about} words is long; make two of it.</source>
        <label>lensfaults</label>
        <translation>Note: a sentence of {about} words is long; make two of it.</translation>
    </message>
    <message id="lensfaults.no-lens">
        <source>&apos;{about}&apos; holds no lens.toml, or more than one.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; holds no lens.toml, or more than one.</translation>
    </message>
    <message id="lensfaults.no-plain-file">
        <source>&apos;{about}&apos; is a link or no ordinary file.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is a link or no ordinary file.</translation>
    </message>
    <message id="lensfaults.no-source">
        <source>This has no source.</source>
        <label>lensfaults</label>
        <translation>This has no source.</translation>
    </message>
    <message id="lensfaults.not-checked">
        <source>This has no day on which it was checked (&apos;{about}&apos;), nor &apos;to_check = true&apos;.</source>
        <label>lensfaults</label>
        <translation>This has no day on which it was checked (&apos;{about}&apos;), nor &apos;to_check = true&apos;.</translation>
    </message>
    <message id="lensfaults.not-toml">
        <source>This is not valid TOML.</source>
        <label>lensfaults</label>
        <translation>This is not valid TOML.</translation>
    </message>
    <message id="lensfaults.other-packing">
        <source>&apos;{about}&apos; is packed in a way that is not read here.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is packed in a way that is not read here.</translation>
    </message>
    <message id="lensfaults.other-type">
        <source>&apos;{about}&apos; does not belong in a lens: only .toml, LICENSE and README.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; does not belong in a lens: only .toml, LICENSE and README.</translation>
    </message>
    <message id="lensfaults.own-id">
        <source>The id &apos;{about}&apos; must begin with &apos;own-&apos; and has only small letters, digits and hyphens.</source>
        <label>lensfaults</label>
        <translation>The id &apos;{about}&apos; must begin with &apos;own-&apos; and has only small letters, digits and hyphens.</translation>
    </message>
    <message id="lensfaults.pack-too-large">
        <source>Unpacked, this is too large for a lens.</source>
        <label>lensfaults</label>
        <translation>Unpacked, this is too large for a lens.</translation>
    </message>
    <message id="lensfaults.pack-unreadable">
        <source>&apos;{about}&apos; is no folder and no readable zip file.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is no folder and no readable zip file.</translation>
    </message>
    <message id="lensfaults.squeezed">
        <source>&apos;{about}&apos; is packed suspiciously small.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; is packed suspiciously small.</translation>
    </message>
    <message id="lensfaults.text-too-long">
        <source>&apos;{about}&apos; has more than 2000 characters.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; has more than 2000 characters.</translation>
    </message>
    <message id="lensfaults.too-many-files">
        <source>It holds too many files; &apos;{about}&apos; was one too many.</source>
        <label>lensfaults</label>
        <translation>It holds too many files; &apos;{about}&apos; was one too many.</translation>
    </message>
    <message id="lensfaults.unknown-id">
        <source>The id &apos;{about}&apos; does not exist.</source>
        <label>lensfaults</label>
        <translation>The id &apos;{about}&apos; does not exist.</translation>
    </message>
    <message id="lensfaults.unknown-value">
        <source>The value &apos;{about}&apos; does not exist.</source>
        <label>lensfaults</label>
        <translation>The value &apos;{about}&apos; does not exist.</translation>
    </message>
    <message id="lensfaults.unsafe-text">
        <source>&apos;{about}&apos; has hidden characters or something that looks like markup or a script.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; has hidden characters or something that looks like markup or a script.</translation>
    </message>
    <message id="lensfaults.wrong-type">
        <source>&apos;{about}&apos; has the wrong kind of value.</source>
        <label>lensfaults</label>
        <translation>&apos;{about}&apos; has the wrong kind of value.</translation>
    </message>
    <message id="letter.code">
        <source>Check code: {code}</source>
        <label>letter</label>
        <translation>Check code: {code}</translation>
    </message>
    <message id="letter.code-made">
        <source>This is the code of {reference}, version {version}, made here on {day}. Compare the text with that letter.</source>
        <label>letter</label>
        <translation>This is the code of {reference}, version {version}, made here on {day}. Compare the text with that letter.</translation>
    </message>
    <message id="letter.code-other">
        <source>The code is another: it is another document, or another version.</source>
        <label>letter</label>
        <translation>The code is another: it is another document, or another version.</translation>
    </message>
    <message id="letter.code-received">
        <source>This is the code of a letter that you received on {day}. Compare the text with the PDF that you saved then.</source>
        <label>letter</label>
        <translation>This is the code of a letter that you received on {day}. Compare the text with the PDF that you saved then.</translation>
    </message>
    <message id="letter.code-same">
        <source>The code is the same: the print has this check code.</source>
        <label>letter</label>
        <translation>The code is the same: the print has this check code.</translation>
    </message>
    <message id="letter.code-unknown">
        <source>No letter that was made or received here has this code. Ask the sender for the document.</source>
        <label>letter</label>
        <translation>No letter that was made or received here has this code. Ask the sender for the document.</translation>
    </message>
    <message id="letter.compare">
        <source>Compare with a print</source>
        <label>letter</label>
        <translation>Compare with a print</translation>
    </message>
    <message id="letter.compare-do">
        <source>Compare</source>
        <label>letter</label>
        <translation>Compare</translation>
    </message>
    <message id="letter.compare-lead">
        <source>Type the check code at the foot of a printed page. You see whether the print is of this letter.</source>
        <label>letter</label>
        <translation>Type the check code at the foot of a printed page. You see whether the print is of this letter.</translation>
    </message>
    <message id="letter.compare-none-lead">
        <source>Type the check code at the foot of the page. It is looked up among the letters that were made or received here.</source>
        <label>letter</label>
        <translation>Type the check code at the foot of the page. It is looked up among the letters that were made or received here.</translation>
    </message>
    <message id="letter.from">
        <source>From {name}</source>
        <label>letter</label>
        <translation>From {name}</translation>
    </message>
    <message id="letter.from-unknown">
        <source>The key of this letter is not in your address book: who made it is not known here.</source>
        <label>letter</label>
        <translation>The key of this letter is not in your address book: who made it is not known here.</translation>
    </message>
    <message id="letter.nobody-known">
        <source>nobody</source>
        <label>letter</label>
        <translation>nobody</translation>
    </message>
    <message id="letter.not-opened">
        <source>This was not opened</source>
        <label>letter</label>
        <translation>This was not opened</translation>
    </message>
    <message id="letter.page">
        <source>Page {page} of {pages}</source>
        <label>letter</label>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message id="letter.page-after">
        <source>Next page</source>
        <label>letter</label>
        <translation>Next page</translation>
    </message>
    <message id="letter.page-before">
        <source>Previous page</source>
        <label>letter</label>
        <translation>Previous page</translation>
    </message>
    <message id="letter.pages">
        <source>Read it here</source>
        <label>letter</label>
        <translation>Read it here</translation>
    </message>
    <message id="letter.pages-changed">
        <source>Changed: page {pages}</source>
        <label>letter</label>
        <translation>Changed: page {pages}</translation>
    </message>
    <message id="letter.pages-lead">
        <source>The pages are painted by a part of the program that works apart, with a limit of memory and time.</source>
        <label>letter</label>
        <translation>The pages are painted by a part of the program that works apart, with a limit of memory and time.</translation>
    </message>
    <message id="letter.plain">
        <source>A PDF that was not sealed for you</source>
        <label>letter</label>
        <translation>A PDF that was not sealed for you</translation>
    </message>
    <message id="letter.reading">
        <source>The file is being read…</source>
        <label>letter</label>
        <translation>The file is being read…</translation>
    </message>
    <message id="letter.save">
        <source>Save the PDF…</source>
        <label>letter</label>
        <translation>Save the PDF…</translation>
    </message>
    <message id="letter.save-data">
        <source>Save the data (JSON)…</source>
        <label>letter</label>
        <translation>Save the data (JSON)…</translation>
    </message>
    <message id="letter.save-lead">
        <source>What you save is no longer sealed. Once the PDF is saved, this file does not open here again.</source>
        <label>letter</label>
        <translation>What you save is no longer sealed. Once the PDF is saved, this file does not open here again.</translation>
    </message>
    <message id="letter.saved">
        <source>Saved as {name}.</source>
        <label>letter</label>
        <translation>Saved as {name}.</translation>
    </message>
    <message id="letter.seal-words">
        <source>The words of the seal. The card of the sender has the same ones.</source>
        <label>letter</label>
        <translation>The words of the seal. The card of the sender has the same ones.</translation>
    </message>
    <message id="letter.sealed">
        <source>Sealed for you</source>
        <label>letter</label>
        <translation>Sealed for you</translation>
    </message>
    <message id="letter.sealed-by-other">
        <source>Take care: the letter inside is sealed by another key than that of who sent it. Phone the sender.</source>
        <label>letter</label>
        <translation>Take care: the letter inside is sealed by another key than that of who sent it. Phone the sender.</translation>
    </message>
    <message id="letter.show">
        <source>Show the pages</source>
        <label>letter</label>
        <translation>Show the pages</translation>
    </message>
    <message id="letter.signed-by">
        <source>Signed with these words</source>
        <label>letter</label>
        <translation>Signed with these words</translation>
    </message>
    <message id="letter.title">
        <source>A letter that came in</source>
        <label>letter</label>
        <translation>A letter that came in</translation>
    </message>
    <message id="letter.to-addresses">
        <source>To the address book</source>
        <label>letter</label>
        <translation>To the address book</translation>
    </message>
    <message id="letter.typed">
        <source>Check code on paper</source>
        <label>letter</label>
        <translation>Check code on paper</translation>
    </message>
    <message id="letter.verdict-data_changed">
        <source>The data were changed</source>
        <label>letter</label>
        <translation>The data were changed</translation>
    </message>
    <message id="letter.verdict-data_changed-why">
        <source>The data in the file do not fit the seal. Do not use it. Ask the sender for the document.</source>
        <label>letter</label>
        <translation>The data in the file do not fit the seal. Do not use it. Ask the sender for the document.</translation>
    </message>
    <message id="letter.verdict-genuine">
        <source>Genuine</source>
        <label>letter</label>
        <translation>Genuine</translation>
    </message>
    <message id="letter.verdict-genuine-why">
        <source>The file is byte for byte as it was made.</source>
        <label>letter</label>
        <translation>The file is byte for byte as it was made.</translation>
    </message>
    <message id="letter.verdict-no_data">
        <source>No seal</source>
        <label>letter</label>
        <translation>No seal</translation>
    </message>
    <message id="letter.verdict-no_data-why">
        <source>Nothing can be said of this file. It may be a scan, a print or a draft. Compare the check code below.</source>
        <label>letter</label>
        <translation>Nothing can be said of this file. It may be a scan, a print or a draft. Compare the check code below.</translation>
    </message>
    <message id="letter.verdict-pages_changed">
        <source>The pages were changed</source>
        <label>letter</label>
        <translation>The pages were changed</translation>
    </message>
    <message id="letter.verdict-pages_changed-why">
        <source>What you see is not what was sealed. Do not use it. Ask the sender for the document.</source>
        <label>letter</label>
        <translation>What you see is not what was sealed. Do not use it. Ask the sender for the document.</translation>
    </message>
    <message id="letter.verdict-resaved">
        <source>Saved anew, the same content</source>
        <label>letter</label>
        <translation>Saved anew, the same content</translation>
    </message>
    <message id="letter.verdict-resaved-why">
        <source>A program wrote the file otherwise. What is on the pages stayed the same.</source>
        <label>letter</label>
        <translation>A program wrote the file otherwise. What is on the pages stayed the same.</translation>
    </message>
    <message id="letter.whose-words">
        <source>In your address book these words are of: {name}. Phone a number that you know already, and compare.</source>
        <label>letter</label>
        <translation>In your address book these words are of: {name}. Phone a number that you know already, and compare.</translation>
    </message>
    <message id="letters.a-place">
        <source>a place</source>
        <label>letters</label>
        <translation>a place</translation>
    </message>
    <message id="letters.adult-n">
        <source>adult {n}</source>
        <label>letters</label>
        <translation>adult {n}</translation>
    </message>
    <message id="letters.child-n">
        <source>child {n}</source>
        <label>letters</label>
        <translation>child {n}</translation>
    </message>
    <message id="letters.date-of-birth">
        <source>(a date)</source>
        <label>letters</label>
        <translation>(a date)</translation>
    </message>
    <message id="letters.draft">
        <source>draft</source>
        <label>letters</label>
        <translation>draft</translation>
    </message>
    <message id="letters.missing-change">
        <source>What changed</source>
        <label>letters</label>
        <translation>What changed</translation>
    </message>
    <message id="letters.missing-feedback_due">
        <source>A day for feedback</source>
        <label>letters</label>
        <translation>A day for feedback</translation>
    </message>
    <message id="letters.missing-observations">
        <source>Observations</source>
        <label>letters</label>
        <translation>Observations</translation>
    </message>
    <message id="letters.missing-weighings">
        <source>What else it could be</source>
        <label>letters</label>
        <translation>What else it could be</translation>
    </message>
    <message id="letters.observer-n">
        <source>observer {n}</source>
        <label>letters</label>
        <translation>observer {n}</translation>
    </message>
    <message id="letters.receiver-advice_centre">
        <source>Veilig Thuis</source>
        <label>letters</label>
        <translation>Veilig Thuis</translation>
    </message>
    <message id="letters.receiver-colleague">
        <source>Colleague or designated officer</source>
        <label>letters</label>
        <translation>Colleague or designated officer</translation>
    </message>
    <message id="letters.receiver-coordinator">
        <source>Care coordinator or CoMensha</source>
        <label>letters</label>
        <translation>Care coordinator or CoMensha</translation>
    </message>
    <message id="letters.receiver-household">
        <source>The person or the household</source>
        <label>letters</label>
        <translation>The person or the household</translation>
    </message>
    <message id="letters.receiver-partner">
        <source>Another organisation</source>
        <label>letters</label>
        <translation>Another organisation</translation>
    </message>
    <message id="letters.receiver-police">
        <source>Police</source>
        <label>letters</label>
        <translation>Police</translation>
    </message>
    <message id="letters.reporter">
        <source>the reporter</source>
        <label>letters</label>
        <translation>the reporter</translation>
    </message>
    <message id="letters.shared-name">
        <source>one of them</source>
        <label>letters</label>
        <translation>one of them</translation>
    </message>
    <message id="letters.somebody">
        <source>somebody</source>
        <label>letters</label>
        <translation>somebody</translation>
    </message>
    <message id="letters.standing-answered">
        <source>answered</source>
        <label>letters</label>
        <translation>answered</translation>
    </message>
    <message id="letters.standing-feedback_due">
        <source>waits for feedback</source>
        <label>letters</label>
        <translation>waits for feedback</translation>
    </message>
    <message id="letters.standing-overdue">
        <source>feedback is overdue</source>
        <label>letters</label>
        <translation>feedback is overdue</translation>
    </message>
    <message id="letters.standing-sent">
        <source>sent</source>
        <label>letters</label>
        <translation>sent</translation>
    </message>
    <message id="letters.standing-supplemented">
        <source>a supplement took its place</source>
        <label>letters</label>
        <translation>a supplement took its place</translation>
    </message>
    <message id="letters.standing-withdrawn">
        <source>withdrawn</source>
        <label>letters</label>
        <translation>withdrawn</translation>
    </message>
    <message id="letters.text-advice">
        <source>for advice, without names</source>
        <label>letters</label>
        <translation>for advice, without names</translation>
    </message>
    <message id="letters.text-full">
        <source>in full</source>
        <label>letters</label>
        <translation>in full</translation>
    </message>
    <message id="letters.text-together">
        <source>to read together</source>
        <label>letters</label>
        <translation>to read together</translation>
    </message>
    <message id="letters.the-adult">
        <source>the adult</source>
        <label>letters</label>
        <translation>the adult</translation>
    </message>
    <message id="letters.the-child">
        <source>the child</source>
        <label>letters</label>
        <translation>the child</translation>
    </message>
    <message id="letters.the-unknown">
        <source>the person</source>
        <label>letters</label>
        <translation>the person</translation>
    </message>
    <message id="letters.this-case">
        <source>this household</source>
        <label>letters</label>
        <translation>this household</translation>
    </message>
    <message id="letters.unknown-n">
        <source>person {n}</source>
        <label>letters</label>
        <translation>person {n}</translation>
    </message>
    <message id="letters.why-asked">
        <source>Without a question the receiver does not know what to do.</source>
        <label>letters</label>
        <translation>Without a question the receiver does not know what to do.</translation>
    </message>
    <message id="letters.why-check">
        <source>This is looked at before every letter.</source>
        <label>letters</label>
        <translation>This is looked at before every letter.</translation>
    </message>
    <message id="letters.why-danger">
        <source>The receiver must know of danger first.</source>
        <label>letters</label>
        <translation>The receiver must know of danger first.</translation>
    </message>
    <message id="letters.why-help">
        <source>With this the receiver can help at once.</source>
        <label>letters</label>
        <translation>With this the receiver can help at once.</translation>
    </message>
    <message id="letters.why-next">
        <source>So that it is clear who does what, and when you hear back.</source>
        <label>letters</label>
        <translation>So that it is clear who does what, and when you hear back.</translation>
    </message>
    <message id="letters.why-open">
        <source>Consent and being informed are two things.</source>
        <label>letters</label>
        <translation>Consent and being informed are two things.</translation>
    </message>
    <message id="letters.why-receiver">
        <source>A letter goes to one receiver.</source>
        <label>letters</label>
        <translation>A letter goes to one receiver.</translation>
    </message>
    <message id="letters.why-voice">
        <source>Their own words count, and so does what speaks against the worry.</source>
        <label>letters</label>
        <translation>Their own words count, and so does what speaks against the worry.</translation>
    </message>
    <message id="letters.why-whom">
        <source>The receiver must know whom it is about; for a child no force is needed.</source>
        <label>letters</label>
        <translation>The receiver must know whom it is about; for a child no force is needed.</translation>
    </message>
    <message id="manage.about">
        <source>About whom</source>
        <label>manage</label>
        <translation>About whom</translation>
    </message>
    <message id="manage.add-contact">
        <source>Keep this contact</source>
        <label>manage</label>
        <translation>Keep this contact</translation>
    </message>
    <message id="manage.add-sign">
        <source>Add this sign</source>
        <label>manage</label>
        <translation>Add this sign</translation>
    </message>
    <message id="manage.contacts">
        <source>Own contacts</source>
        <label>manage</label>
        <translation>Own contacts</translation>
    </message>
    <message id="manage.contacts-lead">
        <source>Fill in whom you reach in your region. Today is kept as the day of checking.</source>
        <label>manage</label>
        <translation>Fill in whom you reach in your region. Today is kept as the day of checking.</translation>
    </message>
    <message id="manage.fills">
        <source>For which contact</source>
        <label>manage</label>
        <translation>For which contact</translation>
    </message>
    <message id="manage.hint">
        <source>Question with it</source>
        <label>manage</label>
        <translation>Question with it</translation>
    </message>
    <message id="manage.indicator">
        <source>Under which indicator</source>
        <label>manage</label>
        <translation>Under which indicator</translation>
    </message>
    <message id="manage.install">
        <source>Install a lens…</source>
        <label>manage</label>
        <translation>Install a lens…</translation>
    </message>
    <message id="manage.label">
        <source>Sign, at most 9 words</source>
        <label>manage</label>
        <translation>Sign, at most 9 words</translation>
    </message>
    <message id="manage.leave">
        <source>Leave it</source>
        <label>manage</label>
        <translation>Leave it</translation>
    </message>
    <message id="manage.lenses">
        <source>Lenses</source>
        <label>manage</label>
        <translation>Lenses</translation>
    </message>
    <message id="manage.lenses-lead">
        <source>A lens is a zip file. It is checked first; with faults it does not come in.</source>
        <label>manage</label>
        <translation>A lens is a zip file. It is checked first; with faults it does not come in.</translation>
    </message>
    <message id="manage.name">
        <source>Name</source>
        <label>manage</label>
        <translation>Name</translation>
    </message>
    <message id="manage.new-contact">
        <source>A new contact</source>
        <label>manage</label>
        <translation>A new contact</translation>
    </message>
    <message id="manage.reach">
        <source>Number or address</source>
        <label>manage</label>
        <translation>Number or address</translation>
    </message>
    <message id="manage.remove">
        <source>Remove</source>
        <label>manage</label>
        <translation>Remove</translation>
    </message>
    <message id="manage.remove-still">
        <source>Remove it still</source>
        <label>manage</label>
        <translation>Remove it still</translation>
    </message>
    <message id="manage.ships">
        <source>ships with the program</source>
        <label>manage</label>
        <translation>ships with the program</translation>
    </message>
    <message id="manage.signs">
        <source>Your organisation&apos;s own signs</source>
        <label>manage</label>
        <translation>Your organisation&apos;s own signs</translation>
    </message>
    <message id="manage.signs-lead">
        <source>They always stand apart from the shipped ones, marked as own, and go along with no lens.</source>
        <label>manage</label>
        <translation>They always stand apart from the shipped ones, marked as own, and go along with no lens.</translation>
    </message>
    <message id="manage.strength">
        <source>Weight</source>
        <label>manage</label>
        <translation>Weight</translation>
    </message>
    <message id="manage.used" numerus="yes">
        <source>{n} cases use this version. Without it, they open with another one.</source>
        <label>manage</label>
        <translation>
            <numerusform>One case uses this version. Without it, that case opens with another one.</numerusform>
            <numerusform>{n} cases use this version. Without it, they open with another one.</numerusform>
        </translation>
    </message>
    <message id="manage.what">
        <source>What for</source>
        <label>manage</label>
        <translation>What for</translation>
    </message>
    <message id="network.add">
        <source>Add</source>
        <label>network</label>
        <translation>Add</translation>
    </message>
    <message id="network.arrange">
        <source>Arrange again</source>
        <label>network</label>
        <translation>Arrange again</translation>
    </message>
    <message id="network.change">
        <source>Change</source>
        <label>network</label>
        <translation>Change</translation>
    </message>
    <message id="network.file">
        <source>picture.pdf</source>
        <label>network</label>
        <translation>picture.pdf</translation>
    </message>
    <message id="network.keep">
        <source>Keep</source>
        <label>network</label>
        <translation>Keep</translation>
    </message>
    <message id="network.kind">
        <source>Relation</source>
        <label>network</label>
        <translation>Relation</translation>
    </message>
    <message id="network.kind-other">
        <source>otherwise…</source>
        <label>network</label>
        <translation>otherwise…</translation>
    </message>
    <message id="network.larger">
        <source>Larger picture</source>
        <label>network</label>
        <translation>Larger picture</translation>
    </message>
    <message id="network.lead">
        <source>Only what is needed to see the network. An initial or a role is enough.</source>
        <label>network</label>
        <translation>Only what is needed to see the network. An initial or a role is enough.</translation>
    </message>
    <message id="network.move-hint">
        <source>Drag somebody to another place, or choose somebody and press Ctrl with an arrow.</source>
        <label>network</label>
        <translation>Drag somebody to another place, or choose somebody and press Ctrl with an arrow.</translation>
    </message>
    <message id="network.name">
        <source>Name or reference</source>
        <label>network</label>
        <translation>Name or reference</translation>
    </message>
    <message id="network.persons">
        <source>Persons</source>
        <label>network</label>
        <translation>Persons</translation>
    </message>
    <message id="network.persons-hint">
        <source>Enter: change. Delete: remove, with the relations. Ctrl+Z brings back.</source>
        <label>network</label>
        <translation>Enter: change. Delete: remove, with the relations. Ctrl+Z brings back.</translation>
    </message>
    <message id="network.recognise" numerus="yes">
        <source>Link {n} observations that have this name</source>
        <label>network</label>
        <translation>
            <numerusform>Link 1 observation that has this name</numerusform>
            <numerusform>Link {n} observations that have this name</numerusform>
        </translation>
    </message>
    <message id="network.relate">
        <source>Add relation</source>
        <label>network</label>
        <translation>Add relation</translation>
    </message>
    <message id="network.relations">
        <source>Relations</source>
        <label>network</label>
        <translation>Relations</translation>
    </message>
    <message id="network.remove">
        <source>Remove</source>
        <label>network</label>
        <translation>Remove</translation>
    </message>
    <message id="network.role">
        <source>Role, in a few words</source>
        <label>network</label>
        <translation>Role, in a few words</translation>
    </message>
    <message id="network.save">
        <source>Save the picture as PDF</source>
        <label>network</label>
        <translation>Save the picture as PDF</translation>
    </message>
    <message id="network.smaller">
        <source>Smaller picture</source>
        <label>network</label>
        <translation>Smaller picture</translation>
    </message>
    <message id="network.stop">
        <source>Leave it</source>
        <label>network</label>
        <translation>Leave it</translation>
    </message>
    <message id="network.two-first">
        <source>Add two persons first.</source>
        <label>network</label>
        <translation>Add two persons first.</translation>
    </message>
    <message id="network.unrelate">
        <source>Take away</source>
        <label>network</label>
        <translation>Take away</translation>
    </message>
    <message id="network.who">
        <source>Who</source>
        <label>network</label>
        <translation>Who</translation>
    </message>
    <message id="network.with-whom">
        <source>With whom</source>
        <label>network</label>
        <translation>With whom</translation>
    </message>
    <message id="network.word">
        <source>What then, e.g. cooks for</source>
        <label>network</label>
        <translation>What then, e.g. cooks for</translation>
    </message>
    <message id="network.year">
        <source>Year of birth</source>
        <label>network</label>
        <translation>Year of birth</translation>
    </message>
    <message id="network.zoom">
        <source>{n} %</source>
        <label>network</label>
        <translation>{n} %</translation>
    </message>
    <message id="newphrase.not-yet">
        <source>Not the same yet. Lost the words? Ask for six others.</source>
        <label>newphrase</label>
        <translation>Not the same yet. Lost the words? Ask for six others.</translation>
    </message>
    <message id="newphrase.other-words">
        <source>Six other words</source>
        <label>newphrase</label>
        <translation>Six other words</translation>
    </message>
    <message id="newphrase.own">
        <source>Make up my own</source>
        <label>newphrase</label>
        <translation>Make up my own</translation>
    </message>
    <message id="newphrase.own-lead">
        <source>At least 15 characters. No well-known sentence, and no password that you use elsewhere.</source>
        <label>newphrase</label>
        <translation>At least 15 characters. No well-known sentence, and no password that you use elsewhere.</translation>
    </message>
    <message id="newphrase.same">
        <source>They are right.</source>
        <label>newphrase</label>
        <translation>They are right.</translation>
    </message>
    <message id="newphrase.sheet-comes">
        <source>Next you make a recovery sheet, in case you forget the passphrase.</source>
        <label>newphrase</label>
        <translation>Next you make a recovery sheet, in case you forget the passphrase.</translation>
    </message>
    <message id="newphrase.show">
        <source>Show the six words</source>
        <label>newphrase</label>
        <translation>Show the six words</translation>
    </message>
    <message id="newphrase.six-words">
        <source>Six words (advised)</source>
        <label>newphrase</label>
        <translation>Six words (advised)</translation>
    </message>
    <message id="newphrase.title">
        <source>The passphrase</source>
        <label>newphrase</label>
        <translation>The passphrase</translation>
    </message>
    <message id="newphrase.type-back">
        <source>Type the six words, with spaces</source>
        <label>newphrase</label>
        <translation>Type the six words, with spaces</translation>
    </message>
    <message id="newphrase.words-lead">
        <source>LensDesk chooses six random words. They are easy to remember and cannot be guessed.</source>
        <label>newphrase</label>
        <translation>LensDesk chooses six random words. They are easy to remember and cannot be guessed.</translation>
    </message>
    <message id="now.checked">
        <source>Checked on {day}.</source>
        <label>now</label>
        <translation>Checked on {day}.</translation>
    </message>
    <message id="now.decide">
        <source>Keep looking</source>
        <label>now</label>
        <translation>Keep looking</translation>
    </message>
    <message id="now.decided">
        <source>Look again on {day}: {reason} ({who})</source>
        <label>now</label>
        <translation>Look again on {day}: {reason} ({who})</translation>
    </message>
    <message id="now.later">
        <source>Nothing yet? Keep looking.</source>
        <label>now</label>
        <translation>Nothing yet? Keep looking.</translation>
    </message>
    <message id="now.later-lead">
        <source>Doing nothing now is a decision too. Choose a day to look again; the case then asks for your attention.</source>
        <label>now</label>
        <translation>Doing nothing now is a decision too. Choose a day to look again; the case then asks for your attention.</translation>
    </message>
    <message id="now.lead">
        <source>The order is fixed. Danger always comes first, whatever the lens shows.</source>
        <label>now</label>
        <translation>The order is fixed. Danger always comes first, whatever the lens shows.</translation>
    </message>
    <message id="now.local">
        <source>your organisation fills this in</source>
        <label>now</label>
        <translation>your organisation fills this in</translation>
    </message>
    <message id="now.reason">
        <source>Why, in a few words</source>
        <label>now</label>
        <translation>Why, in a few words</translation>
    </message>
    <message id="now.take-back">
        <source>Take this away</source>
        <label>now</label>
        <translation>Take this away</translation>
    </message>
    <message id="now.title">
        <source>What now?</source>
        <label>now</label>
        <translation>What now?</translation>
    </message>
    <message id="now.to-check">
        <source>To be checked: not yet confirmed by a source or by your organisation.</source>
        <label>now</label>
        <translation>To be checked: not yet confirmed by a source or by your organisation.</translation>
    </message>
    <message id="now.until">
        <source>Look again on</source>
        <label>now</label>
        <translation>Look again on</translation>
    </message>
    <message id="panic.ask">
        <source>Erase everything…</source>
        <label>panic</label>
        <translation>Erase everything…</translation>
    </message>
    <message id="panic.do">
        <source>Erase everything now</source>
        <label>panic</label>
        <translation>Erase everything now</translation>
    </message>
    <message id="panic.lead">
        <source>The keys and the beginning of the vault are overwritten, in all backups here too. After that nothing opens any more: no passphrase, no recovery sheet, no key of your organisation. This cannot be undone.</source>
        <label>panic</label>
        <translation>The keys and the beginning of the vault are overwritten, in all backups here too. After that nothing opens any more: no passphrase, no recovery sheet, no key of your organisation. This cannot be undone.</translation>
    </message>
    <message id="panic.not-copies">
        <source>Copies elsewhere, such as a USB stick, a cloud service or letters that you sent, stay.</source>
        <label>panic</label>
        <translation>Copies elsewhere, such as a USB stick, a cloud service or letters that you sent, stay.</translation>
    </message>
    <message id="panic.not-disk">
        <source>An SSD can hold overwritten blocks a while longer. They are encrypted; with a passphrase that somebody knows they can perhaps still be read.</source>
        <label>panic</label>
        <translation>An SSD can hold overwritten blocks a while longer. They are encrypted; with a passphrase that somebody knows they can perhaps still be read.</translation>
    </message>
    <message id="panic.not-open">
        <source>Another program that had read the vault already keeps what it read.</source>
        <label>panic</label>
        <translation>Another program that had read the vault already keeps what it read.</translation>
    </message>
    <message id="panic.not-promised">
        <source>This LensDesk cannot promise</source>
        <label>panic</label>
        <translation>This LensDesk cannot promise</translation>
    </message>
    <message id="panic.title">
        <source>Make everything unreadable at once</source>
        <label>panic</label>
        <translation>Make everything unreadable at once</translation>
    </message>
    <message id="panic.type">
        <source>Type {word} to go on</source>
        <label>panic</label>
        <translation>Type {word} to go on</translation>
    </message>
    <message id="panic.word">
        <source>ERASE</source>
        <label>panic</label>
        <translation>ERASE</translation>
    </message>
    <message id="picture.form-circle">
        <source>seen by the observer</source>
        <label>picture</label>
        <translation>seen by the observer</translation>
    </message>
    <message id="picture.form-diamond">
        <source>impression</source>
        <label>picture</label>
        <translation>impression</translation>
    </message>
    <message id="picture.form-square">
        <source>told or read</source>
        <label>picture</label>
        <translation>told or read</translation>
    </message>
    <message id="picture.kind-brings">
        <source>brings and fetches</source>
        <label>picture</label>
        <translation>brings and fetches</translation>
    </message>
    <message id="picture.kind-child">
        <source>is a child of</source>
        <label>picture</label>
        <translation>is a child of</translation>
    </message>
    <message id="picture.kind-lives_with">
        <source>lives with</source>
        <label>picture</label>
        <translation>lives with</translation>
    </message>
    <message id="picture.kind-owes">
        <source>owes money to</source>
        <label>picture</label>
        <translation>owes money to</translation>
    </message>
    <message id="picture.kind-parent">
        <source>is a parent of</source>
        <label>picture</label>
        <translation>is a parent of</translation>
    </message>
    <message id="picture.kind-partner">
        <source>is a partner of</source>
        <label>picture</label>
        <translation>is a partner of</translation>
    </message>
    <message id="picture.kind-sibling">
        <source>is a brother or sister of</source>
        <label>picture</label>
        <translation>is a brother or sister of</translation>
    </message>
    <message id="picture.kind-works_for">
        <source>works for</source>
        <label>picture</label>
        <translation>works for</translation>
    </message>
    <message id="picture.nobody">
        <source>There are no persons yet.</source>
        <label>picture</label>
        <translation>There are no persons yet.</translation>
    </message>
    <message id="picture.not_looked_at">
        <source>not looked at</source>
        <label>picture</label>
        <translation>not looked at</translation>
    </message>
    <message id="picture.nothing-seen">
        <source>Nothing has been seen yet.</source>
        <label>picture</label>
        <translation>Nothing has been seen yet.</translation>
    </message>
    <message id="picture.noticed">
        <source>something seen ({n}): note it and keep looking</source>
        <label>picture</label>
        <translation>something seen ({n}): note it and keep looking</translation>
    </message>
    <message id="picture.silent">
        <source>nothing seen</source>
        <label>picture</label>
        <translation>nothing seen</translation>
    </message>
    <message id="picture.stage-adult">
        <source>adult</source>
        <label>picture</label>
        <translation>adult</translation>
    </message>
    <message id="picture.stage-child">
        <source>child</source>
        <label>picture</label>
        <translation>child</translation>
    </message>
    <message id="picture.stage-unknown">
        <source>age not known</source>
        <label>picture</label>
        <translation>age not known</translation>
    </message>
    <message id="picture.triggered">
        <source>several signs ({n} seen): discuss this</source>
        <label>picture</label>
        <translation>several signs ({n} seen): discuss this</translation>
    </message>
    <message id="receipt.backups" numerus="yes">
        <source>{n} backups hold them still. The last is gone by {day}, when the vault stays in use.</source>
        <label>receipt</label>
        <translation>
            <numerusform>{n} backup holds them still. It is gone by {day}, when the vault stays in use.</numerusform>
            <numerusform>{n} backups hold them still. The last is gone by {day}, when the vault stays in use.</numerusform>
        </translation>
    </message>
    <message id="receipt.disk">
        <source>A disk can hold overwritten blocks a while longer. Copies outside this folder were not erased.</source>
        <label>receipt</label>
        <translation>A disk can hold overwritten blocks a while longer. Copies outside this folder were not erased.</translation>
    </message>
    <message id="receipt.erased" numerus="yes">
        <source>{n} cases erased.</source>
        <label>receipt</label>
        <translation>
            <numerusform>{n} case erased.</numerusform>
            <numerusform>{n} cases erased.</numerusform>
        </translation>
    </message>
    <message id="receipt.file-name">
        <source>receipt-of-erasing.txt</source>
        <label>receipt</label>
        <translation>receipt-of-erasing.txt</translation>
    </message>
    <message id="receipt.in-log">
        <source>Another part was reading: the log file is emptied when you lock. Lock now.</source>
        <label>receipt</label>
        <translation>Another part was reading: the log file is emptied when you lock. Lock now.</translation>
    </message>
    <message id="receipt.overwritten">
        <source>The words were overwritten in the vault and in its log file.</source>
        <label>receipt</label>
        <translation>The words were overwritten in the vault and in its log file.</translation>
    </message>
    <message id="receipt.records" numerus="yes">
        <source>They held {n} records.</source>
        <label>receipt</label>
        <translation>
            <numerusform>It held {n} record.</numerusform>
            <numerusform>They held {n} records.</numerusform>
        </translation>
    </message>
    <message id="receipt.replaced" numerus="yes">
        <source>{n} vaults that were kept when putting a backup back may hold them still. Throw those folders away.</source>
        <label>receipt</label>
        <translation>
            <numerusform>{n} vault that was kept when putting a backup back may hold them still. Throw that folder away.</numerusform>
            <numerusform>{n} vaults that were kept when putting a backup back may hold them still. Throw those folders away.</numerusform>
        </translation>
    </message>
    <message id="receipt.save">
        <source>Save the receipt…</source>
        <label>receipt</label>
        <translation>Save the receipt…</translation>
    </message>
    <message id="receipt.saved">
        <source>The receipt is saved.</source>
        <label>receipt</label>
        <translation>The receipt is saved.</translation>
    </message>
    <message id="receipt.title">
        <source>Receipt of erasing</source>
        <label>receipt</label>
        <translation>Receipt of erasing</translation>
    </message>
    <message id="receipt.when">
        <source>Erased on {day} at {time}, by {by}.</source>
        <label>receipt</label>
        <translation>Erased on {day} at {time}, by {by}.</translation>
    </message>
    <message id="recover.back">
        <source>Back to the passphrase</source>
        <label>recover</label>
        <translation>Back to the passphrase</translation>
    </message>
    <message id="recover.code">
        <source>The seven blocks of the recovery sheet</source>
        <label>recover</label>
        <translation>The seven blocks of the recovery sheet</translation>
    </message>
    <message id="recover.lead">
        <source>The recovery sheet opens the vault again. Everything in it stays as it is.</source>
        <label>recover</label>
        <translation>The recovery sheet opens the vault again. Everything in it stays as it is.</translation>
    </message>
    <message id="recover.open">
        <source>Open with the recovery sheet</source>
        <label>recover</label>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message id="recover.then">
        <source>Choose a new passphrase at once</source>
        <label>recover</label>
        <translation>Choose a new passphrase at once</translation>
    </message>
    <message id="recover.title">
        <source>Forgotten the passphrase</source>
        <label>recover</label>
        <translation>Forgotten the passphrase</translation>
    </message>
    <message id="recovery.block">
        <source>Block {place}</source>
        <label>recovery</label>
        <translation>Block {place}</translation>
    </message>
    <message id="recovery.check">
        <source>Check</source>
        <label>recovery</label>
        <translation>Check</translation>
    </message>
    <message id="recovery.file-name">
        <source>recovery-sheet.pdf</source>
        <label>recovery</label>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message id="recovery.later">
        <source>Later</source>
        <label>recovery</label>
        <translation>Later</translation>
    </message>
    <message id="recovery.later-lead">
        <source>The status line keeps reminding you until you have typed the blocks once. Ctrl+Shift+K brings you back here.</source>
        <label>recovery</label>
        <translation>The status line keeps reminding you until you have typed the blocks once. Ctrl+Shift+K brings you back here.</translation>
    </message>
    <message id="recovery.lead">
        <source>If you forget the passphrase, this sheet is the way back. Without sheet and passphrase nobody can open the vault, and neither can we.</source>
        <label>recovery</label>
        <translation>If you forget the passphrase, this sheet is the way back. Without sheet and passphrase nobody can open the vault, and neither can we.</translation>
    </message>
    <message id="recovery.make">
        <source>Make the recovery sheet</source>
        <label>recovery</label>
        <translation>Make the recovery sheet</translation>
    </message>
    <message id="recovery.not-yet">
        <source>Block {place} is not as on the sheet.</source>
        <label>recovery</label>
        <translation>Block {place} is not as on the sheet.</translation>
    </message>
    <message id="recovery.rehearse">
        <source>Rehearse it once</source>
        <label>recovery</label>
        <translation>Rehearse it once</translation>
    </message>
    <message id="recovery.rehearse-lead">
        <source>Take the sheet that you printed or wrote over and type these three blocks. Then you know that it works.</source>
        <label>recovery</label>
        <translation>Take the sheet that you printed or wrote over and type these three blocks. Then you know that it works.</translation>
    </message>
    <message id="recovery.save">
        <source>Save as PDF to print</source>
        <label>recovery</label>
        <translation>Save as PDF to print</translation>
    </message>
    <message id="recovery.saved">
        <source>Saved. Print the sheet, put it away and throw the file away.</source>
        <label>recovery</label>
        <translation>Saved. Print the sheet, put it away and throw the file away.</translation>
    </message>
    <message id="recovery.title">
        <source>The recovery sheet</source>
        <label>recovery</label>
        <translation>The recovery sheet</translation>
    </message>
    <message id="referral.about">
        <source>about {who}</source>
        <label>referral</label>
        <translation>about {who}</translation>
    </message>
    <message id="referral.about-children">
        <source>For someone under 18 no force is needed. So the absence of signs of force is no reassurance.</source>
        <label>referral</label>
        <translation>For someone under 18 no force is needed. So the absence of signs of force is no reassurance.</translation>
    </message>
    <message id="referral.about-heading">
        <source>About this document</source>
        <label>referral</label>
        <translation>About this document</translation>
    </message>
    <message id="referral.about-innocent">
        <source>A sign can be innocent. This document establishes nothing about a person: people weigh and decide.</source>
        <label>referral</label>
        <translation>A sign can be innocent. This document establishes nothing about a person: people weigh and decide.</translation>
    </message>
    <message id="referral.about-lens">
        <source>Made with the lens {name}, version {version}.</source>
        <label>referral</label>
        <translation>Made with the lens {name}, version {version}.</translation>
    </message>
    <message id="referral.about-lens-other">
        <source>The case belongs to the lens {name}, version {version}; the picture in this document was read with version {read}.</source>
        <label>referral</label>
        <translation>The case belongs to the lens {name}, version {version}; the picture in this document was read with version {read}.</translation>
    </message>
    <message id="referral.about-rule">
        <source>Several signs means, within one indicator: {rules} (after the combination rule of ILO and EC of 2009, as LensDesk applies it).</source>
        <label>referral</label>
        <translation>Several signs means, within one indicator: {rules} (after the combination rule of ILO and EC of 2009, as LensDesk applies it).</translation>
    </message>
    <message id="referral.about-strength">
        <source>The weight of a sign is an estimate, not a measured value.</source>
        <label>referral</label>
        <translation>The weight of a sign is an estimate, not a measured value.</translation>
    </message>
    <message id="referral.addressed">
        <source>To: {to} · {reference} · version {version} · {when}</source>
        <label>referral</label>
        <translation>To: {to} · {reference} · version {version} · {when}</translation>
    </message>
    <message id="referral.amends">
        <source>This letter takes the place of {reference}, version {version} of {when}, check code {code}. Read this one instead.</source>
        <label>referral</label>
        <translation>This letter takes the place of {reference}, version {version} of {when}, check code {code}. Read this one instead.</translation>
    </message>
    <message id="referral.amends-withdrawn">
        <source>{reference}, version {version} of {when}, check code {code}, no longer counts.</source>
        <label>referral</label>
        <translation>{reference}, version {version} of {when}, check code {code}, no longer counts.</translation>
    </message>
    <message id="referral.answer-not_seen">
        <source>Looked for and not seen</source>
        <label>referral</label>
        <translation>Looked for and not seen</translation>
    </message>
    <message id="referral.answer-seen">
        <source>Seen</source>
        <label>referral</label>
        <translation>Seen</translation>
    </message>
    <message id="referral.answer-unknown">
        <source>I do not know</source>
        <label>referral</label>
        <translation>I do not know</translation>
    </message>
    <message id="referral.asked">
        <source>What I ask</source>
        <label>referral</label>
        <translation>What I ask</translation>
    </message>
    <message id="referral.attached-data">
        <source>The data of this referral, for a program</source>
        <label>referral</label>
        <translation>The data of this referral, for a program</translation>
    </message>
    <message id="referral.attached-pages">
        <source>How the pages were when this referral was made</source>
        <label>referral</label>
        <translation>How the pages were when this referral was made</translation>
    </message>
    <message id="referral.attached-seal">
        <source>The seal: whether anything was changed later</source>
        <label>referral</label>
        <translation>The seal: whether anything was changed later</translation>
    </message>
    <message id="referral.block.consent">
        <source>Consent and openness</source>
        <label>referral</label>
        <translation>Consent and openness</translation>
    </message>
    <message id="referral.block.done">
        <source>What was done and agreed</source>
        <label>referral</label>
        <translation>What was done and agreed</translation>
    </message>
    <message id="referral.block.exploiters">
        <source>Possible exploiters</source>
        <label>referral</label>
        <translation>Possible exploiters</translation>
    </message>
    <message id="referral.block.request">
        <source>The request</source>
        <label>referral</label>
        <translation>The request</translation>
    </message>
    <message id="referral.block.safety">
        <source>Safety</source>
        <label>referral</label>
        <translation>Safety</translation>
    </message>
    <message id="referral.block.who">
        <source>Who it is about</source>
        <label>referral</label>
        <translation>Who it is about</translation>
    </message>
    <message id="referral.block.worry">
        <source>Why I am worried</source>
        <label>referral</label>
        <translation>Why I am worried</translation>
    </message>
    <message id="referral.change-unsaid">
        <source>The sender did not say why.</source>
        <label>referral</label>
        <translation>The sender did not say why.</translation>
    </message>
    <message id="referral.changed">
        <source>What changed</source>
        <label>referral</label>
        <translation>What changed</translation>
    </message>
    <message id="referral.consulted">
        <source>Consultations</source>
        <label>referral</label>
        <translation>Consultations</translation>
    </message>
    <message id="referral.consulted-without-name">
        <source>Discussed without a name.</source>
        <label>referral</label>
        <translation>Discussed without a name.</translation>
    </message>
    <message id="referral.decided">
        <source>Last decision</source>
        <label>referral</label>
        <translation>Last decision</translation>
    </message>
    <message id="referral.discuss">
        <source>Several signs: discuss</source>
        <label>referral</label>
        <translation>Several signs: discuss</translation>
    </message>
    <message id="referral.exploiters-police">
        <source>This block is in a text for the police alone.</source>
        <label>referral</label>
        <translation>This block is in a text for the police alone.</translation>
    </message>
    <message id="referral.feedback-due">
        <source>Feedback, please, by</source>
        <label>referral</label>
        <translation>Feedback, please, by</translation>
    </message>
    <message id="referral.field.agreements.hint">
        <source>Who does what, and when is feedback due?</source>
        <label>referral</label>
        <translation>Who does what, and when is feedback due?</translation>
    </message>
    <message id="referral.field.agreements.label">
        <source>Agreements</source>
        <label>referral</label>
        <translation>Agreements</translation>
    </message>
    <message id="referral.field.attachments.hint">
        <source>With date and origin, a year old at most.</source>
        <label>referral</label>
        <translation>With date and origin, a year old at most.</translation>
    </message>
    <message id="referral.field.attachments.label">
        <source>Attachments</source>
        <label>referral</label>
        <translation>Attachments</translation>
    </message>
    <message id="referral.field.child.hint">
        <source>Is it about a child, or does a child live there? For a child no force is needed.</source>
        <label>referral</label>
        <translation>Is it about a child, or does a child live there? For a child no force is needed.</translation>
    </message>
    <message id="referral.field.child.label">
        <source>Anyone under 18?</source>
        <label>referral</label>
        <translation>Anyone under 18?</translation>
    </message>
    <message id="referral.field.child.no">
        <source>No</source>
        <label>referral</label>
        <translation>No</translation>
    </message>
    <message id="referral.field.child.not_known">
        <source>I don&apos;t know</source>
        <label>referral</label>
        <translation>I don&apos;t know</translation>
    </message>
    <message id="referral.field.child.yes">
        <source>Yes</source>
        <label>referral</label>
        <translation>Yes</translation>
    </message>
    <message id="referral.field.consent.hint">
        <source>Was consent asked?</source>
        <label>referral</label>
        <translation>Was consent asked?</translation>
    </message>
    <message id="referral.field.consent.label">
        <source>Consent</source>
        <label>referral</label>
        <translation>Consent</translation>
    </message>
    <message id="referral.field.consent.no">
        <source>No</source>
        <label>referral</label>
        <translation>No</translation>
    </message>
    <message id="referral.field.consent.not_asked">
        <source>Not asked</source>
        <label>referral</label>
        <translation>Not asked</translation>
    </message>
    <message id="referral.field.consent.yes">
        <source>Yes</source>
        <label>referral</label>
        <translation>Yes</translation>
    </message>
    <message id="referral.field.consent_why.hint">
        <source>For a child: who has authority?</source>
        <label>referral</label>
        <translation>For a child: who has authority?</translation>
    </message>
    <message id="referral.field.consent_why.label">
        <source>Consent: who, when, why</source>
        <label>referral</label>
        <translation>Consent: who, when, why</translation>
    </message>
    <message id="referral.field.contradicting.hint">
        <source>Also write down that you know of nothing.</source>
        <label>referral</label>
        <translation>Also write down that you know of nothing.</translation>
    </message>
    <message id="referral.field.contradicting.label">
        <source>What speaks against, what goes well</source>
        <label>referral</label>
        <translation>What speaks against, what goes well</translation>
    </message>
    <message id="referral.field.decision_by.hint">
        <source>Name, date and reason.</source>
        <label>referral</label>
        <translation>Name, date and reason.</translation>
    </message>
    <message id="referral.field.decision_by.label">
        <source>Who decided, and why</source>
        <label>referral</label>
        <translation>Who decided, and why</translation>
    </message>
    <message id="referral.field.done_so_far.hint">
        <source>Steps with date and result.</source>
        <label>referral</label>
        <translation>Steps with date and result.</translation>
    </message>
    <message id="referral.field.done_so_far.label">
        <source>What has been done</source>
        <label>referral</label>
        <translation>What has been done</translation>
    </message>
    <message id="referral.field.exploiters.hint">
        <source>Goes to the police alone, never into a text that a household may read.</source>
        <label>referral</label>
        <translation>Goes to the police alone, never into a text that a household may read.</translation>
    </message>
    <message id="referral.field.exploiters.label">
        <source>What I know of possible exploiters</source>
        <label>referral</label>
        <translation>What I know of possible exploiters</translation>
    </message>
    <message id="referral.field.handling.hint">
        <source>Stands at the top of every page.</source>
        <label>referral</label>
        <translation>Stands at the top of every page.</translation>
    </message>
    <message id="referral.field.handling.label">
        <source>How may the receiver handle this</source>
        <label>referral</label>
        <translation>How may the receiver handle this</translation>
    </message>
    <message id="referral.field.handling.not_family">
        <source>Do not share with the family</source>
        <label>referral</label>
        <translation>Do not share with the family</translation>
    </message>
    <message id="referral.field.handling.receiver_only">
        <source>Receiver only</source>
        <label>referral</label>
        <translation>Receiver only</translation>
    </message>
    <message id="referral.field.handling.receiver_team">
        <source>Receiver&apos;s team</source>
        <label>referral</label>
        <translation>Receiver&apos;s team</translation>
    </message>
    <message id="referral.field.household.hint">
        <source>Which children, and where are they now?</source>
        <label>referral</label>
        <translation>Which children, and where are they now?</translation>
    </message>
    <message id="referral.field.household.label">
        <source>Who lives there</source>
        <label>referral</label>
        <translation>Who lives there</translation>
    </message>
    <message id="referral.field.informed.hint">
        <source>Do the person or the parents know?</source>
        <label>referral</label>
        <translation>Do the person or the parents know?</translation>
    </message>
    <message id="referral.field.informed.label">
        <source>Informed</source>
        <label>referral</label>
        <translation>Informed</translation>
    </message>
    <message id="referral.field.informed.no">
        <source>No</source>
        <label>referral</label>
        <translation>No</translation>
    </message>
    <message id="referral.field.informed.not_safe">
        <source>No, not safe</source>
        <label>referral</label>
        <translation>No, not safe</translation>
    </message>
    <message id="referral.field.informed.partly">
        <source>Partly</source>
        <label>referral</label>
        <translation>Partly</translation>
    </message>
    <message id="referral.field.informed.yes">
        <source>Yes</source>
        <label>referral</label>
        <translation>Yes</translation>
    </message>
    <message id="referral.field.informed_why.hint">
        <source>If not: why was it not safe?</source>
        <label>referral</label>
        <translation>If not: why was it not safe?</translation>
    </message>
    <message id="referral.field.informed_why.label">
        <source>Informed: reaction or reason</source>
        <label>referral</label>
        <translation>Informed: reaction or reason</translation>
    </message>
    <message id="referral.field.interpretation.hint">
        <source>Your opinion, apart from the facts.</source>
        <label>referral</label>
        <translation>Your opinion, apart from the facts.</translation>
    </message>
    <message id="referral.field.interpretation.label">
        <source>My interpretation</source>
        <label>referral</label>
        <translation>My interpretation</translation>
    </message>
    <message id="referral.field.involved_services.hint">
        <source>Which help or services are there already?</source>
        <label>referral</label>
        <translation>Which help or services are there already?</translation>
    </message>
    <message id="referral.field.involved_services.label">
        <source>Services involved</source>
        <label>referral</label>
        <translation>Services involved</translation>
    </message>
    <message id="referral.field.language_needs.hint">
        <source>Only what is needed to help.</source>
        <label>referral</label>
        <translation>Only what is needed to help.</translation>
    </message>
    <message id="referral.field.language_needs.label">
        <source>Language, interpreter, disability</source>
        <label>referral</label>
        <translation>Language, interpreter, disability</translation>
    </message>
    <message id="referral.field.not_known.hint">
        <source>Which questions are still open?</source>
        <label>referral</label>
        <translation>Which questions are still open?</translation>
    </message>
    <message id="referral.field.not_known.label">
        <source>What I do not know</source>
        <label>referral</label>
        <translation>What I do not know</translation>
    </message>
    <message id="referral.field.phoned.hint">
        <source>With whom and when? Always phone first when it is urgent.</source>
        <label>referral</label>
        <translation>With whom and when? Always phone first when it is urgent.</translation>
    </message>
    <message id="referral.field.phoned.label">
        <source>Already phoned</source>
        <label>referral</label>
        <translation>Already phoned</translation>
    </message>
    <message id="referral.field.recipient.hint">
        <source>One receiver per referral: name and organisation.</source>
        <label>referral</label>
        <translation>One receiver per referral: name and organisation.</translation>
    </message>
    <message id="referral.field.recipient.label">
        <source>To whom</source>
        <label>referral</label>
        <translation>To whom</translation>
    </message>
    <message id="referral.field.reporter_reachable.hint">
        <source>Role, phone, and when.</source>
        <label>referral</label>
        <translation>Role, phone, and when.</translation>
    </message>
    <message id="referral.field.reporter_reachable.label">
        <source>Reporter: reachable</source>
        <label>referral</label>
        <translation>Reporter: reachable</translation>
    </message>
    <message id="referral.field.reporter_shield.hint">
        <source>With the reason.</source>
        <label>referral</label>
        <translation>With the reason.</translation>
    </message>
    <message id="referral.field.reporter_shield.label">
        <source>Keep name of reporter from the family</source>
        <label>referral</label>
        <translation>Keep name of reporter from the family</translation>
    </message>
    <message id="referral.field.request.hint">
        <source>One or two sentences.</source>
        <label>referral</label>
        <translation>One or two sentences.</translation>
    </message>
    <message id="referral.field.request.label">
        <source>What do you ask of the receiver</source>
        <label>referral</label>
        <translation>What do you ask of the receiver</translation>
    </message>
    <message id="referral.field.request_kind.advice">
        <source>Advice</source>
        <label>referral</label>
        <translation>Advice</translation>
    </message>
    <message id="referral.field.request_kind.hint">
        <source>What should the receiver do?</source>
        <label>referral</label>
        <translation>What should the receiver do?</translation>
    </message>
    <message id="referral.field.request_kind.information">
        <source>For information</source>
        <label>referral</label>
        <translation>For information</translation>
    </message>
    <message id="referral.field.request_kind.joint_talk">
        <source>A joint talk</source>
        <label>referral</label>
        <translation>A joint talk</translation>
    </message>
    <message id="referral.field.request_kind.label">
        <source>Kind of request</source>
        <label>referral</label>
        <translation>Kind of request</translation>
    </message>
    <message id="referral.field.request_kind.take_over">
        <source>Take over</source>
        <label>referral</label>
        <translation>Take over</translation>
    </message>
    <message id="referral.field.safe_contact.hint">
        <source>How and when can the person be reached safely?</source>
        <label>referral</label>
        <translation>How and when can the person be reached safely?</translation>
    </message>
    <message id="referral.field.safe_contact.label">
        <source>Reach safely</source>
        <label>referral</label>
        <translation>Reach safely</translation>
    </message>
    <message id="referral.field.safety_risks.hint">
        <source>For the person, children, reporter or visitor.</source>
        <label>referral</label>
        <translation>For the person, children, reporter or visitor.</translation>
    </message>
    <message id="referral.field.safety_risks.label">
        <source>Danger</source>
        <label>referral</label>
        <translation>Danger</translation>
    </message>
    <message id="referral.field.subjects.hint">
        <source>Name or reference, age and role.</source>
        <label>referral</label>
        <translation>Name or reference, age and role.</translation>
    </message>
    <message id="referral.field.subjects.label">
        <source>About whom</source>
        <label>referral</label>
        <translation>About whom</translation>
    </message>
    <message id="referral.field.urgency.hint">
        <source>In words: when is an answer needed, and why?</source>
        <label>referral</label>
        <translation>In words: when is an answer needed, and why?</translation>
    </message>
    <message id="referral.field.urgency.label">
        <source>Urgency and why</source>
        <label>referral</label>
        <translation>Urgency and why</translation>
    </message>
    <message id="referral.field.urgent_needs.hint">
        <source>Safe place, doctor, food, papers.</source>
        <label>referral</label>
        <translation>Safe place, doctor, food, papers.</translation>
    </message>
    <message id="referral.field.urgent_needs.label">
        <source>Needed now</source>
        <label>referral</label>
        <translation>Needed now</translation>
    </message>
    <message id="referral.field.who_knows.hint">
        <source>Colleague, school, family.</source>
        <label>referral</label>
        <translation>Colleague, school, family.</translation>
    </message>
    <message id="referral.field.who_knows.label">
        <source>Who else knows</source>
        <label>referral</label>
        <translation>Who else knows</translation>
    </message>
    <message id="referral.field.why_now.hint">
        <source>Why do you refer now?</source>
        <label>referral</label>
        <translation>Why do you refer now?</translation>
    </message>
    <message id="referral.field.why_now.label">
        <source>Reason for this referral now</source>
        <label>referral</label>
        <translation>Reason for this referral now</translation>
    </message>
    <message id="referral.field.words_of_person.hint">
        <source>In their own words, or why you have not yet spoken.</source>
        <label>referral</label>
        <translation>In their own words, or why you have not yet spoken.</translation>
    </message>
    <message id="referral.field.words_of_person.label">
        <source>What the person says and wants</source>
        <label>referral</label>
        <translation>What the person says and wants</translation>
    </message>
    <message id="referral.foot">
        <source>{reference} · version {version} · check code {code}</source>
        <label>referral</label>
        <translation>{reference} · version {version} · check code {code}</translation>
    </message>
    <message id="referral.group-fact">
        <source>Facts: seen or read</source>
        <label>referral</label>
        <translation>Facts: seen or read</translation>
    </message>
    <message id="referral.group-hearsay">
        <source>Told</source>
        <label>referral</label>
        <translation>Told</translation>
    </message>
    <message id="referral.group-impression">
        <source>Impressions</source>
        <label>referral</label>
        <translation>Impressions</translation>
    </message>
    <message id="referral.head">
        <source>Confidential</source>
        <label>referral</label>
        <translation>Confidential</translation>
    </message>
    <message id="referral.head-handling">
        <source>Confidential · {handling}</source>
        <label>referral</label>
        <translation>Confidential · {handling}</translation>
    </message>
    <message id="referral.household">
        <source>the whole household</source>
        <label>referral</label>
        <translation>the whole household</translation>
    </message>
    <message id="referral.known-document">
        <source>from a document</source>
        <label>referral</label>
        <translation>from a document</translation>
    </message>
    <message id="referral.known-impression">
        <source>my impression</source>
        <label>referral</label>
        <translation>my impression</translation>
    </message>
    <message id="referral.known-own_observation">
        <source>own observation</source>
        <label>referral</label>
        <translation>own observation</translation>
    </message>
    <message id="referral.known-told_by_other">
        <source>told by someone else</source>
        <label>referral</label>
        <translation>told by someone else</translation>
    </message>
    <message id="referral.known-told_by_person">
        <source>told by the person</source>
        <label>referral</label>
        <translation>told by the person</translation>
    </message>
    <message id="referral.matrix">
        <source>What the lens shows</source>
        <label>referral</label>
        <translation>What the lens shows</translation>
    </message>
    <message id="referral.matrix-legend">
        <source>One tile is one indicator; the number is how many signs were seen. Solid with a diamond: several signs. Hatched: something seen. Pale: nothing seen. Broken edge: not looked at, which is not the same as not there.</source>
        <label>referral</label>
        <translation>One tile is one indicator; the number is how many signs were seen. Solid with a diamond: several signs. Hatched: something seen. Pale: nothing seen. Broken edge: not looked at, which is not the same as not there.</translation>
    </message>
    <message id="referral.network">
        <source>People and network</source>
        <label>referral</label>
        <translation>People and network</translation>
    </message>
    <message id="referral.network-legend">
        <source>Filled circle: child. Open square: adult. Solid line: family or partner, parents above their children. Dashed line: something else; the arrow points to whom it concerns.</source>
        <label>referral</label>
        <translation>Filled circle: child. Open square: adult. Solid line: family or partner, parents above their children. Dashed line: something else; the arrow points to whom it concerns.</translation>
    </message>
    <message id="referral.none-discuss">
        <source>No indicator has several signs.</source>
        <label>referral</label>
        <translation>No indicator has several signs.</translation>
    </message>
    <message id="referral.not-filled">
        <source>not yet filled in</source>
        <label>referral</label>
        <translation>not yet filled in</translation>
    </message>
    <message id="referral.not-looked-at">
        <source>Not looked at: {names}.</source>
        <label>referral</label>
        <translation>Not looked at: {names}.</translation>
    </message>
    <message id="referral.observations">
        <source>Observations per life domain</source>
        <label>referral</label>
        <translation>Observations per life domain</translation>
    </message>
    <message id="referral.opinion">
        <source>This is an opinion of the reporter, not a fact.</source>
        <label>referral</label>
        <translation>This is an opinion of the reporter, not a fact.</translation>
    </message>
    <message id="referral.orphans">
        <source>Signs that this lens no longer has</source>
        <label>referral</label>
        <translation>Signs that this lens no longer has</translation>
    </message>
    <message id="referral.orphans-lead">
        <source>They were kept from another version of the lens, under their short name, and count for no indicator.</source>
        <label>referral</label>
        <translation>They were kept from another version of the lens, under their short name, and count for no indicator.</translation>
    </message>
    <message id="referral.page">
        <source>page {n} of {pages}</source>
        <label>referral</label>
        <translation>page {n} of {pages}</translation>
    </message>
    <message id="referral.protective">
        <source>Who is safe, what goes well</source>
        <label>referral</label>
        <translation>Who is safe, what goes well</translation>
    </message>
    <message id="referral.read-on">
        <source>(continues in this document)</source>
        <label>referral</label>
        <translation>(continues in this document)</translation>
    </message>
    <message id="referral.receipt">
        <source>Receipt: please send back</source>
        <label>referral</label>
        <translation>Receipt: please send back</translation>
    </message>
    <message id="referral.receipt-by">
        <source>By, phone</source>
        <label>referral</label>
        <translation>By, phone</translation>
    </message>
    <message id="referral.receipt-decision">
        <source>Decision</source>
        <label>referral</label>
        <translation>Decision</translation>
    </message>
    <message id="referral.receipt-next">
        <source>Next step, when</source>
        <label>referral</label>
        <translation>Next step, when</translation>
    </message>
    <message id="referral.receipt-received">
        <source>Received on</source>
        <label>referral</label>
        <translation>Received on</translation>
    </message>
    <message id="referral.receipt-reference">
        <source>Referral · version</source>
        <label>referral</label>
        <translation>Referral · version</translation>
    </message>
    <message id="referral.sent-by">
        <source>Sent by</source>
        <label>referral</label>
        <translation>Sent by</translation>
    </message>
    <message id="referral.shielded">
        <source>The name of the reporter is not in this text.</source>
        <label>referral</label>
        <translation>The name of the reporter is not in this text.</translation>
    </message>
    <message id="referral.source-withheld">
        <source>do not tell the household</source>
        <label>referral</label>
        <translation>do not tell the household</translation>
    </message>
    <message id="referral.supplement">
        <source>Supplement</source>
        <label>referral</label>
        <translation>Supplement</translation>
    </message>
    <message id="referral.text-advice">
        <source>Without names, dates of birth and places: persons are called by what they are, such as ‘the child’ or ‘adult 1’.</source>
        <label>referral</label>
        <translation>Without names, dates of birth and places: persons are called by what they are, such as ‘the child’ or ‘adult 1’.</translation>
    </message>
    <message id="referral.text-together">
        <source>This text was made to read together with the person it is about. Ask, correct and add.</source>
        <label>referral</label>
        <translation>This text was made to read together with the person it is about. Ask, correct and add.</translation>
    </message>
    <message id="referral.timeline">
        <source>Timeline</source>
        <label>referral</label>
        <translation>Timeline</translation>
    </message>
    <message id="referral.timeline-legend">
        <source>Filled circle: seen by the observer. Open square: told or read. Open diamond: an impression.</source>
        <label>referral</label>
        <translation>Filled circle: seen by the observer. Open square: told or read. Open diamond: an impression.</translation>
    </message>
    <message id="referral.title">
        <source>Referral</source>
        <label>referral</label>
        <translation>Referral</translation>
    </message>
    <message id="referral.title-advice">
        <source>Request for advice, without names</source>
        <label>referral</label>
        <translation>Request for advice, without names</translation>
    </message>
    <message id="referral.title-together">
        <source>To read together</source>
        <label>referral</label>
        <translation>To read together</translation>
    </message>
    <message id="referral.title-withdrawal">
        <source>This letter is withdrawn</source>
        <label>referral</label>
        <translation>This letter is withdrawn</translation>
    </message>
    <message id="referral.weigh-against">
        <source>What speaks against it?</source>
        <label>referral</label>
        <translation>What speaks against it?</translation>
    </message>
    <message id="referral.weigh-otherwise">
        <source>What else could it be?</source>
        <label>referral</label>
        <translation>What else could it be?</translation>
    </message>
    <message id="referral.weigh-unanswered">
        <source>Not yet answered.</source>
        <label>referral</label>
        <translation>Not yet answered.</translation>
    </message>
    <message id="referral.weigh-unknown">
        <source>I don&apos;t know.</source>
        <label>referral</label>
        <translation>I don&apos;t know.</translation>
    </message>
    <message id="referral.withdrawn">
        <source>Withdrawal</source>
        <label>referral</label>
        <translation>Withdrawal</translation>
    </message>
    <message id="referral.withdrawn-asked">
        <source>What I ask</source>
        <label>referral</label>
        <translation>What I ask</translation>
    </message>
    <message id="referral.withdrawn-do">
        <source>Do not use the letter any more. Tell everyone to whom you gave it. Destroy it, or send it back, and tell the sender that you did.</source>
        <label>referral</label>
        <translation>Do not use the letter any more. Tell everyone to whom you gave it. Destroy it, or send it back, and tell the sender that you did.</translation>
    </message>
    <message id="referral.withdrawn-why">
        <source>Why</source>
        <label>referral</label>
        <translation>Why</translation>
    </message>
    <message id="referral.without-hearsay">
        <source>Without what others told, this indicator reads differently.</source>
        <label>referral</label>
        <translation>Without what others told, this indicator reads differently.</translation>
    </message>
    <message id="sample.look">
        <source>Look around with a made-up case</source>
        <label>sample</label>
        <translation>Look around with a made-up case</translation>
    </message>
    <message id="sample.look-lead">
        <source>Everything in this case is made up. Change in it what you like; you take it away again in one step.</source>
        <label>sample</label>
        <translation>Everything in this case is made up. Change in it what you like; you take it away again in one step.</translation>
    </message>
    <message id="sample.marked">
        <source>This case is made up, to practise. It counts for nothing.</source>
        <label>sample</label>
        <translation>This case is made up, to practise. It counts for nothing.</translation>
    </message>
    <message id="sample.name">
        <source>Sample: Linde (made up)</source>
        <label>sample</label>
        <translation>Sample: Linde (made up)</translation>
    </message>
    <message id="sample.remove">
        <source>Take the made-up case away</source>
        <label>sample</label>
        <translation>Take the made-up case away</translation>
    </message>
    <message id="sample.what">
        <source>What is a case?</source>
        <label>sample</label>
        <translation>What is a case?</translation>
    </message>
    <message id="sample.what-lead">
        <source>A case is all that you write down about one household: what you saw, who told it, and what you make of it. You begin one when you are worried. All of it stays on this computer, encrypted.</source>
        <label>sample</label>
        <translation>A case is all that you write down about one household: what you saw, who told it, and what you make of it. You begin one when you are worried. All of it stays on this computer, encrypted.</translation>
    </message>
    <message id="sending.coordinator">
        <source>Coordinator</source>
        <label>sending</label>
        <translation>Coordinator</translation>
    </message>
    <message id="sending.deputy">
        <source>Deputy, when the coordinator is away</source>
        <label>sending</label>
        <translation>Deputy, when the coordinator is away</translation>
    </message>
    <message id="sending.locked">
        <source>PDF with six words</source>
        <label>sending</label>
        <translation>PDF with six words</translation>
    </message>
    <message id="sending.locked-lead">
        <source>For a receiver without LensDesk. The PDF opens with six words, which you see once and tell by phone.</source>
        <label>sending</label>
        <translation>For a receiver without LensDesk. The PDF opens with six words, which you see once and tell by phone.</translation>
    </message>
    <message id="sending.make-locked">
        <source>Make the PDF with six words…</source>
        <label>sending</label>
        <translation>Make the PDF with six words…</translation>
    </message>
    <message id="sending.make-plain">
        <source>Make the PDF without a lock…</source>
        <label>sending</label>
        <translation>Make the PDF without a lock…</translation>
    </message>
    <message id="sending.make-sealed">
        <source>Make it, sealed…</source>
        <label>sending</label>
        <translation>Make it, sealed…</translation>
    </message>
    <message id="sending.meant">
        <source>Yes, anybody may be able to read this file</source>
        <label>sending</label>
        <translation>Yes, anybody may be able to read this file</translation>
    </message>
    <message id="sending.no-contact">
        <source>Nobody in your address book is confirmed by phone yet. It takes two: a coordinator and a deputy.</source>
        <label>sending</label>
        <translation>Nobody in your address book is confirmed by phone yet. It takes two: a coordinator and a deputy.</translation>
    </message>
    <message id="sending.one-contact">
        <source>One contact is confirmed. It takes two: a coordinator and a deputy.</source>
        <label>sending</label>
        <translation>One contact is confirmed. It takes two: a coordinator and a deputy.</translation>
    </message>
    <message id="sending.plain">
        <source>PDF without a lock</source>
        <label>sending</label>
        <translation>PDF without a lock</translation>
    </message>
    <message id="sending.plain-lead">
        <source>Whoever gets hold of the file reads all of it: in the mail, on a stick, in a shared folder. Choose this only when it cannot be otherwise.</source>
        <label>sending</label>
        <translation>Whoever gets hold of the file reads all of it: in the mail, on a stick, in a shared folder. Choose this only when it cannot be otherwise.</translation>
    </message>
    <message id="sending.readers">
        <source>{coordinator} and {deputy} can open it.</source>
        <label>sending</label>
        <translation>{coordinator} and {deputy} can open it.</translation>
    </message>
    <message id="sending.receipt">
        <source>Made: {reference}, version {version}, check code {code}. Saved as {path}.</source>
        <label>sending</label>
        <translation>Made: {reference}, version {version}, check code {code}. Saved as {path}.</translation>
    </message>
    <message id="sending.sealed">
        <source>Sealed for two contacts</source>
        <label>sending</label>
        <translation>Sealed for two contacts</translation>
    </message>
    <message id="sending.sealed-lead">
        <source>Only the coordinator and the deputy can open the file, with LensDesk. You can mail it safely.</source>
        <label>sending</label>
        <translation>Only the coordinator and the deputy can open the file, with LensDesk. You can mail it safely.</translation>
    </message>
    <message id="sending.six-words">
        <source>The six words that open the PDF</source>
        <label>sending</label>
        <translation>The six words that open the PDF</translation>
    </message>
    <message id="sending.six-words-lead">
        <source>Tell them by phone, never in the same mail. They are kept nowhere: once gone from the screen nobody can bring them back, and you make the letter anew.</source>
        <label>sending</label>
        <translation>Tell them by phone, never in the same mail. They are kept nowhere: once gone from the screen nobody can bring them back, and you make the letter anew.</translation>
    </message>
    <message id="sending.six-words-told">
        <source>I told them, or wrote them down</source>
        <label>sending</label>
        <translation>I told them, or wrote them down</translation>
    </message>
    <message id="sending.title">
        <source>How does it go out?</source>
        <label>sending</label>
        <translation>How does it go out?</translation>
    </message>
    <message id="sending.to-addresses">
        <source>Open the address book</source>
        <label>sending</label>
        <translation>Open the address book</translation>
    </message>
    <message id="sending.to-sending">
        <source>Make the referral…</source>
        <label>sending</label>
        <translation>Make the referral…</translation>
    </message>
    <message id="sheet.keep">
        <source>How to keep it</source>
        <label>sheet</label>
        <translation>How to keep it</translation>
    </message>
    <message id="sheet.keep-four">
        <source>Is it gone? Make a new sheet in LensDesk. Then this code opens nothing any more.</source>
        <label>sheet</label>
        <translation>Is it gone? Make a new sheet in LensDesk. Then this code opens nothing any more.</translation>
    </message>
    <message id="sheet.keep-one">
        <source>Print this sheet and throw the file away, also out of the bin of the computer.</source>
        <label>sheet</label>
        <translation>Print this sheet and throw the file away, also out of the bin of the computer.</translation>
    </message>
    <message id="sheet.keep-three">
        <source>Take no photo of it and do not mail it.</source>
        <label>sheet</label>
        <translation>Take no photo of it and do not mail it.</translation>
    </message>
    <message id="sheet.keep-two">
        <source>Put it in a safe or a locked cupboard, not with the computer and not in the laptop bag.</source>
        <label>sheet</label>
        <translation>Put it in a safe or a locked cupboard, not with the computer and not in the laptop bag.</translation>
    </message>
    <message id="sheet.letters">
        <source>Each block has five characters. The letters I, L, O and U do not occur: a round one is a zero.</source>
        <label>sheet</label>
        <translation>Each block has five characters. The letters I, L, O and U do not occur: a round one is a zero.</translation>
    </message>
    <message id="sheet.made">
        <source>Made on {day} with LensDesk</source>
        <label>sheet</label>
        <translation>Made on {day} with LensDesk</translation>
    </message>
    <message id="sheet.title">
        <source>Recovery sheet</source>
        <label>sheet</label>
        <translation>Recovery sheet</translation>
    </message>
    <message id="sheet.use">
        <source>How to use it</source>
        <label>sheet</label>
        <translation>How to use it</translation>
    </message>
    <message id="sheet.use-one">
        <source>1. Start LensDesk and choose: Forgotten the passphrase.</source>
        <label>sheet</label>
        <translation>1. Start LensDesk and choose: Forgotten the passphrase.</translation>
    </message>
    <message id="sheet.use-three">
        <source>3. Choose a new passphrase. Everything that was in the vault is still there.</source>
        <label>sheet</label>
        <translation>3. Choose a new passphrase. Everything that was in the vault is still there.</translation>
    </message>
    <message id="sheet.use-two">
        <source>2. Type the seven blocks. Capital letters and spaces do not matter.</source>
        <label>sheet</label>
        <translation>2. Type the seven blocks. Capital letters and spaces do not matter.</translation>
    </message>
    <message id="sheet.what">
        <source>With this code the vault can be opened again when the passphrase is forgotten.</source>
        <label>sheet</label>
        <translation>With this code the vault can be opened again when the passphrase is forgotten.</translation>
    </message>
    <message id="sheet.what-more">
        <source>Whoever has this sheet and the computer can read everything. Treat it as a house key.</source>
        <label>sheet</label>
        <translation>Whoever has this sheet and the computer can read everything. Treat it as a house key.</translation>
    </message>
    <message id="sheets.backups">
        <source>Backups</source>
        <label>sheets</label>
        <translation>Backups</translation>
    </message>
    <message id="sheets.backups-title">
        <source>Backups</source>
        <label>sheets</label>
        <translation>Backups</translation>
    </message>
    <message id="sheets.forgetting">
        <source>Keeping and forgetting</source>
        <label>sheets</label>
        <translation>Keeping and forgetting</translation>
    </message>
    <message id="sheets.forgetting-title">
        <source>Keeping and forgetting</source>
        <label>sheets</label>
        <translation>Keeping and forgetting</translation>
    </message>
    <message id="sheets.panic">
        <source>Erase everything</source>
        <label>sheets</label>
        <translation>Erase everything</translation>
    </message>
    <message id="sheets.panic-title">
        <source>Erase everything</source>
        <label>sheets</label>
        <translation>Erase everything</translation>
    </message>
    <message id="sheets.trail">
        <source>Trail</source>
        <label>sheets</label>
        <translation>Trail</translation>
    </message>
    <message id="sheets.trail-title">
        <source>Trail</source>
        <label>sheets</label>
        <translation>Trail</translation>
    </message>
    <message id="sheets.vault">
        <source>Ways in and check</source>
        <label>sheets</label>
        <translation>Ways in and check</translation>
    </message>
    <message id="sheets.vault-title">
        <source>Ways in and check</source>
        <label>sheets</label>
        <translation>Ways in and check</translation>
    </message>
    <message id="shell.again">
        <source>Once more</source>
        <label>shell</label>
        <translation>Once more</translation>
    </message>
    <message id="shell.back">
        <source>‹ Cases</source>
        <label>shell</label>
        <translation>‹ Cases</translation>
    </message>
    <message id="shell.begin">
        <source>Make the vault</source>
        <label>shell</label>
        <translation>Make the vault</translation>
    </message>
    <message id="shell.begin-case">
        <source>Begin the case</source>
        <label>shell</label>
        <translation>Begin the case</translation>
    </message>
    <message id="shell.case-count" numerus="yes">
        <source>{n} cases</source>
        <label>shell</label>
        <translation>
            <numerusform>{n} case</numerusform>
            <numerusform>{n} cases</numerusform>
        </translation>
    </message>
    <message id="shell.case-line" numerus="yes">
        <source>last {last} · {seen} seen · {n} referrals</source>
        <label>shell</label>
        <translation>
            <numerusform>last {last} · {seen} seen · {n} referral</numerusform>
            <numerusform>last {last} · {seen} seen · {n} referrals</numerusform>
        </translation>
    </message>
    <message id="shell.case-title">
        <source>Case {name}</source>
        <label>shell</label>
        <translation>Case {name}</translation>
    </message>
    <message id="shell.cases">
        <source>Cases</source>
        <label>shell</label>
        <translation>Cases</translation>
    </message>
    <message id="shell.cases-empty">
        <source>There is no case yet. Begin the first one beside.</source>
        <label>shell</label>
        <translation>There is no case yet. Begin the first one beside.</translation>
    </message>
    <message id="shell.cases-lead">
        <source>Open a case with Enter or a click.</source>
        <label>shell</label>
        <translation>Open a case with Enter or a click.</translation>
    </message>
    <message id="shell.choose">
        <source>Choose…</source>
        <label>shell</label>
        <translation>Choose…</translation>
    </message>
    <message id="shell.contact">
        <source>Kind of contact</source>
        <label>shell</label>
        <translation>Kind of contact</translation>
    </message>
    <message id="shell.contact-home_visit">
        <source>Home visit</source>
        <label>shell</label>
        <translation>Home visit</translation>
    </message>
    <message id="shell.contact-office">
        <source>At the office</source>
        <label>shell</label>
        <translation>At the office</translation>
    </message>
    <message id="shell.contact-online">
        <source>Online</source>
        <label>shell</label>
        <translation>Online</translation>
    </message>
    <message id="shell.contact-other">
        <source>Other</source>
        <label>shell</label>
        <translation>Other</translation>
    </message>
    <message id="shell.contact-phone">
        <source>Phone</source>
        <label>shell</label>
        <translation>Phone</translation>
    </message>
    <message id="shell.contact-school">
        <source>At school</source>
        <label>shell</label>
        <translation>At school</translation>
    </message>
    <message id="shell.contact-street">
        <source>In the street</source>
        <label>shell</label>
        <translation>In the street</translation>
    </message>
    <message id="shell.contrast">
        <source>High contrast</source>
        <label>shell</label>
        <translation>High contrast</translation>
    </message>
    <message id="shell.crashed">
        <source>Something went wrong. The vault is closed; everything that was saved is still there.</source>
        <label>shell</label>
        <translation>Something went wrong. The vault is closed; everything that was saved is still there.</translation>
    </message>
    <message id="shell.dark">
        <source>Dark</source>
        <label>shell</label>
        <translation>Dark</translation>
    </message>
    <message id="shell.due">
        <source>Look again now: {n}</source>
        <label>shell</label>
        <translation>Look again now: {n}</translation>
    </message>
    <message id="shell.file-name">
        <source>referral.pdf</source>
        <label>shell</label>
        <translation>referral.pdf</translation>
    </message>
    <message id="shell.find-case">
        <source>Find a case: name, reference or lens</source>
        <label>shell</label>
        <translation>Find a case: name, reference or lens</translation>
    </message>
    <message id="shell.forgotten">
        <source>Forgotten the passphrase?</source>
        <label>shell</label>
        <translation>Forgotten the passphrase?</translation>
    </message>
    <message id="shell.found-cases">
        <source>{found} of {all} cases</source>
        <label>shell</label>
        <translation>{found} of {all} cases</translation>
    </message>
    <message id="shell.idle">
        <source>Vault closes after 5 min</source>
        <label>shell</label>
        <translation>Vault closes after 5 min</translation>
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
        <translation>Language: {name}</translation>
    </message>
    <message id="shell.language-nl">
        <source>Nederlands</source>
        <label>shell</label>
        <translation>Nederlands</translation>
    </message>
    <message id="shell.last-saved">
        <source>Last saved: {time}.</source>
        <label>shell</label>
        <translation>Last saved: {time}.</translation>
    </message>
    <message id="shell.lens">
        <source>Lens {name} {version}</source>
        <label>shell</label>
        <translation>Lens {name} {version}</translation>
    </message>
    <message id="shell.lens-of-case">
        <source>Lens {name} {version} (case: {case})</source>
        <label>shell</label>
        <translation>Lens {name} {version} (case: {case})</translation>
    </message>
    <message id="shell.letter-language">
        <source>Language of the letter</source>
        <label>shell</label>
        <translation>Language of the letter</translation>
    </message>
    <message id="shell.light">
        <source>Light</source>
        <label>shell</label>
        <translation>Light</translation>
    </message>
    <message id="shell.lock">
        <source>Lock</source>
        <label>shell</label>
        <translation>Lock</translation>
    </message>
    <message id="shell.look-again">
        <source>look again on {day}</source>
        <label>shell</label>
        <translation>look again on {day}</translation>
    </message>
    <message id="shell.look-now">
        <source>look again now ({day})</source>
        <label>shell</label>
        <translation>look again now ({day})</translation>
    </message>
    <message id="shell.missing" numerus="yes">
        <source>{n} questions still open. You can make the letter already.</source>
        <label>shell</label>
        <translation>
            <numerusform>One question still open. You can make the letter already.</numerusform>
            <numerusform>{n} questions still open. You can make the letter already.</numerusform>
        </translation>
    </message>
    <message id="shell.new-case">
        <source>New case</source>
        <label>shell</label>
        <translation>New case</translation>
    </message>
    <message id="shell.new-case-lead">
        <source>A working name by which you know the case. Preferably no surname.</source>
        <label>shell</label>
        <translation>A working name by which you know the case. Preferably no surname.</translation>
    </message>
    <message id="shell.new-passphrase">
        <source>Choose a passphrase</source>
        <label>shell</label>
        <translation>Choose a passphrase</translation>
    </message>
    <message id="shell.not-kept">
        <source>What you typed last could not be saved.</source>
        <label>shell</label>
        <translation>What you typed last could not be saved.</translation>
    </message>
    <message id="shell.not-the-same">
        <source>The two passphrases are not yet the same.</source>
        <label>shell</label>
        <translation>The two passphrases are not yet the same.</translation>
    </message>
    <message id="shell.nothing-missing">
        <source>All required questions are answered.</source>
        <label>shell</label>
        <translation>All required questions are answered.</translation>
    </message>
    <message id="shell.optional">
        <source>may be empty</source>
        <label>shell</label>
        <translation>may be empty</translation>
    </message>
    <message id="shell.passphrase">
        <source>Passphrase</source>
        <label>shell</label>
        <translation>Passphrase</translation>
    </message>
    <message id="shell.present">
        <source>Who is present</source>
        <label>shell</label>
        <translation>Who is present</translation>
    </message>
    <message id="shell.present-example">
        <source>e.g. alone with L.</source>
        <label>shell</label>
        <translation>e.g. alone with L.</translation>
    </message>
    <message id="shell.private">
        <source>Only the row you work in readable (F8)</source>
        <label>shell</label>
        <translation>Only the row you work in readable (F8)</translation>
    </message>
    <message id="shell.profession-is">
        <source>Your profession: {name}</source>
        <label>shell</label>
        <translation>Your profession: {name}</translation>
    </message>
    <message id="shell.referral-lead">
        <source>Everything is saved while you type. Write as if the family reads along.</source>
        <label>shell</label>
        <translation>Everything is saved while you type. Write as if the family reads along.</translation>
    </message>
    <message id="shell.saved">
        <source>Saved {time}, encrypted</source>
        <label>shell</label>
        <translation>Saved {time}, encrypted</translation>
    </message>
    <message id="shell.stopped">
        <source>LensDesk stopped unexpectedly last time; all that was saved is still there.</source>
        <label>shell</label>
        <translation>LensDesk stopped unexpectedly last time; all that was saved is still there.</translation>
    </message>
    <message id="shell.strength-empty">
        <source>At least 15 characters. Six separate words are easy to remember and hard to guess.</source>
        <label>shell</label>
        <translation>At least 15 characters. Six separate words are easy to remember and hard to guess.</translation>
    </message>
    <message id="shell.strength-fair">
        <source>Fair. Longer and with more separate words is better.</source>
        <label>shell</label>
        <translation>Fair. Longer and with more separate words is better.</translation>
    </message>
    <message id="shell.strength-good">
        <source>Good, unless it is a well-known sentence.</source>
        <label>shell</label>
        <translation>Good, unless it is a well-known sentence.</translation>
    </message>
    <message id="shell.strength-strong">
        <source>Strong, if you chose the words at random.</source>
        <label>shell</label>
        <translation>Strong, if you chose the words at random.</translation>
    </message>
    <message id="shell.strength-too_short">
        <source>Still too short or too uniform.</source>
        <label>shell</label>
        <translation>Still too short or too uniform.</translation>
    </message>
    <message id="shell.text-size">
        <source>Text {n} %</source>
        <label>shell</label>
        <translation>Text {n} %</translation>
    </message>
    <message id="shell.unlock">
        <source>Open</source>
        <label>shell</label>
        <translation>Open</translation>
    </message>
    <message id="shell.unlock-lead">
        <source>The vault is closed.</source>
        <label>shell</label>
        <translation>The vault is closed.</translation>
    </message>
    <message id="shell.unlocking">
        <source>One moment…</source>
        <label>shell</label>
        <translation>One moment…</translation>
    </message>
    <message id="shell.unweighed" numerus="yes">
        <source>Beside {n} indicators it has not yet been weighed what else it could be and what speaks against it.</source>
        <label>shell</label>
        <translation>
            <numerusform>Beside one indicator it has not yet been weighed what else it could be and what speaks against it.</numerusform>
            <numerusform>Beside {n} indicators it has not yet been weighed what else it could be and what speaks against it.</numerusform>
        </translation>
    </message>
    <message id="shell.vault-place">
        <source>The vault will lie in {folder}</source>
        <label>shell</label>
        <translation>The vault will lie in {folder}</translation>
    </message>
    <message id="shell.view">
        <source>View</source>
        <label>shell</label>
        <translation>View</translation>
    </message>
    <message id="shell.visit-is">
        <source>Moment of contact: {visit}</source>
        <label>shell</label>
        <translation>Moment of contact: {visit}</translation>
    </message>
    <message id="shell.visit-was">
        <source>Still in: {visit} (new: Ctrl+N)</source>
        <label>shell</label>
        <translation>Still in: {visit} (new: Ctrl+N)</translation>
    </message>
    <message id="shell.wait">
        <source>After some wrong tries you wait a moment: {n} s more.</source>
        <label>shell</label>
        <translation>After some wrong tries you wait a moment: {n} s more.</translation>
    </message>
    <message id="shell.welcome">
        <source>Welcome to LensDesk</source>
        <label>shell</label>
        <translation>Welcome to LensDesk</translation>
    </message>
    <message id="shell.welcome-lead">
        <source>LensDesk helps you look well and record well. You establish nothing and accuse no one.</source>
        <label>shell</label>
        <translation>LensDesk helps you look well and record well. You establish nothing and accuse no one.</translation>
    </message>
    <message id="shell.which-lens">
        <source>Which lens</source>
        <label>shell</label>
        <translation>Which lens</translation>
    </message>
    <message id="shell.working-name">
        <source>Working name</source>
        <label>shell</label>
        <translation>Working name</translation>
    </message>
    <message id="shell.your-name">
        <source>Your name</source>
        <label>shell</label>
        <translation>Your name</translation>
    </message>
    <message id="shell.your-organisation">
        <source>Your organisation</source>
        <label>shell</label>
        <translation>Your organisation</translation>
    </message>
    <message id="shell.your-profession">
        <source>Your profession</source>
        <label>shell</label>
        <translation>Your profession</translation>
    </message>
    <message id="trail.amount" numerus="yes">
        <source>{n} records</source>
        <label>trail</label>
        <translation>
            <numerusform>{n} record</numerusform>
            <numerusform>{n} records</numerusform>
        </translation>
    </message>
    <message id="trail.broken">
        <source>No. An entry was changed, taken away or added outside LensDesk. Tell your data protection officer.</source>
        <label>trail</label>
        <translation>No. An entry was changed, taken away or added outside LensDesk. Tell your data protection officer.</translation>
    </message>
    <message id="trail.case">
        <source>case {id}</source>
        <label>trail</label>
        <translation>case {id}</translation>
    </message>
    <message id="trail.case-example">
        <source>first part of the number</source>
        <label>trail</label>
        <translation>first part of the number</translation>
    </message>
    <message id="trail.checking">
        <source>Being checked…</source>
        <label>trail</label>
        <translation>Being checked…</translation>
    </message>
    <message id="trail.dated">
        <source>Only this period</source>
        <label>trail</label>
        <translation>Only this period</translation>
    </message>
    <message id="trail.event-accept_older">
        <source>Accepted an older vault</source>
        <label>trail</label>
        <translation>Accepted an older vault</translation>
    </message>
    <message id="trail.event-backup">
        <source>Made a backup</source>
        <label>trail</label>
        <translation>Made a backup</translation>
    </message>
    <message id="trail.event-change">
        <source>Changed</source>
        <label>trail</label>
        <translation>Changed</translation>
    </message>
    <message id="trail.event-contact">
        <source>Changed the address book</source>
        <label>trail</label>
        <translation>Changed the address book</translation>
    </message>
    <message id="trail.event-create">
        <source>Created</source>
        <label>trail</label>
        <translation>Created</translation>
    </message>
    <message id="trail.event-delete">
        <source>Deleted</source>
        <label>trail</label>
        <translation>Deleted</translation>
    </message>
    <message id="trail.event-erase">
        <source>Erased a case</source>
        <label>trail</label>
        <translation>Erased a case</translation>
    </message>
    <message id="trail.event-export">
        <source>Exported</source>
        <label>trail</label>
        <translation>Exported</translation>
    </message>
    <message id="trail.event-failed_unlock">
        <source>Wrong passphrase</source>
        <label>trail</label>
        <translation>Wrong passphrase</translation>
    </message>
    <message id="trail.event-import">
        <source>Imported</source>
        <label>trail</label>
        <translation>Imported</translation>
    </message>
    <message id="trail.event-keep_longer">
        <source>Kept a case longer</source>
        <label>trail</label>
        <translation>Kept a case longer</translation>
    </message>
    <message id="trail.event-letter">
        <source>Made a letter</source>
        <label>trail</label>
        <translation>Made a letter</translation>
    </message>
    <message id="trail.event-letter_locked">
        <source>Letter made with a passphrase</source>
        <label>trail</label>
        <translation>Letter made with a passphrase</translation>
    </message>
    <message id="trail.event-letter_plain">
        <source>Letter made that everyone can read</source>
        <label>trail</label>
        <translation>Letter made that everyone can read</translation>
    </message>
    <message id="trail.event-letter_received">
        <source>Opened a sealed letter</source>
        <label>trail</label>
        <translation>Opened a sealed letter</translation>
    </message>
    <message id="trail.event-letter_sealed">
        <source>Sent sealed</source>
        <label>trail</label>
        <translation>Sent sealed</translation>
    </message>
    <message id="trail.event-print">
        <source>Saved the recovery sheet</source>
        <label>trail</label>
        <translation>Saved the recovery sheet</translation>
    </message>
    <message id="trail.event-read">
        <source>Read a case</source>
        <label>trail</label>
        <translation>Read a case</translation>
    </message>
    <message id="trail.event-restore">
        <source>Put a backup back</source>
        <label>trail</label>
        <translation>Put a backup back</translation>
    </message>
    <message id="trail.event-salvage">
        <source>Saved from a damaged vault</source>
        <label>trail</label>
        <translation>Saved from a damaged vault</translation>
    </message>
    <message id="trail.event-search">
        <source>Searched the cases</source>
        <label>trail</label>
        <translation>Searched the cases</translation>
    </message>
    <message id="trail.event-terms">
        <source>Changed the terms of keeping</source>
        <label>trail</label>
        <translation>Changed the terms of keeping</translation>
    </message>
    <message id="trail.event-trail_cut">
        <source>End of the trail was missing</source>
        <label>trail</label>
        <translation>End of the trail was missing</translation>
    </message>
    <message id="trail.event-unlock">
        <source>Opened the vault</source>
        <label>trail</label>
        <translation>Opened the vault</translation>
    </message>
    <message id="trail.event-ways">
        <source>Changed the ways in</source>
        <label>trail</label>
        <translation>Changed the ways in</translation>
    </message>
    <message id="trail.every">
        <source>Everything</source>
        <label>trail</label>
        <translation>Everything</translation>
    </message>
    <message id="trail.everybody">
        <source>Everybody</source>
        <label>trail</label>
        <translation>Everybody</translation>
    </message>
    <message id="trail.file-name">
        <source>trail.csv</source>
        <label>trail</label>
        <translation>trail.csv</translation>
    </message>
    <message id="trail.filter">
        <source>What are you looking for?</source>
        <label>trail</label>
        <translation>What are you looking for?</translation>
    </message>
    <message id="trail.found" numerus="yes">
        <source>{n} entries</source>
        <label>trail</label>
        <translation>
            <numerusform>{n} entry</numerusform>
            <numerusform>{n} entries</numerusform>
        </translation>
    </message>
    <message id="trail.lead">
        <source>This says what was done with the vault, when and by whom. Never what is in a case; a case has only a random number here.</source>
        <label>trail</label>
        <translation>This says what was done with the vault, when and by whom. Never what is in a case; a case has only a random number here.</translation>
    </message>
    <message id="trail.save">
        <source>Save as a file…</source>
        <label>trail</label>
        <translation>Save as a file…</translation>
    </message>
    <message id="trail.saved" numerus="yes">
        <source>{n} entries saved. The trail now says so.</source>
        <label>trail</label>
        <translation>
            <numerusform>{n} entry saved. The trail now says so.</numerusform>
            <numerusform>{n} entries saved. The trail now says so.</numerusform>
        </translation>
    </message>
    <message id="trail.since">
        <source>From</source>
        <label>trail</label>
        <translation>From</translation>
    </message>
    <message id="trail.sound">
        <source>Yes. No entry was changed, taken away or added.</source>
        <label>trail</label>
        <translation>Yes. No entry was changed, taken away or added.</translation>
    </message>
    <message id="trail.sound-title">
        <source>Is the trail whole?</source>
        <label>trail</label>
        <translation>Is the trail whole?</translation>
    </message>
    <message id="trail.until">
        <source>Up to and including</source>
        <label>trail</label>
        <translation>Up to and including</translation>
    </message>
    <message id="trail.what">
        <source>What was done</source>
        <label>trail</label>
        <translation>What was done</translation>
    </message>
    <message id="trail.which-case">
        <source>Number of the case</source>
        <label>trail</label>
        <translation>Number of the case</translation>
    </message>
    <message id="trail.who">
        <source>By whom</source>
        <label>trail</label>
        <translation>By whom</translation>
    </message>
    <message id="version.added">
        <source>New signs</source>
        <label>version</label>
        <translation>New signs</translation>
    </message>
    <message id="version.from-to">
        <source>{name}: from ‘{before}’ to ‘{after}’</source>
        <label>version</label>
        <translation>{name}: from ‘{before}’ to ‘{after}’</translation>
    </message>
    <message id="version.gone">
        <source>Signs that go</source>
        <label>version</label>
        <translation>Signs that go</translation>
    </message>
    <message id="version.kind">
        <source>Signs that become or stop being background</source>
        <label>version</label>
        <translation>Signs that become or stop being background</translation>
    </message>
    <message id="version.lead">
        <source>This case uses version {own}; version {newer} is there too. Below is what changes. All that you saw is kept, and you can always go back.</source>
        <label>version</label>
        <translation>This case uses version {own}; version {newer} is there too. Below is what changes. All that you saw is kept, and you can always go back.</translation>
    </message>
    <message id="version.months">
        <source>An observation counts for {after} months; it was {before}.</source>
        <label>version</label>
        <translation>An observation counts for {after} months; it was {before}.</translation>
    </message>
    <message id="version.move">
        <source>Go on with version {version}</source>
        <label>version</label>
        <translation>Go on with version {version}</translation>
    </message>
    <message id="version.moved">
        <source>Signs under another indicator</source>
        <label>version</label>
        <translation>Signs under another indicator</translation>
    </message>
    <message id="version.no-outcomes">
        <source>No indicator would come out differently.</source>
        <label>version</label>
        <translation>No indicator would come out differently.</translation>
    </message>
    <message id="version.not-there">
        <source>is not there</source>
        <label>version</label>
        <translation>is not there</translation>
    </message>
    <message id="version.outcomes">
        <source>What this case would show otherwise</source>
        <label>version</label>
        <translation>What this case would show otherwise</translation>
    </message>
    <message id="version.rule-altered">
        <source>Different: {rule}</source>
        <label>version</label>
        <translation>Different: {rule}</translation>
    </message>
    <message id="version.rule-new">
        <source>New: {rule}</source>
        <label>version</label>
        <translation>New: {rule}</translation>
    </message>
    <message id="version.rule-old">
        <source>Ends: {rule}</source>
        <label>version</label>
        <translation>Ends: {rule}</translation>
    </message>
    <message id="version.rules">
        <source>The rule</source>
        <label>version</label>
        <translation>The rule</translation>
    </message>
    <message id="version.stay">
        <source>Stay with version {version}</source>
        <label>version</label>
        <translation>Stay with version {version}</translation>
    </message>
    <message id="version.strength">
        <source>Signs with another weight</source>
        <label>version</label>
        <translation>Signs with another weight</translation>
    </message>
    <message id="version.title">
        <source>Another version of the lens</source>
        <label>version</label>
        <translation>Another version of the lens</translation>
    </message>
    <message id="version.urgent">
        <source>Signs whose danger is weighed otherwise</source>
        <label>version</label>
        <translation>Signs whose danger is weighed otherwise</translation>
    </message>
    <message id="visits.at">
        <source>When</source>
        <label>visits</label>
        <translation>When</translation>
    </message>
    <message id="visits.go-on">
        <source>Record in this one</source>
        <label>visits</label>
        <translation>Record in this one</translation>
    </message>
    <message id="visits.here">
        <source>● You are recording in this one</source>
        <label>visits</label>
        <translation>● You are recording in this one</translation>
    </message>
    <message id="visits.lead">
        <source>What you tick belongs to the contact in which you record, also when you correct it later.</source>
        <label>visits</label>
        <translation>What you tick belongs to the contact in which you record, also when you correct it later.</translation>
    </message>
    <message id="visits.new">
        <source>New moment of contact, now  (Ctrl+N)</source>
        <label>visits</label>
        <translation>New moment of contact, now  (Ctrl+N)</translation>
    </message>
    <message id="visits.of-contact">
        <source>{what}, contact of {moment}</source>
        <label>visits</label>
        <translation>{what}, contact of {moment}</translation>
    </message>
    <message id="visits.place">
        <source>Where</source>
        <label>visits</label>
        <translation>Where</translation>
    </message>
    <message id="visits.place-example">
        <source>e.g. at the kitchen table; no address needed</source>
        <label>visits</label>
        <translation>e.g. at the kitchen table; no address needed</translation>
    </message>
    <message id="visits.present">
        <source>Who was there</source>
        <label>visits</label>
        <translation>Who was there</translation>
    </message>
    <message id="visits.present-example">
        <source>e.g. alone with L.</source>
        <label>visits</label>
        <translation>e.g. alone with L.</translation>
    </message>
    <message id="visits.recorded" numerus="yes">
        <source>{n} observations</source>
        <label>visits</label>
        <translation>
            <numerusform>1 observation</numerusform>
            <numerusform>{n} observations</numerusform>
        </translation>
    </message>
    <message id="visits.take-away">
        <source>Take away</source>
        <label>visits</label>
        <translation>Take away</translation>
    </message>
    <message id="visits.title">
        <source>Moments of contact</source>
        <label>visits</label>
        <translation>Moments of contact</translation>
    </message>
    <message id="ways.about">
        <source>made {made} · last used {used}</source>
        <label>ways</label>
        <translation>made {made} · last used {used}</translation>
    </message>
    <message id="ways.accept">
        <source>Go on with this older database</source>
        <label>ways</label>
        <translation>Go on with this older database</translation>
    </message>
    <message id="ways.add">
        <source>Add</source>
        <label>ways</label>
        <translation>Add</translation>
    </message>
    <message id="ways.add-pin">
        <source>Set the PIN</source>
        <label>ways</label>
        <translation>Set the PIN</translation>
    </message>
    <message id="ways.called">
        <source>What do you call it</source>
        <label>ways</label>
        <translation>What do you call it</translation>
    </message>
    <message id="ways.change">
        <source>Another passphrase</source>
        <label>ways</label>
        <translation>Another passphrase</translation>
    </message>
    <message id="ways.change-do">
        <source>Change the passphrase</source>
        <label>ways</label>
        <translation>Change the passphrase</translation>
    </message>
    <message id="ways.change-lead">
        <source>Only the key changes; nothing is rewritten.</source>
        <label>ways</label>
        <translation>Only the key changes; nothing is rewritten.</translation>
    </message>
    <message id="ways.changed">
        <source>That worked.</source>
        <label>ways</label>
        <translation>That worked.</translation>
    </message>
    <message id="ways.check">
        <source>Check everything</source>
        <label>ways</label>
        <translation>Check everything</translation>
    </message>
    <message id="ways.finding-database-damaged">
        <source>The database is damaged.</source>
        <label>ways</label>
        <translation>The database is damaged.</translation>
    </message>
    <message id="ways.finding-database-older">
        <source>The database is older than it was: an earlier version was put back, or its end is gone.</source>
        <label>ways</label>
        <translation>The database is older than it was: an earlier version was put back, or its end is gone.</translation>
    </message>
    <message id="ways.finding-key-copy-damaged">
        <source>One of the two key files was damaged; it is mended on opening.</source>
        <label>ways</label>
        <translation>One of the two key files was damaged; it is mended on opening.</translation>
    </message>
    <message id="ways.finding-keys-older">
        <source>An older key file was put back: an old passphrase may work again. Change all keys.</source>
        <label>ways</label>
        <translation>An older key file was put back: an old passphrase may work again. Change all keys.</translation>
    </message>
    <message id="ways.finding-mark-missing">
        <source>The mark of last time is gone; whether something is missing at the end cannot be seen.</source>
        <label>ways</label>
        <translation>The mark of last time is gone; whether something is missing at the end cannot be seen.</translation>
    </message>
    <message id="ways.finding-pages-damaged">
        <source>Pages of the database are damaged.</source>
        <label>ways</label>
        <translation>Pages of the database are damaged.</translation>
    </message>
    <message id="ways.finding-pages-older">
        <source>The database is not the file that was closed last: a page of it is older, or another program wrote in it.</source>
        <label>ways</label>
        <translation>The database is not the file that was closed last: a page of it is older, or another program wrote in it.</translation>
    </message>
    <message id="ways.finding-references-broken">
        <source>References within the database are broken.</source>
        <label>ways</label>
        <translation>References within the database are broken.</translation>
    </message>
    <message id="ways.finding-tables-differ">
        <source>A table or index of the database is gone or was changed.</source>
        <label>ways</label>
        <translation>A table or index of the database is gone or was changed.</translation>
    </message>
    <message id="ways.finding-trail-broken">
        <source>The trail was changed from outside, or its end is gone.</source>
        <label>ways</label>
        <translation>The trail was changed from outside, or its end is gone.</translation>
    </message>
    <message id="ways.folder-on-network">
        <source>This folder lies on a network.</source>
        <label>ways</label>
        <translation>This folder lies on a network.</translation>
    </message>
    <message id="ways.folder-on-network-do">
        <source>When the network fails, the vault can be damaged. Close LensDesk and put the folder on this computer.</source>
        <label>ways</label>
        <translation>When the network fails, the vault can be damaged. Close LensDesk and put the folder on this computer.</translation>
    </message>
    <message id="ways.folder-on-network-quiet">
        <source>The vault lies on a network. See ‘The vault’.</source>
        <label>ways</label>
        <translation>The vault lies on a network. See ‘The vault’.</translation>
    </message>
    <message id="ways.folder-read-only">
        <source>Nothing can be written in this folder.</source>
        <label>ways</label>
        <translation>Nothing can be written in this folder.</translation>
    </message>
    <message id="ways.folder-read-only-do">
        <source>Put the folder on a disk where you may write, or ask your administrator for the right to write.</source>
        <label>ways</label>
        <translation>Put the folder on a disk where you may write, or ask your administrator for the right to write.</translation>
    </message>
    <message id="ways.folder-read-only-quiet">
        <source>Nothing can be written in the folder of the vault. See ‘The vault’.</source>
        <label>ways</label>
        <translation>Nothing can be written in the folder of the vault. See ‘The vault’.</translation>
    </message>
    <message id="ways.folder-synchronised">
        <source>This folder is shared with a cloud service.</source>
        <label>ways</label>
        <translation>This folder is shared with a cloud service.</translation>
    </message>
    <message id="ways.folder-synchronised-do">
        <source>The vault stays encrypted, but sharing can damage it and leaves copies that erasing cannot reach. Close LensDesk and put the folder in an ordinary place on this computer.</source>
        <label>ways</label>
        <translation>The vault stays encrypted, but sharing can damage it and leaves copies that erasing cannot reach. Close LensDesk and put the folder in an ordinary place on this computer.</translation>
    </message>
    <message id="ways.folder-synchronised-quiet">
        <source>The vault lies in a folder that is shared with a cloud service. See ‘The vault’.</source>
        <label>ways</label>
        <translation>The vault lies in a folder that is shared with a cloud service. See ‘The vault’.</translation>
    </message>
    <message id="ways.kind-escrow">
        <source>Key of the organisation</source>
        <label>ways</label>
        <translation>Key of the organisation</translation>
    </message>
    <message id="ways.kind-keystore">
        <source>PIN on this computer</source>
        <label>ways</label>
        <translation>PIN on this computer</translation>
    </message>
    <message id="ways.kind-passphrase">
        <source>Passphrase</source>
        <label>ways</label>
        <translation>Passphrase</translation>
    </message>
    <message id="ways.kind-recovery">
        <source>Recovery sheet</source>
        <label>ways</label>
        <translation>Recovery sheet</translation>
    </message>
    <message id="ways.list">
        <source>Who can open it</source>
        <label>ways</label>
        <translation>Who can open it</translation>
    </message>
    <message id="ways.list-lead">
        <source>Every way in opens the same vault. Withdraw what you no longer need.</source>
        <label>ways</label>
        <translation>Every way in opens the same vault. Withdraw what you no longer need.</translation>
    </message>
    <message id="ways.new-sheet">
        <source>Make a new recovery sheet</source>
        <label>ways</label>
        <translation>Make a new recovery sheet</translation>
    </message>
    <message id="ways.no-keystore">
        <source>This system has no key store that LensDesk can use; a PIN is not possible here.</source>
        <label>ways</label>
        <translation>This system has no key store that LensDesk can use; a PIN is not possible here.</translation>
    </message>
    <message id="ways.not-rehearsed">
        <source>not rehearsed yet</source>
        <label>ways</label>
        <translation>not rehearsed yet</translation>
    </message>
    <message id="ways.organisation">
        <source>A key of the organisation</source>
        <label>ways</label>
        <translation>A key of the organisation</translation>
    </message>
    <message id="ways.organisation-lead">
        <source>Your organisation can then open the vault too, for instance when you fall ill. Ask for its public key.</source>
        <label>ways</label>
        <translation>Your organisation can then open the vault too, for instance when you fall ill. Ask for its public key.</translation>
    </message>
    <message id="ways.pin">
        <source>A PIN on this computer</source>
        <label>ways</label>
        <translation>A PIN on this computer</translation>
    </message>
    <message id="ways.pin-lead">
        <source>6 to 14 characters. It works only here, together with the key store of this system.</source>
        <label>ways</label>
        <translation>6 to 14 characters. It works only here, together with the key store of this system.</translation>
    </message>
    <message id="ways.place">
        <source>Where the vault lies</source>
        <label>ways</label>
        <translation>Where the vault lies</translation>
    </message>
    <message id="ways.progress">
        <source>{done} of {of}…</source>
        <label>ways</label>
        <translation>{done} of {of}…</translation>
    </message>
    <message id="ways.quiet">
        <source>Nothing was found on opening. The thorough check reads everything.</source>
        <label>ways</label>
        <translation>Nothing was found on opening. The thorough check reads everything.</translation>
    </message>
    <message id="ways.read-only">
        <source>The vault can only be read, so that nothing gets lost.</source>
        <label>ways</label>
        <translation>The vault can only be read, so that nothing gets lost.</translation>
    </message>
    <message id="ways.recipient">
        <source>Public key (age1…)</source>
        <label>ways</label>
        <translation>Public key (age1…)</translation>
    </message>
    <message id="ways.rehearsed">
        <source>rehearsed</source>
        <label>ways</label>
        <translation>rehearsed</translation>
    </message>
    <message id="ways.rekey">
        <source>Do you think that somebody knows the passphrase or the sheet?</source>
        <label>ways</label>
        <translation>Do you think that somebody knows the passphrase or the sheet?</translation>
    </message>
    <message id="ways.rekey-do">
        <source>Change all keys</source>
        <label>ways</label>
        <translation>Change all keys</translation>
    </message>
    <message id="ways.rekey-lead">
        <source>Then all keys become new and everything is rewritten. Old passphrase, old sheet and PIN open nothing any more. Copies that somebody has already can still be opened with the old ones.</source>
        <label>ways</label>
        <translation>Then all keys become new and everything is rewritten. Old passphrase, old sheet and PIN open nothing any more. Copies that somebody has already can still be opened with the old ones.</translation>
    </message>
    <message id="ways.remind-found">
        <source>Something is wrong with the vault: Ctrl+Shift+K</source>
        <label>ways</label>
        <translation>Something is wrong with the vault: Ctrl+Shift+K</translation>
    </message>
    <message id="ways.remind-room">
        <source>The disk is nearly full: make room</source>
        <label>ways</label>
        <translation>The disk is nearly full: make room</translation>
    </message>
    <message id="ways.remind-sheet">
        <source>Recovery sheet not rehearsed yet: Ctrl+Shift+K</source>
        <label>ways</label>
        <translation>Recovery sheet not rehearsed yet: Ctrl+Shift+K</translation>
    </message>
    <message id="ways.rows-lost">
        <source>{table}: {n} cannot be read</source>
        <label>ways</label>
        <translation>{table}: {n} cannot be read</translation>
    </message>
    <message id="ways.rows-lost-unknown">
        <source>{table}: a part cannot be read; nobody can tell how much</source>
        <label>ways</label>
        <translation>{table}: a part cannot be read; nobody can tell how much</translation>
    </message>
    <message id="ways.rows-orphaned">
        <source>{n} rows belong to a case that could not be read</source>
        <label>ways</label>
        <translation>{n} rows belong to a case that could not be read</translation>
    </message>
    <message id="ways.rows-saved">
        <source>{table}: {n} saved</source>
        <label>ways</label>
        <translation>{table}: {n} saved</translation>
    </message>
    <message id="ways.salvage">
        <source>Save what can be saved…</source>
        <label>ways</label>
        <translation>Save what can be saved…</translation>
    </message>
    <message id="ways.salvage-where">
        <source>An empty folder for the new vault</source>
        <label>ways</label>
        <translation>An empty folder for the new vault</translation>
    </message>
    <message id="ways.salvaged">
        <source>Everything is saved in a new vault, which opens with the same passphrase.</source>
        <label>ways</label>
        <translation>Everything is saved in a new vault, which opens with the same passphrase.</translation>
    </message>
    <message id="ways.salvaged-partly">
        <source>The new vault has all that could be read; it opens with the same passphrase. This is the balance:</source>
        <label>ways</label>
        <translation>The new vault has all that could be read; it opens with the same passphrase. This is the balance:</translation>
    </message>
    <message id="ways.sound">
        <source>Everything was read and is sound.</source>
        <label>ways</label>
        <translation>Everything was read and is sound.</translation>
    </message>
    <message id="ways.sound-title">
        <source>Is the vault sound?</source>
        <label>ways</label>
        <translation>Is the vault sound?</translation>
    </message>
    <message id="ways.sure">
        <source>Sure? Press again</source>
        <label>ways</label>
        <translation>Sure? Press again</translation>
    </message>
    <message id="ways.title">
        <source>The vault</source>
        <label>ways</label>
        <translation>The vault</translation>
    </message>
    <message id="ways.withdraw">
        <source>Withdraw</source>
        <label>ways</label>
        <translation>Withdraw</translation>
    </message>
    <message id="ways.withdraw-which">
        <source>Withdraw: {name}</source>
        <label>ways</label>
        <translation>Withdraw: {name}</translation>
    </message>
    <message id="whom.and">
        <source>{one} and {other}</source>
        <label>whom</label>
        <translation>{one} and {other}</translation>
    </message>
    <message id="whom.comma">
        <source>{one}, {other}</source>
        <label>whom</label>
        <translation>{one}, {other}</translation>
    </message>
</context>
</TS>

# Checklists, reports and proof on paper.

## Titles, file names, days and times

# $guide: title of the guide
report-title-checklist = Checklist: { $guide }
report-title-report = Report: { $guide }
report-title-proof = Proof: { $guide }
# $guide (text): title of the guide
report-title-customers = Customers: { $guide }
# The same papers in file names
report-file-checklist = Checklist
report-file-report = Report
report-file-proof = Proof
report-file-customers = Customers
# $organisation: name of the organisation. $guide: id of the guide. $paper: one of the words above. $day: a date like 2026-11-21
report-file-name = { $organisation } { $guide } { $paper } { $day }
# $organisation: name of the organisation. $guide: id of the guide, or empty. $day: a date like 2026-11-21
report-hand-over-name = { $organisation } { $guide } handover { $day }
# $day: today, like 2026-11-21
report-support-name = Lotse support { $day }
# The name of the file for the author of a guide
report-mismatches-name = Lotse screen { $guide }
# $organisation (text)
report-customers-name = { $organisation } – customers
# $day, $month: numbers. $year: a number as text
report-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# $hour, $minute: with two digits
report-time = { $hour }:{ $minute }
# $day: a date. $time: a time of day
report-moment = { $day }, { $time }
# The same with $second and $offset, the distance from UTC like +01:00
report-moment-exact = { $day }, { $time }:{ $second } (UTC{ $offset })
# $when: day and time. $person: a name
report-when-who = { $when }, { $person }
# $from: day and time. $until: a time of day, with the date on another day
report-span = { $from } to { $until }
# $millis: milliseconds
report-millis = { $millis } ms
# $language: code of a language. Chosen by it
report-language = { $language ->
    [bg] Bulgarian
    [ca] Catalan
    [cs] Czech
    [da] Danish
    [de] German
    [el] Greek
    [en] English
    [es] Spanish
    [et] Estonian
    [fi] Finnish
    [fr] French
    [hr] Croatian
    [hu] Hungarian
    [it] Italian
    [ja] Japanese
    [ko] Korean
    [lt] Lithuanian
    [lv] Latvian
    [nb] Norwegian
    [nl] Dutch
    [no] Norwegian
    [pl] Polish
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [sk] Slovak
    [sl] Slovenian
    [sv] Swedish
    [tr] Turkish
    [uk] Ukrainian
    [zh] Chinese
   *[other] { $language }
}

## What stands at the top

report-fact-organisation = Organisation
report-fact-name = Name
report-fact-date = Date
report-fact-guide = Guide
report-fact-mode = Type
report-fact-started = Started
report-fact-finished = Finished
report-fact-standing = Status
report-unfinished = not yet
# In place of the day, of a run that was finished on another computer only
report-unfinished-here = not here; see “Reports from other computers”
report-mode-checklist = Checklist, without checks through the vendors’ APIs
report-mode-connected = With checks through the vendors’ APIs
report-mode-practice = Practice with simulated tenants
report-practice = Practice:
report-practice-means = The organisation and the tenants are simulated. This document says nothing about real systems.
report-foreign-guide = The text of this guide comes from another computer, not from Lotse.
report-standing-verified = Checked through the vendor’s API: keys and rights are as required. What no API shows was confirmed by a person.
report-standing-practised = Everything is correct in the simulated tenants. That says nothing about real systems.
report-standing-confirmed = Confirmed by a person. Keys and rights were not checked through an API.
report-standing-problem = Problem: the last check found something, or could not look something up.
report-confirmed = A tick means: done and confirmed by a person. Nothing was checked through an API.
report-not-checked = Nothing was checked through an API. A tick only means: confirmed by a person.
report-check-outdated = Something has changed since the last check: guide, answers, keys or server. The results of the check may be out of date.
report-tick-and-check = A tick means: confirmed by a person. What the vendors’ APIs answered is shown with the results of the check.
report-second = Second person
report-second-wanted = A second person is to confirm the integration. That has not happened yet.
# $person: name of the second person. $when: day and time
report-second-confirmed = Confirmed by { $person }, { $when }.
report-second-outdated = This confirmation is no longer valid: something was changed afterwards, or this person took part in the work.
report-second-unnamed = Some of those who worked on it are not known by name.

## What other computers say

report-elsewhere = Reports from other computers
report-elsewhere-means = What follows was reported by other computers. It was not checked on the computer that made this document.
# $when: day, time and perhaps a name. $device: a computer, as short text
report-elsewhere-checked = Checked on computer { $device }: { $when }
# $count: number as text
report-elsewhere-confirmed = Results confirmed on computer { $device }: { $count } (last { $when })
report-elsewhere-finished = Finished on computer { $device }: { $when }
# $person: name of the second person
report-elsewhere-second = Confirmed by { $person } as the second person, on computer { $device }: { $when }
report-elsewhere-outdated = Something has changed since then.

## Summary

report-summary = Summary
# $count, $total: numbers as text
report-of = { $count } of { $total }
report-steps-done = Steps done
report-steps-problem = With a problem
report-steps-skipped = Skipped
report-steps-open = Open
report-fact-results = Results of the check
# $state: one of the states of a result. $count: how many
report-count = { $state }: { $count }

## Questions and credentials

report-questions = Answer these questions first
report-answers = Answers
report-prerequisites = What you need first
report-credentials = Values you will need later
report-credential = Credential
report-from = Comes from
report-goes-to = Enter in
report-remarks = Remarks
report-stored-heading = What is saved in Lotse
report-kept = Saved
report-expires = Expires
report-when = When
report-not-stored = not saved
# $length: number of characters. $ending: the last characters
report-stored = saved, { $length ->
    [one] { $length } character
   *[other] { $length } characters
}, ends in …{ $ending }
report-stored-short = saved, { $length ->
    [one] { $length } character
   *[other] { $length } characters
}

## Steps

report-tick = A tick means: done. Don’t write passwords or keys on this document.
report-tick-keys = A tick means: done. Save passwords and keys in Lotse. Don’t write them on this document.
report-bilingual = In the sentences, labels are in your language, where Lotse knows them. Beside them, they are as the product shows them.
report-on-screen = On the screen:
# The boxes, read out
report-box-open = open
report-box-done = done
# $credential: name of a credential. $field: the field on the screen that shows it
report-capture = Save in Lotse: { $credential }.
report-capture-field = Save the value from the field { $field } in Lotse: { $credential }.
report-area = Section of the form:
report-optional = optional
report-warning = Warning:
report-hint = Note:
report-deviation = Different from the vendor’s page:
report-gap = Not in this guide:
report-stop = With this answer, the guide ends here. The steps below don’t apply then.
# In front of what the rest of a vendor's page is about
report-goes-on = The page goes on here:
# In front of what somebody wrote
report-note = Note:
# What a screen showed instead of what the guide says
report-mismatch = Different on the screen:
report-mismatch-label = instead of “{ $label }”:
report-mismatch-version = version { $version }
report-left-notes = Notes on steps that are no longer here
report-erased = Erased for good
# $step: title of the step. $name: what was noted. $when: day and time, with the name if one was given
report-erased-note = Note on the step “{ $step }”: erased on { $when }
report-erased-value = { $name }: erased on { $when }
report-erased-second = Details of the second person: erased on { $when }
# How far a step is
report-step-done = done
report-step-skipped = skipped
report-step-problem = problem
report-step-started = in progress
report-step-open = not started
# $when: day and time, with the name if one was given
report-ticked = Ticked: { $when }
# $count: this many ticks were set together; $total: this many the step has
report-together = Ticked together with one click: { $count } of { $total }
report-problem-when = Problem marked: { $when }
report-skipped-when = Skipped: { $when }
# $number: counts the routes
report-route = Route { $number }
# $title: the list that opens behind a right. The path of that right follows.
report-list-behind = List “{ $title }” behind
# In front of what holds for all rows of a table
report-all-rows = For all rows:
# $number: of a note below the table
report-see-note = see ({ $number })
report-next = What comes next
report-later = For later

## Check and proof

report-findings = What the check found
report-check = The check
report-proofs = Results with their calls
report-deeper = Deeper check
report-deeper-lead = This check only counts what the product has written and what its keys show. What it did not find is no fault.
report-fact-check = Checked
report-fact-calls = Calls
# $calls: number of calls. $millis: milliseconds
report-calls = { $calls } in { $millis } ms. Nothing was changed.
report-fact-hosts = Servers queried
report-nobody = nobody
report-fix = What to do:
# $step: title of the step
report-finding-step = Step: { $step }
# $number (number): which call of the check, as in the list of calls
report-evidence = Proof: call { $number }
report-evidence-calls = The calls behind it
report-evidence-number = Call
report-evidence-address = Address
# $when: day and time, with the name if one was given
report-seen = Checked and confirmed by a person: { $when }
report-not-seen = Not confirmed yet.
report-state-missing = To fix
report-state-excess = Too broad
report-state-failed = Not checked
report-state-unclear = Unclear
report-state-waiting = Not ready yet
report-state-needs-eyes = Check yourself
report-state-pass = Correct
report-state-not-applicable = Does not apply
report-no-check = The integration was not checked, so there is no proof. Open the integration in Lotse and start the check there.
report-no-check-checklist = A checklist is not checked, so there is no proof. Start the integration “With checks” if you need proof.
report-no-call = There is no call behind this result.
# $number: counts the calls of a check
report-fact-call = Call { $number }
report-fact-asked-at = Time
report-fact-status = Status
report-fact-took = Duration
report-fact-reference = Number for the vendor’s support team
report-no-answer = no answer
report-proof-field = Field
report-proof-value = Value
report-proof-asked = Required (if different)

## How every paper ends

report-sources = Sources
# $day: a date
report-read = read on { $day }
# $names: older names of a label
report-older = formerly { $names }
# $names: what a guide that is not from Lotse writes for a label that Lotse knows
report-label-elsewhere = in this guide: { $names }
report-foreign-label = * This label is not confirmed for the language of your product and may read differently there.
# $signs: characters as numbers, such as U+4E2D
report-lacking = The fonts of this document lack some characters. They are shown as □: { $signs }
# $page, $pages: numbers
report-page = Page { $page } of { $pages }
# $guide: id of the guide. $revision: a number
report-revision = Lotse guide { $guide }, revision { $revision }
# $guide: the id. $revision: a number
report-revision-own = Guide { $guide }, revision { $revision }, not from Lotse
report-own-guide = This guide does not come with Lotse. Its author is not named.
# $author: what the guide says
report-own-guide-by = This guide does not come with Lotse. Author named in the guide: { $author }
report-not-translated = This guide is not available in English yet. Its own texts are in another language.
report-partly-translated = This guide is only partly in English. The rest is in another language.
# $revision: a number
report-other-revision = The work was done with revision { $revision }.
# $revision: a number
report-newer-revision = The guide is now at revision { $revision }. This document shows how the work was done at the time.
# $when: day and time, with the name if one was given
report-printed = Created: { $when }
report-heads = Journal checksum
report-heads-why = It lets you check in Lotse later whether the journal was changed up to here.

## Customers beside companies

report-customers-open = To review
report-customers-settled = Done
report-customers-code = Company ID
report-customers = Customers and companies
# $open (number)
report-customers-compared =
    { $open ->
        [0] Partly checked: Lotse compared the names; nothing is left to review. Only the product itself shows whether the customers are mapped.
        [one] Partly checked: Lotse compared the names; one customer is left to review. Only the product itself shows whether the customers are mapped.
       *[other] Partly checked: Lotse compared the names; { $open } customers are left to review. Only the product itself shows whether the customers are mapped.
    }

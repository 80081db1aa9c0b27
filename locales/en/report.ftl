# Checklists and runs on paper.

# $organisation: name of the organisation
report-organisation = Organisation: { $organisation }
# $day: a date
report-started = Started: { $day }
report-finished = Finished: { $day }
report-unfinished = Not finished yet
report-confirmed = A tick means: done and confirmed by a person. Nothing was checked with the vendor.
report-questions = Answer first
report-credentials = What you will collect on the way
report-credential = Credential
report-from = Comes from
report-goes-to = Goes to
report-remarks = Remarks
report-area = Section of the form:
report-optional = optional
report-warning = Warning:
report-hint = Note:
report-deviation = Different from the vendor’s page:
report-note = Your note:
report-skipped = Skipped on purpose.
report-problem = There is a problem here.
# $number: counts the routes
report-route = Route { $number }
report-next = What comes next
report-later = For later
report-sources = Sources
# $day: a date
report-read = read on { $day }
# $names: older names of a label
report-older = formerly { $names }
report-foreign-label = * Lotse knows this label only from another language of the product.
# $guide: id of the guide. $revision: a number
report-revision = Lotse guide { $guide }, revision { $revision }
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
# $organisation: name of the organisation. $guide: title of the guide. $day: a date like 2026-11-21
report-file-name = { $organisation } { $guide } { $day }
# $organisation: name of the organisation. $guide: id of the guide, or empty. $day: a date like 2026-11-21
report-hand-over-name = { $organisation } { $guide } hand-over { $day }

# The rights that several guides ask of one PSA, side by side.

# $psa: name of the PSA
compare-title = Rights in { $psa }
# $question, $answer: in the guide's words
compare-answer = { $question } { $answer }
# A mark beside a right
compare-mark-deletes = can delete
compare-mark-wide = administrator right
# $guide: name of a product
compare-mark-only = only { $guide }
compare-mark-conflict = contradiction
# Beside what a guide asks
compare-note-rest = holds for everything else
compare-note-temporary = only for a while
compare-note-open = only with some answers
compare-cell-free = your decision
# $level: name of the level that is copied
compare-cell-copy = copy of { $level }
# $entries: names of the entries
compare-cell-entries = only { $entries }
compare-cell-unlimited = not limited
# What one role for all needs
compare-union-nothing = nothing
compare-union-differs = can’t be combined
compare-setting-number = Number
compare-setting-list = List
compare-setting-level = Level
# $psa: name of the PSA
compare-guide-names-nothing = This guide names no rights in { $psa }.
compare-guide-ends = With these answers, the guide ends early and requires nothing.
compare-guide-elsewhere = Some of its rights are only in a picture, in a file or on another page. They are missing here.
compare-guide-from-pages = Nobody has followed this guide in the console yet.
compare-rest-unclear = What holds for everything else differs or can be read in two ways.
compare-quiet =
    { $count ->
        [one] One more setting of these rights is left out: no guide requires anything there.
       *[other] { $count } more settings of these rights are left out: no guide requires anything there.
    }
# $path: right and setting. $off: the products whose guide says None. $on: those that need the right
compare-conflict = { $path }: needed by { $on }, off in the guide for { $off }.
# $guides: names of products
compare-differs = { $path }: the guides for { $guides } require different settings, and none of these includes the others.
compare-unclear = { $path }: what a vendor’s page says can be read in two ways. Compare with its page.
# $guide: name of a product. $count: settings
compare-excess =
    { $count ->
        [0] { $guide } gets nothing beyond what its guide requires.
        [one] { $guide } gets one setting more than its guide requires.
       *[other] { $guide } gets { $count } settings more than its guide requires.
    }
compare-excess-deletes =
    { $count ->
        [one] One of them lets it delete records.
       *[other] { $count } of them let it delete records.
    }
compare-excess-against =
    { $count ->
        [one] According to its guide, one of them should be off, so a check of this integration reports that the role may do more than required.
       *[other] According to its guide, { $count } of them should be off, so a check of this integration reports that the role may do more than required.
    }
compare-excess-unknown =
    { $count ->
        [one] For one setting, that can’t be said.
       *[other] For { $count } settings, that can’t be said.
    }
compare-impossible = One role can’t be enough for all here: some guides require settings that can’t be combined.
# $roles, $keys: numbers
compare-each =
    { $roles ->
        [one] One role
       *[other] { $roles } roles
    } to set up and keep up to date, { $keys ->
        [0] and no secret keys of the PSA.
        [one] with one secret key.
       *[other] with { $keys } secret keys.
    } No product gets more than its guide requires.
# The last checks
# $guide: name of a product. $day: a day
compare-checked-at = { $guide }: checked on { $day }
compare-checked-never = { $guide }: not checked yet
compare-checked-practice = Practice: simulated tenants gave these answers.
compare-checked-outdated = Answers, values or keys have changed since then, so what this check saw counts as not seen.
compare-checked-unread = This check was made by another version of Lotse and can’t be read here. Check again.
# $fits, $lacking, $missing, $wider, $unseen: settings
compare-checked-counts = As needed: { $fits }. Missing: { $lacking }. Would be missing: { $missing }. More than needed: { $wider }. Not seen or not comparable: { $unseen }.
# $found: what the check saw. $wanted: what one role for all needs
compare-checked-line = has { $found }, one role for all needs { $wanted }
compare-assumed = assumed
compare-right = Right

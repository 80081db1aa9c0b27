# The sentences that guides are made of. One message for each verb; the one ending in -in also names the place.
# Variables everywhere:
#   $label    a text on the vendor's screen
#   $area     the section, list or table it stands in, also a text on the screen
#   $control  what kind of control it is: plain, tab, icon, link, arrow, entry, section, page. Only to choose by

# $product, $psa: names of products
guide-title = { $product } → { $psa }
# Follows "Not in this guide:"
guide-from-pages = Confirmation on a screen. The guide was written from the pages that it names; nobody has followed it in the console yet.

# $vendor: name of a product
action-sign-in = Sign in to { $vendor }.
# $path: menus and pages, one after the other
action-go = Go to { $path }.
action-go-in = In { $area }, go to { $path }.
action-open = { $control ->
    [tab] Open the { $label } tab.
    [section] Expand the { $label } section.
    [page] Open the { $label } page.
    [entry] Open the entry { $label }.
   *[plain] Open { $label }.
}
action-open-in = { $control ->
    [tab] In { $area }, open the { $label } tab.
    [section] In { $area }, expand the { $label } section.
    [page] In { $area }, open the { $label } page.
    [entry] In { $area }, open the entry { $label }.
   *[plain] In { $area }, open { $label }.
}
action-hover = { $control ->
    [icon] Hover over the { $label } icon.
   *[plain] Hover over { $label }.
}
action-hover-in = { $control ->
    [icon] In { $area }, hover over the { $label } icon.
   *[plain] In { $area }, hover over { $label }.
}
action-click = { $control ->
    [tab] Click the { $label } tab.
    [icon] Click the { $label } icon.
    [link] Click the { $label } link.
    [arrow] Click the arrow next to { $label }.
    [entry] Click the entry { $label }.
   *[plain] Click { $label }.
}
action-click-in = { $control ->
    [tab] In { $area }, click the { $label } tab.
    [icon] In { $area }, click the { $label } icon.
    [link] In { $area }, click the { $label } link.
    [arrow] In { $area }, click the arrow next to { $label }.
    [entry] In { $area }, click the entry { $label }.
   *[plain] In { $area }, click { $label }.
}
action-right-click = { $control ->
    [entry] Right-click the entry { $label }.
   *[plain] Right-click { $label }.
}
action-right-click-in = { $control ->
    [entry] In { $area }, right-click the entry { $label }.
   *[plain] In { $area }, right-click { $label }.
}
action-leave = Leave { $label } as it is.
action-leave-in = In { $area }, leave { $label } as it is.
action-leave-empty = Leave { $label } empty.
action-leave-empty-in = In { $area }, leave { $label } empty.
action-choose = { $control ->
    [tab] Choose the { $label } tab.
    [icon] Choose the { $label } icon.
   *[plain] Choose { $label }.
}
action-choose-in = { $control ->
    [tab] In { $area }, choose the { $label } tab.
    [icon] In { $area }, choose the { $label } icon.
   *[plain] In { $area }, choose { $label }.
}
# $value: what is typed, letter for letter
action-fill = Enter { $value } in { $label }.
action-fill-in = In { $area }, enter { $value } in { $label }.
# $example: an example of what is typed, letter for letter
action-fill-example = Fill in { $label }, for example { $example }.
action-fill-example-in = In { $area }, fill in { $label }, for example { $example }.
action-fill-free = Fill in { $label }.
action-fill-free-in = In { $area }, fill in { $label }.
# $credential: name of a credential
action-fill-credential = Enter this value in { $label }: { $credential }.
action-fill-credential-in = In { $area }, enter this value in { $label }: { $credential }.
# $entry: the entry of the list
action-select = In { $label }, select { $entry }.
action-select-in = In { $area }, select { $entry } in { $label }.
action-select-free = Make your selection in { $label }.
action-select-free-in = In { $area }, make your selection in { $label }.
# $example: an example of an entry
action-select-example = In { $label }, select an entry, for example { $example }.
action-select-example-in = In { $area }, select an entry in { $label }, for example { $example }.
action-tick = Tick { $label }.
action-tick-in = In { $area }, tick { $label }.
action-untick = Untick { $label }.
action-untick-in = In { $area }, untick { $label }.
action-enable = Turn on { $label }.
action-enable-in = In { $area }, turn on { $label }.
action-disable = Make sure that { $label } is turned off.
action-disable-in = In { $area }, make sure that { $label } is turned off.
# $column: heading of the column that the entry ends up in
action-move = Select { $label } and move it to the column { $column }.
action-move-in = In { $area }, select { $label } and move it to the column { $column }.
action-save = { $control ->
    [icon] Click the { $label } icon.
   *[plain] Click { $label }.
}
action-save-in = { $control ->
    [icon] In { $area }, click the { $label } icon.
   *[plain] In { $area }, click { $label }.
}
action-copy = { $control ->
    [icon] Click the { $label } icon to copy.
   *[plain] Copy: { $label }.
}
action-copy-in = { $control ->
    [icon] In { $area }, click the { $label } icon to copy.
   *[plain] In { $area }, copy: { $label }.
}
# $credential: name of a credential. The vendor's page names no field for it
# $coverage: how much of the page was known (full, partial). The rest of it may name the field
action-enter = Enter where you are asked for it: { $credential }.{ $coverage ->
    [partial] {""}
   *[full] {" "}The vendor’s page doesn’t name the field.
}
action-enter-in = In { $area }, enter where you are asked for it: { $credential }.{ $coverage ->
    [partial] {""}
   *[full] {" "}The vendor’s page doesn’t name the field.
}
# $credential: name of a credential. $secret: yes or no, whether it is secret; chosen and chosen-plain where nobody shows it and the reader thinks it up
action-capture =
    { $secret ->
        [no] Note down: { $credential }.
        [chosen] Choose a value and save it in your password manager: { $credential }.
        [chosen-plain] Choose a value and note it down: { $credential }.
       *[yes] Save in your password manager: { $credential }.
    }
# $field: the field on the screen that shows it
action-capture-field =
    { $secret ->
        [no] Note down the value from the field { $field }: { $credential }.
       *[yes] Save the value from the field { $field } in your password manager: { $credential }.
    }
# $minutes: a number
action-wait = { $minutes ->
    [one] Wait a minute.
   *[other] Wait { $minutes } minutes.
}
# $text: a statement that must be true
action-check = Check: { $text }
action-matrix-role = Set these rights in the role:
action-matrix-level = Set these rights in the security level:
action-matrix-tree = Tick these boxes in the tree:
action-matrix-list = Set this list like this:
action-matrix-compare = Compare what is set with this table, and change what differs:
action-matrix-picture = Set the rights as the vendor shows them. Its page has them only as a picture or a file, so they are not in this guide.
action-matrix-table = Set these rights:
action-matrix-file = Set the rights as the vendor’s file lists them. Its page offers them only for download, so they are not in this guide.
action-matrix-other-page = Set the rights that the vendor lists on another page. That list was not at hand when this guide was written.
action-matrix-product = Set the rights that the product itself lists for you. The vendor’s page doesn’t list them.
action-matrix-not-on-record = Set the rights that the vendor’s page lists. Only the part of the page before that list was at hand when this guide was written.
action-matrix-addresses = Allow these addresses:
action-addresses-picture = Allow the addresses that the vendor shows. Its page has them only as a picture, so they are not in this guide.
action-addresses-file = Allow the addresses that the vendor’s file lists. Its page offers them only for download, so they are not in this guide.
action-addresses-other-page = Allow the addresses that the vendor lists on another page. That list was not at hand when this guide was written.
action-addresses-product = Allow the addresses that the product itself lists for you. The vendor’s page doesn’t list them.
action-addresses-not-on-record = Allow the addresses that the vendor’s page lists. Only the part of the page before that list was at hand when this guide was written.
action-either = Use one of these ways:
# $name: what the vendor’s page calls a label
label-on-page = on the vendor’s page: { $name }

## Settings: what is so once an action is done, as titles of a check’s findings

# $label: a text on the vendor’s screen
setting-tick = { $label } ticked
setting-untick = { $label } not ticked
setting-enable = { $label } turned on
setting-disable = { $label } turned off
# $label: an entry of a list. $column: the column it is in
setting-move = { $label } in the column { $column }
# $label: a field. $entry: what is selected in it
setting-select = { $label }: { $entry }
setting-select-free = { $label } selected

# Conditions. $question: a question of the guide. $answers: one or more answers. $items: one or more such pairs
condition = Only for this answer: { $items }
condition-either = Only for one of these answers: { $items }
condition-item = { $question } – “{ $answers }”
list-or = ” or “
list-and = ;{" "}
list-either = ; or{" "}
list-both = {" "}and{" "}
# $since, $before: versions of a product
version-since = From version { $since }
version-before = Before version { $before }
version-between = From version { $since }, before version { $before }

# Credentials
credential-shown-once = Shown only once.
credential-by-mail = Arrives by email.
credential-chosen = You choose it yourself.
credential-brought = You have it already.
# $months: a number
credential-expires-months = { $months ->
    [one] Expires after one month.
   *[other] Expires after { $months } months.
}
credential-expires-chosen = Expires on the date you set.
credential-expires-advised-against = Don’t set an expiry date: the integration would stop on that day.
credential-host-only = Only the host name, without https:// and without a path.
credential-unknown = It is not known whether this is shown again. Save it at once.
# $step: title of a step
credential-changed-by = It changes again in the step “{ $step }”. Save it only after that.
# $step: title of a step
credential-changed-before = It changes in the step “{ $step }”. It is saved after that.
# Kinds that many products share
credential-kind-entra-client-secret = Take the value, not the ID of the client secret.
credential-kind-entra-certificate = Only the thumbprint. The private key of the certificate stays where it is.
credential-kind-webhook-url = Treat this address like a password: whoever has it can send to it.

# Places of the reader, in titles and as “comes from”
place-own-network = your network
place-own-firewall = your firewall
place-own-mail = your mail system
place-own-server = your server
place-own-computer = your computer
place-own-psa = your PSA

# $date: a day, month or year
source-dated = The page gives its own date as { $date }.
source-stored = A stored copy was read, as of { $date }.

# How much of a vendor's page was known when the guide was written
source-full = The whole page was known.
source-partial = Only a part of the page was known.

# Former names of a label. $version: a version of the product. $day: a day, month or year
label-older-before = { $name } (before version { $version })
label-older-until = { $name } (until { $day })
label-older-before-until = { $name } (before version { $version }, until { $day })

# Matrices
matrix-head-module = Module
matrix-head-function = Function
matrix-head-right = Right
matrix-head-path = Path
matrix-head-entry = Entry
matrix-head-region = Region
matrix-column-view = View
matrix-column-add = Add
matrix-column-edit = Edit
matrix-column-delete = Delete
matrix-column-box = Box
matrix-column-setting = Setting
matrix-column-choice = Choice
# In place of a label: a row that speaks of all objects of its section or group
matrix-every-object = every object
matrix-column-addresses = Addresses
matrix-cell-all = all
matrix-cell-mine = own
matrix-cell-none = none
matrix-cell-silent = not mentioned
matrix-cell-unclear = unclear
matrix-cell-ticked = ticked
matrix-cell-empty = empty
matrix-cell-allowed = allowed
matrix-cell-denied = denied
matrix-cell-left-out = left out
matrix-cell-needed = needed
matrix-cell-one-of = one of these
matrix-cell-example = example
# $label: the level, as on the screen
matrix-others = Everything else stays at { $label }.
    .alone = Everything stays at { $label }.
matrix-empty = With your answers there is nothing to set here.
matrix-others-tree = Everything else stays empty. Tick only the last box of each path, never a branch above it: ticking a branch ticks everything below it.
matrix-others-denied = Nothing else is allowed.
matrix-others-allowed = Everything else stays allowed.
matrix-others-ticked = Everything else is ticked.
# $label: heading of the column, as on the screen
matrix-others-denied-in = Everything else stays in { $label }.
matrix-others-allowed-in = Everything else stays in { $label }.
matrix-others-ticked-in = Everything else goes to { $label }.
    .bare = Choose everything else.
# $label: the second place, as on the screen
matrix-also-at = The same right is also under { $label }.
# $step: title of a later step
matrix-until = Temporary. You undo it in the step “{ $step }”.
matrix-others-as-copied = Everything else stays as it is in the original that you copied.
    .alone = Everything stays as it is in the original that you copied.
matrix-others-none = Everything else gets no right.
    .alone = Nothing gets a right.
matrix-others-all = Everything else gets every right.
    .alone = Everything gets every right.
matrix-others-silent = The vendor’s page says nothing about everything else.
    .alone = The vendor’s page says nothing about single rights.
matrix-others-unclear = What the vendor’s page says about everything else can be read in two ways.
    .alone = What the vendor’s page says about the rights can be read in two ways.
# $day: a day, like 21 November 2026
matrix-read = As of { $day }.
# $ports: ports of a firewall, letter for letter
matrix-ports = Ports that are needed: { $ports }
matrix-tree-leaf = Tick only the last box of each path, never a branch above it: ticking a branch ticks everything below it.
# $label: heading of the column, as on the screen
matrix-list-stays = These stay in { $label }.
matrix-list-all = Everything goes to { $label }.
    .bare = Choose everything.
matrix-list-at-least = At least these go to { $label }. More are allowed.
    .bare = Choose at least these. You may choose more.
matrix-list-one-of = One of these in { $label } is enough.
    .bare = One of these is enough.
matrix-list-decide = You decide what goes to { $label }. The vendor’s page gives at most examples.
    .bare = You decide what to choose. The vendor’s page gives at most examples.
# $number: letter for letter
matrix-number = Enter { $number }.
# $columns: columns, as on the screen. $level: the level of one of them
matrix-lost = One of these is { $level }: { $columns }. Nobody has recorded which one.
# $column: a column. $then: what it is set back to. $step: title of a later step
matrix-until-cell = { $column } only for now. You set it to { $then } in the step “{ $step }”.
# $path: module and function, or path to the box. $settings: what to set, like "Add Level: All"
clicks-role = { $path }: set { $settings }.
clicks-level = { $path }: { $settings }.
clicks-tree = Open { $path } and tick { $label }.
clicks-list = Move { $label } to { $column }.
    .bare = Choose { $label }.
clicks-list-deny =
    .bare = Deny { $label }.
clicks-list-except = Leave out { $label } in { $column }.
    .bare = Leave out { $label }.
# $label: an entry. $column: heading of a column
clicks-list-stays = Leave { $label } in { $column }.
clicks-list-one-of = Move { $label } to { $column }, unless another one of these is there.
    .bare = Choose { $label }, unless you have already chosen another one of these.
clicks-list-decide = If you need it: move { $label } to { $column }.
    .bare = If you need it: choose { $label }.

# Occasions of procedures for later
follow-up-rotate = Renew
follow-up-revoke = Revoke
follow-up-change = Change
follow-up-off-board = Disconnect
follow-up-repair = If something does not work

# The name of the simulated organisation for practice
practice-organisation = Practice Ltd (simulated)

about = Connects Sophos Central Partner with Autotask. Sophos signs in to Autotask as an API user and learns of changes through webhooks.

## Sources

source-older = The older version of the page. It asks for lines of business and describes webhooks briefly.
source-newer = The newer version of the page. It leaves out the lines of business. For webhooks, it says to look up the user’s security level first and then to edit it or make a new one.
source-mapping = Says how customers are mapped to contracts, with the newer names of Sophos Central Partner.

## Questions

question-replaces-user = Does the new API user replace one that Sophos is using already?
    .answer-no = No, this is the first time
    .effect-no = There is no old user to care for.
    .answer-yes = Yes, it replaces an older one
    .effect-yes = The old user stays active until its webhook is gone. Steps for this are added.

## Credentials

credential-username = User name of the API user
credential-secret = Secret of the API user

## Deviations

system-level-locked = Sophos’s page asks you to turn on webhooks in a security level and does not say which one. Autotask locks its system levels. So you make a copy first and change only the copy.
level-before-user = On Sophos’s page, the security level comes after the user. Here it comes first, because then the user gets the right level at once.
newer-page-checks-level = The newer page of Sophos lets you look up the user’s level first and then edit it or make a new one. With your own copy you know which level it is.
username-is-generated = Sophos’s page asks you to think up a user name and a password. In Autotask you generate both in the next step. Only if your form has fields for them here, fill them in and note them.
copy-instead-of-system = Sophos’s page selects the system level “API User (system)”. It can’t be given webhooks, so you select your copy.
business-optional = The two lines of business on Sophos’s page are names from one example company. Autotask databases have trees of their own, and the newer page has dropped the step. So it is optional here.
vendor-page-missing = Sophos’s page refers to another page for this, “Turn on the integration vendor Sophos Central - Security”. Its text is not on record with us. This step says what is known.
page-ends-before = Sophos’s page ends in Autotask. The page that says where the credentials go is not on record with us, so please compare each field on the screen.

## Matrices

matrix-webhook-level = Right to create webhooks
webhook-maximum = Enter how many webhooks the API user may create as long as the account exists. It must be at least 1. Sophos names no number; too small a number stops the integration later.
reason-webhooks = By default, no level may create webhooks. Without them, Sophos learns nothing of changes in Autotask.

## Part: level

part-level = Prepare a security level with webhooks
step-keep-old-user = Leave the old API user active
    .why = With its credentials, Sophos removes the old webhook by itself.
old-stays-active = Leave the old API user and its credentials as they are until Sophos uses the new user. Otherwise the old webhook stays behind and you must remove it by hand.
# $active (label): box in the form of the user
old-still-active = The old API user is { $active }.
step-level-copy = Copy the security level
    .why = A system level can’t be changed, a copy can.
# $field, $page (values): the German words in the form and on the page; $english (value): the English word for both
two-german-names = In German, one thing has two names: the field in the user’s form is { $field }, the page is { $page }. In English, both are { $english }. Autotask’s German help uses the first name for both.
# $level (label): the system level for API users
right-click-level = Right-click the level { $level }.
# $name (value): an example of a name
name-copy = Give the copy a name of its own, for example { $name }.
step-level-webhooks = Turn on webhooks
    .why = The API user may create and manage webhooks only with this right.
# $box (label): the box; $number (label): the field for the maximum
webhook-box-name = In newer versions, the box is called { $box } and the field beside it { $number }.
password-never-expires = In the copy, the box is ticked that frees users from changing their password. The system levels are free of it anyway, a copy is not. When the password expires, the integration stops.
# $page (label): the page with all levels
copy-in-list = Your copy is in the list { $page }.

## Part: user

part-user = Create the API user
step-user-new = Start a new API user
    .why = Sophos gets a user of its own that can’t sign in to the screens of Autotask.
step-user-general = Fill in the general details
    .why = They show who the user belongs to.
# $form (label): title of the form
required-fields = In { $form }, fill in the required fields, among them name and e-mail address.
mail-gets-warnings = Autotask writes to this e-mail address when the user is locked. Use a mailbox that is read. The address is not the user name.
your-copy = Select the copy that you have just made.
step-user-credentials = Generate the credentials
    .why = With them, Sophos signs in to Autotask.
# $save (label): the button that closes the form
secret-once = You see the secret only until you click { $save }. Keep it now.
both-needed-later = You need the user name and the secret again in Sophos Central Partner.
step-user-vendor = Choose the integration vendor
    .why = Autotask then knows that this user belongs to Sophos.
vendor-binds = The list is right below the option. With this entry, the user works for Sophos only. No other program can sign in as this user.
# $hyphen (value): the entry in the list; $dash (value): how Sophos's links write it
hyphen-not-dash = Search the list for { $hyphen } with a short hyphen. Sophos’s links write { $dash } with a dash.
step-user-business = Assign lines of business
    .why = Needed only if your company separates its data by line of business.
# $branch, $it, $software (labels): an example tree, branch and two entries
own-tree = Look up your own names. In Sophos’s example they are { $branch } › { $it } and { $branch } › { $software }. If your tree has other names, take those that fit.
hidden-records = Otherwise Sophos does not see records without a line of business, and no error tells you.
step-user-save = Save the user
    .why = The user exists only after this.
user-in-list = The new user is in the list of resources.
needs-minutes = It can take up to 5 minutes until a new user works.
step-vendor-on = Turn on the integration vendor
    .why = Sophos asks for this after the user is created.
# $center (label): a page of Autotask; $extensions (label): the menu
vendor-known = Autotask lists its vendors under { $extensions } in the { $center }. An API user can be added there too. The exact path is not on record.
# $vendor (value): name of the vendor
turn-on-vendor = Look for { $vendor } there and turn it on.
# $vendor (value): name of the vendor
vendor-is-on = { $vendor } is turned on and shows no error.

## Part: sophos

part-sophos = Enter the credentials in Sophos Central Partner
step-open-psa = Open the PSA integration
    .why = The settings for Autotask are here.
partner-console = You need Sophos Central Partner. The console of a single customer does not have this page.
step-enter-credentials = Enter the credentials
    .why = With them, Sophos can reach Autotask.
fields-unknown = Sophos’s page about these fields is not on record with us. The names below are those of Autotask. In Sophos the fields may be called user name and password.
credentials-accepted = Sophos has saved the credentials and shows no error.

## Part: old user

part-old-user = Retire the old API user
step-old-webhook = Check the webhooks
    .why = An old webhook can block the new one.
webhooks-change-over = When Sophos gets a new API user, it makes a new webhook with the new credentials and removes the old one by itself.
# $active, $ready (labels): columns of the list
only-new-webhook = The list shows the webhooks of the new user as { $active } and { $ready }. None belongs to the old user. If one does, follow “Remove an orphaned webhook”.
# $active (label): box in the form of the user
old-inactive = Only now, open the old API user, clear { $active } and save.

## Follow-up: map customers

part-map-customers = Map customers and synchronise
step-customers = Map the customers
    .why = Sophos must know which company and which contract belong to which customer.
mapping-rules = One Sophos customer belongs to one company and one contract in Autotask. All contracts that are not cancelled are synchronised, expired ones too. Annual-term contracts are not supported for usage.
# $customers (label): a section of the page
find-customer = Find the customer under { $customers }.
name-completes = Autotask’s names appear while you type.
which-contract = Select the contract that belongs to this customer. The list shows only contracts of this company.
usage-only-flex = Usage is synchronised only for customers with MSP Flex. Tickets also work for customers with a fixed term, and without usage.
# $customer (label): column with the customers of Sophos
customers-mapped = All customers in the column { $customer } that you want to connect are mapped. Repeat the actions above for each of them.
step-sync = Check the synchronisation
    .why = This shows whether all rights are set.
# $refresh, $usage, $ticket (labels): actions in the list of customers
sync-daily = Sophos synchronises every 24 hours. With { $refresh } you can do it at any time for single customers. { $usage } and { $ticket } switch usage and tickets on or off.
# $status (label): column with the result
sync-without-errors = The column { $status } shows no error.

## Follow-up: change user

part-change-user = Change the API user later
step-another-user = Change to another API user
    .why = The order decides whether Sophos can clear up after itself.
start-again-yes = Start this guide again and say that the new user replaces an older one.

## Follow-up: new secret

part-new-secret = Replace the secret
step-secret-again = Generate a new secret
    .why = The old secret stops working as soon as you save.
open-api-user = Open the API user for Sophos in the list.
step-secret-enter = Enter the new secret in Sophos Central Partner
    .why = Until then, Sophos can’t sign in. Failed attempts can lock the user.
# $psa (label): the page; $manage (label): its button
open-psa-again = Open { $psa } and click { $manage } for Autotask.

## Follow-up: orphan

part-orphan = Remove an orphaned webhook
step-orphan-find = Find the owner and reactivate it
    .why = Most likely, only the user who made a webhook can delete it.
find-owner = Look for the old webhook in the list and note which API user owns it.
# $active, $locked (labels): boxes in the form of the user
reactivate-old = Open this API user, tick { $active } and clear { $locked }.
# $secret (label): the button
old-secret-lost = If its secret is lost, make a new one in the same form with { $secret } and keep it before you save.
step-orphan-delete = Delete the webhook through the API
    .why = Autotask’s screens do not offer this.
# $companies, $contacts, $assets, $tickets, $notes (values): names of the collections in the API
five-collections = Webhooks stand in five collections of the API: { $companies }, { $contacts }, { $assets }, { $tickets } and { $notes }.
delete-by-id = Sign in to the API as the old user. Query each of the five collections and delete the old webhooks by their ID.
# $vendor (label): the option that binds a user; $custom (label): the other option
vendor-user-locked-out = A user with { $vendor } can be used by this vendor only. If the form allows it, change the user to { $custom } first. Otherwise ask Sophos or the support of Autotask.
no-webhook-left = A new query returns no webhook of the old user.

## Next

next-map-customers = Map your Sophos customers to companies and contracts. “Map customers and synchronise” says how.
next-webhooks = Autotask’s own help says more about webhooks.

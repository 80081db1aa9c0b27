about = Connects Sophos Central Partner to Autotask. Sophos signs in to Autotask as an API user and learns about changes through webhooks.

## Sources

source-older = The older version of the page. It asks for lines of business and describes webhooks briefly.
source-newer = The newer version of the page. It leaves out the lines of business. For webhooks, it says to look up the user’s security level first and then to edit it or make a new one.
source-mapping = Explains how to map customers to contracts, with the newer names in Sophos Central Partner.
source-integration-center = Autotask’s own help. It says where integration vendors are turned on.

## Questions

question-replaces-user = Does the new API user replace one that Sophos is using already?
    .answer-no = No, this is the first time
    .effect-no = You don’t have to think about an old user.
    .answer-yes = Yes, it replaces an older one
    .effect-yes = The old user stays active until its webhook is gone. You get a few extra steps for this.
question-form = In your Autotask, does the form of an API user have a section for lines of business?
    .answer-with-lines = Yes
    .effect-with-lines = You assign lines of business if your company uses them, and tick a box for items without one.
    .answer-without-lines = No
    .effect-without-lines = You don’t need these steps, as on Sophos’s newer page.

## Credentials

credential-username = Username of the API user
credential-secret = Secret of the API user

## Deviations

system-level-locked = Sophos’s page asks you to turn on webhooks in a security level, but does not say which one. Autotask does not let you change system levels. So you make a copy first and change only the copy.
level-before-user = On Sophos’s page, the security level comes after the user. Here it comes first, because then the user gets the right level at once.
newer-page-checks-level = On Sophos’s newer page, you first look up the user’s level and then edit it or make a new one. With your own copy, you already know which level it is.
username-is-generated = Sophos’s page asks you to make up a username and a password. In Autotask, you generate both in the next step. Only if your form has fields for them here, fill them in and write them down.
copy-instead-of-system = On Sophos’s page, you select the system level “API User (system)”. You can’t turn on webhooks in it, so you select your copy here.
business-optional = The two lines of business on Sophos’s page are names from an example company. Every Autotask tenant has its own tree, and the newer page has dropped the step. So it is optional here.
vendor-page-missing = Sophos’s page refers to another page for this, “Turn on the integration vendor Sophos Central - Security”. Lotse doesn’t have that page. This step follows Autotask’s own help on this page.
page-ends-before = Sophos’s page ends in Autotask. Lotse doesn’t have the page that says where to enter the credentials. So compare each field with your screen.

## Matrices

matrix-webhook-level = Right to create webhooks
webhook-maximum = Enter how many webhooks the API user may create as long as the account exists. It must be at least 1. Sophos gives no number. If it is too low, the integration stops working later.
reason-webhooks = By default, no level may create webhooks. Without them, Sophos does not hear about changes in Autotask.

## Part: level

part-level = Prepare a security level with webhooks
step-keep-old-user = Leave the old API user active
    .why = Sophos uses the credentials of this user to remove the old webhook by itself.
old-stays-active = Leave the old API user and its credentials as they are until Sophos uses the new user. Otherwise the old webhook stays behind and you have to remove it by hand.
# $active (label): box in the form of the user
old-still-active = { $active } is still ticked on the old API user.
step-level-copy = Copy the security level
    .why = A system level can’t be changed, a copy can.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In newer versions of Autotask, { $admin } is in the { $menu }, and the menus after it are under { $categories }.
words-renamed = Your company may have renamed words in Autotask. Instead of “Organization”, the screen may say Account, Business Unit, Client, Company, Customer or Site, for example.
# $autotask (value): the German word in Autotask’s help; $sophos (value): the one on Sophos’s page; $english (value): the English word
german-names = In German, Autotask’s help calls both the field in the user’s form and this page { $autotask }. Sophos’s page says { $sophos }. In English, both are { $english }.
# $level (label): the system level for API users
right-click-level = Right-click the level { $level }.
# $name (value): an example of a name
name-copy = Give the copy a name of its own, for example { $name }.
step-level-webhooks = Turn on webhooks
    .why = The API user can create and manage webhooks only with this right.
# $box (label): the box; $number (label): the field for the maximum
webhook-box-name = In newer versions, the box is called { $box } and the field next to it { $number }.
# $number (label): the field for the maximum
webhook-number-set = Next to the box, the maximum number of webhooks is filled in: at least 1. In newer versions the field is called { $number }.
password-never-expires = The copy has the box ticked for a password that never has to be changed. A system level always works that way, a copy does not. If the password expires, the integration stops.
# $page (label): the page with all levels
copy-in-list = Your copy is in the list { $page }.

## Part: user

part-user = Create the API user
step-user-new = Open the form for the API user
    .why = Sophos gets a user of its own that can’t sign in to Autotask’s web interface.
step-user-general = Fill in the general details
    .why = They show who the user belongs to.
# $form (label): title of the form
required-fields = In { $form }, fill in the required fields, including name and email address.
mail-gets-warnings = Autotask sends a message to this email address when the user is locked. Use a mailbox that somebody reads. The address is not the username.
your-copy = Use the copy that you have just made.
step-user-credentials = Generate the credentials
    .why = Sophos uses them to sign in to Autotask.
primary-domain = The part after the @ is the primary domain of your Autotask tenant. If you change anything, change only the part before it: with another domain, Sophos can’t sign in.
# $save (label): the button that closes the form
secret-once = You see the secret only until you click { $save }. Save it before you do.
both-needed-later = You will need the username and the secret in Sophos Central Partner.
step-user-vendor = Choose the integration vendor
    .why = Autotask then knows that this user belongs to Sophos.
vendor-binds = The list is right below the option. With this entry, the user works for Sophos only. No other program can sign in as this user.
# $hyphen (value): the entry in the list; $dash (value): how Sophos's links write it
hyphen-not-dash = Search the list for { $hyphen } with a short hyphen. In links, Sophos writes { $dash } with a long dash.
step-user-business = Assign lines of business
    .why = You only need this if your company separates its data by line of business.
# $branch, $it, $software (labels): an example tree, branch and two entries
own-tree = Look up your own names. In Sophos’s example they are { $branch } › { $it } and { $branch } › { $software }. If your tree has other names, select the ones that fit.
step-user-unassigned = Make items without a line of business visible
    .why = Sophos requires this in every case, even if you don’t use lines of business.
hidden-records = Otherwise Sophos does not see records without a line of business, and you won’t get an error message.
step-user-save = Save the user
    .why = The user exists only after this.
user-in-list = The new user is in the list of resources.
needs-minutes = It can take up to 5 minutes before a new user works.
step-vendor-on = Turn on the integration vendor
    .why = Sophos asks for this once the user has been created.
vendors-start-inactive = In Autotask, all vendors are inactive at first. An inactive vendor is in the list of the API user’s form too, but it appears in filters, lists and reports only once it is active.
# $vendor (value): name of the vendor
open-vendor-menu = Find { $vendor } in the list of vendors and open the context menu of that row.
# $vendor (value): name of the vendor
vendor-is-on = { $vendor } is shown as active in the list.
# $tab (label): a tab of the page; $center (label): the page
api-users-proof = Later, the { $tab } tab in { $center } shows whether Sophos signs in: it lists the API users that made calls in the last 30 days.

## Part: sophos

part-sophos = Enter the credentials in Sophos Central Partner
step-open-psa = Open the PSA integration
    .why = The settings for Autotask are here.
partner-console = You need Sophos Central Partner. The console of a single customer does not have this page.
step-enter-credentials = Enter the credentials
    .why = Sophos uses them to reach Autotask.
fields-unknown = Lotse doesn’t have Sophos’s page about these fields. The names below are Autotask’s. In Sophos, the fields may be called “username” and “password”.
credentials-accepted = Sophos has saved the credentials and shows no error.

## Part: old user

part-old-user = Retire the old API user
step-old-webhook = Check the webhooks
    .why = An old webhook can get in the way of the new one.
webhooks-change-over = When Sophos gets a new API user, it creates a new webhook with the new credentials and removes the old one by itself.
# $active, $ready (labels): columns of the list
only-new-webhook = The list shows the webhooks of the new user as { $active } and { $ready }. None belongs to the old user. If one does, follow “Remove an orphaned webhook”.
# $active (label): box in the form of the user
old-inactive = Only now open the old API user, untick { $active } and save.

## Follow-up: map customers

part-map-customers = Map customers and synchronise
step-customers = Map the customers
    .why = Sophos must know which company and which contract belong to which customer.
mapping-rules = One Sophos customer belongs to one company and one contract in Autotask. All contracts that are not cancelled are synchronised, including expired ones. Annual-term contracts are not supported for usage.
# $customers (label): a section of the page
find-customer = Find the customer under { $customers }.
name-completes = Matching names from Autotask appear while you type.
which-contract = Use the contract that belongs to this customer. The list shows only contracts of this company.
usage-only-flex = Usage is synchronised only for customers with MSP Flex. Tickets are also synchronised for customers with a fixed term, even if you don’t synchronise usage.
# $customer (label): column with the customers of Sophos
customers-mapped = All customers in the { $customer } column that you want to connect are mapped. Repeat the actions above for each of them.
step-products = Map the products
    .why = You then bill under your own names.
products-two-ways = There are two ways: you map a Sophos product to a service that already exists in Autotask, or you add a new service. Lotse doesn’t have the labels for this, so compare with your screen.
map-to-service = Map the Sophos product to an existing service in Autotask.
add-service-to-psa = Add the service to the PSA and enter its details.
step-sync = Check the synchronisation
    .why = This shows whether all rights are set correctly.
# $refresh, $usage, $ticket (labels): actions in the list of customers
sync-daily = Sophos synchronises every 24 hours. With { $refresh }, you can start it yourself for single customers at any time. With { $usage } and { $ticket }, you turn the synchronisation of usage and of tickets on or off.
# $status (label): column with the result
sync-without-errors = The { $status } column shows no error.

## Follow-up: change user

part-change-user = Change the API user later
step-another-user = Switch to another API user
    .why = Sophos can only clean up after itself if you keep to the order.
start-again-yes = Start this guide again and say that the new user replaces an older one.

## Follow-up: new secret

part-new-secret = Replace the secret
step-secret-again = Generate a new secret
    .why = Expect the old one to stop working as soon as you save.
open-api-user = Open the API user for Sophos in the list.
step-secret-enter = Enter the new secret in Sophos Central Partner
    .why = Until then, Sophos can’t sign in. Failed attempts can lock the user.
# $psa (label): the page; $manage (label): its button
open-psa-again = Open { $psa } and click { $manage } for Autotask.

## Follow-up: orphan

part-orphan = Remove an orphaned webhook
step-orphan-find = Find the owner and reactivate it
    .why = Most likely, only the user who created a webhook can delete it.
find-owner = Look for the old webhook in the list and note which API user owns it.
# $active, $locked (labels): boxes in the form of the user
reactivate-old = Open this API user, tick { $active } and untick { $locked }.
# $secret (label): the button
old-secret-lost = If its secret is lost, generate a new one in the same form with { $secret }. Copy it to your password manager before you save the form.
step-orphan-delete = Delete the webhook through the API
    .why = Autotask’s web interface does not offer this.
# $companies, $contacts, $assets, $tickets, $notes (values): names of the entities in the API
five-collections = Autotask’s API has five entities for webhooks: { $companies }, { $contacts }, { $assets }, { $tickets } and { $notes }.
delete-by-id = Sign in to the API as the old user. Query each of the five entities and delete the old webhooks by their ID.
# $vendor (label): the option that binds a user; $custom (label): the other option
vendor-user-locked-out = A user with { $vendor } can be used by this vendor only. If the form allows it, change the user to { $custom } first. Otherwise ask Sophos or Autotask support.
no-webhook-left = A new query returns no webhook of the old user.

## Next

next-map-customers = Map your Sophos customers to companies and contracts. “Map customers and synchronise” tells you how.
next-webhooks = Autotask’s own help says more about webhooks.

about = Connects Workspace 365 to Autotask, where companies (for their own IT) and MSPs (for their customers) keep track of tickets and projects. A live tile then shows each user their own tickets.

## Questions

question-connection = Does Workspace 365 already have a connection to Autotask?
    .answer-new = No, this will be the first
    .effect-new = You create an API user and a connection, and then set up the app and the tile.
    .answer-existing = Yes, one made before version 3.45
    .effect-existing = You create a new API user and overwrite the details in the existing connection. The app and the tile stay as they are.
    .answer-current = Yes, one made with version 3.45 or later
    .effect-current = You only check that its API user belongs to Workspace 365. Nothing else has to be changed.

## Credentials

credential-username = Username (key) of the API user
credential-secret = Password (secret) of the API user

## Deviations

no-tracking-identifier = The introduction of the page still asks for a tracking identifier. Since version 3.45 that is no longer true: username and password are enough.
temporary-identifier-left-out = For an existing connection, the page has you enter a temporary tracking identifier. It was only valid until version 3.45 came out. Lotse leaves this step out. The advice to change the connection before that version is out of date too.
connection-of-step-two = The page tells you to select the connection from step 1 here. But on the page, that connection is only created in step 2; step 1 is about the API user.

## Part: requirements

part-requirements = Check the requirements
step-tickets-seen = Check what the tile can show
    .why = The tile shows the tickets of the user who is signed in. For this, Autotask must recognise that person.
mail-matches = Each user has the same email address in Workspace 365 as in Autotask.
upn-unique = The UPN of each user appears at most once among the contacts in Autotask.
ninety-days = The tile only shows tickets that were updated in the last 90 days.
# $details, $new (values): paths of two pages in the Autotask client portal
portal-open = The users have access to the Autotask client portal. Clicking a ticket takes them to { $details } there. Creating a ticket takes them to { $new }.
no-details-in-workspace = In Workspace 365 itself, you can’t view the details of a ticket yet.
step-before-you-start = Check access and version
    .why = You won’t have to stop halfway.
administrator-in-both = You can sign in to Autotask and to Workspace 365 as an administrator.
# $url, $identifier (labels): fields of the connection before version 3.45
form-without-tracking = Your Workspace 365 is version 3.45 or later. You can tell from the form of the connection: it no longer has the fields { $url } and { $identifier }.
name-needs-no-counterpart = The username that you will enter in the connection is only for Autotask’s API. Workspace 365 does not need a user with that name.
since-3-45 = Partners or customers used to generate a tracking identifier of their own. Since version 3.45, Workspace 365 has its own. So there is something for you to do now: create a new API user that belongs to Workspace 365. Existing connections have already been converted automatically.
url-is-found = You no longer set the Autotask URL. Workspace 365 works out which one is best for the location of the customer. You don’t have to do anything for this.
part-current-connection = Check the existing connection
step-current-check = Check the connection’s API user
    .why = Since version 3.45, the API user belongs to Workspace 365.
# $section (label): a section of the form; $vendor (value): the entry that must be selected
current-vendor = In { $section }, the vendor { $vendor } is selected.
current-is-done = If so, nothing has to be changed in the connection. If another vendor is selected, change your answer to “made before version 3.45”.

## Part: api-user

part-api-user = Create an API user in Autotask
step-user-open = Open the form
    .why = With an API user, Workspace 365 gets its own access, which does not depend on a person.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In newer versions of Autotask, { $admin } is in the { $menu }, and the menus after it are under { $categories }.
words-renamed = Your company may have renamed words in Autotask. Instead of “Organization”, the screen may say Account, Business Unit, Client, Company, Customer or Site, for example.
old-user-cannot-change = Do not try to change the existing API user. It cannot be switched to Workspace 365; you really need a new one.
top-left = The button is at the top left.
step-user-general = Fill in the general details
    .why = The security level decides what Workspace 365 may see in Autotask.
# $section (label): the section of the form
name-and-mail = Under { $section }, give the user a clear name and an email address that really exists.
# $level (label): the recommended security level; $suffix (value): what may stand behind it on the screen
level-recommended = Workspace 365 recommends { $level }. On your screen, { $suffix } may follow it.
your-location = Use the location that is right for you.
# $active (label): the box that switches the user on
user-active = { $active } is ticked. Otherwise the user cannot sign in.
step-user-credentials = Generate the key and the secret
    .why = Workspace 365 uses these two to sign in to Autotask.
key-is-username = This becomes the username.
secret-is-password = This becomes the password.
# $save (label): the button that saves and closes the form
secret-before-saving = Save the secret in Lotse or your password manager **before** you click { $save }. You can’t get it back afterwards.
leave-generated = You can change the key and the secret, but it is better to leave them as they are.
step-user-vendor = Link the user to Workspace 365
    .why = This tells Autotask which integration uses this user.
vendor-is-default = Normally this is already selected.
links-the-user = This makes the API user part of Workspace 365’s integration.
# $start (value): the beginning of the entry
look-loosely = Look for { $start } in the list. The dash may look a little different on your screen.
step-user-business-line = Choose the line of business and save
    .why = The line of business decides which tickets the tile can show.
# $lines (label): the section of the form; $associated (label): the column of what is assigned
choose-lines = Under { $lines }, select the lines of business whose tickets should be visible, and move them to { $associated }.
# $unassigned (label): a box that also shows what has no line of business
no-line-no-tickets = Without a line of business, the tile may stay empty without any error message. If tickets without a line of business should be visible too, tick { $unassigned }.
at-the-top = The button is at the top of the screen.
user-listed = The new API user is in the list.
new-user-takes-time = A new API user may need up to five minutes before it works.

## Part: connection

part-connection = Set up the connection in Workspace 365
step-connection-new = Create a new connection
    .why = This is where Workspace 365 gets the credentials of the API user. Only an administrator can do it.
name-of-connection = You will find the connection in Workspace 365 under this name later.
key-not-mail = The username is the generated key, not the email address. There is nothing else to fill in: a URL and a tracking identifier are no longer needed.
connection-listed = The new connection is in the list.
step-connection-existing = Change the existing connection
    .why = The connection stays the same, only its user changes. Only an administrator can do it.
menu-on-the-left = The menu is on the left.
choose-connection = Select the existing connection.
in-action-bar = The button is in the action bar.
# $identifier (label): a field of the connection before version 3.45
overwrite-both = Overwrite both fields with the details of the new API user. You no longer need { $identifier }.
tile-still-works = The tile still shows tickets to a test user.

## Part: app

part-app = Set up the app
step-app-add = Add the app
    .why = The app brings the tile into the app store of your workspace.
must-be-selected = Make sure that this is really selected.
# $app (label): the app's name in the list
search-app = Look for the app { $app }.
step-app-set-up = Configure the app
    .why = This is where you decide what the app looks like, which connection it uses and who can see it.
icon-colour-name = Choose an icon, a colour and a name.
select-connection = Select the connection that you have just created.
# $add (label): the button for another connection
new-connection-here = If you need another connection, create it here with { $add }.
choose-destination = As the destination, choose whether the app opens in the same window or in a new one.
choose-access = Decide who has access and who becomes an owner of the app.
app-saved = The app is saved and uses the right connection.

## Part: tile

part-tile = Place the tile
step-tile-add = Add the tile
    .why = Users only see their tickets once the tile is in the workspace.
# $app (label): the app's name; $store (label): where it is looked for
search-tile = Look for { $app } in the { $store }.
place-tile = Add the tile to your workspace, or to an existing or new group.
edit-tile = To change the tile later, right-click it.
step-tile-test = Test the tile
    .why = The best way to see whether everything works is with an ordinary user.
sign-in-as-user = Sign in to Workspace 365 as a user who had a ticket in the last 90 days.
tile-shows-tickets = The tile shows the tickets of this user.
details-open = Clicking a ticket opens its details in Autotask.
new-ticket-opens = Creating a new ticket opens the form in Autotask.

## Follow-up: retire-old-user

part-retire-old-user = Turn off the old API user
step-retire = Block the old access
    .why = After the change, Workspace 365 no longer uses the old API user.
new-user-works = The connection has been working with the new API user for at least a day.
open-old-user = Open the old API user.
used-nowhere-else = No other integration uses this API user.
inactive-not-deleted = The user stays, but can no longer sign in.

## Follow-up: renew-secret

part-renew-secret = Renew the secret
step-renew-generate = Generate a new secret
    .why = You need this if the secret is lost or somebody has seen it.
old-secret-stops = Expect the old secret to stop working as soon as you save. The tile then stays empty until the last step, so choose a quiet hour.
open-user = Open the API user of Workspace 365.
step-renew-enter = Enter the new secret
    .why = Only then does the tile work again.

## Follow-up: mend

part-mend = Fix problems
step-mend-connection = If the connection cannot be saved
    .why = It is nearly always one of these.
# $name (label): a field of the connection; $key (label): the button that made the key
mend-key-not-mail = { $name } contains the key that you generated with { $key }, not the email address.
# $save (label): the button that saves and closes the form
mend-secret-whole = You copied the secret before you clicked { $save }, and all of it is there, without a space before or after it.
mend-five-minutes = The API user is at least five minutes old.
# $active (label): the box that switches the user on
mend-active = { $active } is ticked on the API user.
# $locked (label): a box that is ticked after too many wrong passwords
mend-not-locked = { $locked } is not ticked on the API user.
# $vendor (value): the entry that must be selected
mend-vendor = { $vendor } is selected as the integration vendor.
not-too-often = Do not try too many times in a row: after too many failed sign-ins, Autotask locks the user.
step-mend-old-form = If the form asks for a URL or a tracking identifier
    .why = These fields have been gone since version 3.45.
# $url, $identifier (labels): fields of the connection before version 3.45
mend-version = Workspace 365 is up to date, and { $url } and { $identifier } are no longer on the form. If they are still there, the version is older than 3.45. In that case, contact Workspace 365.
step-mend-one-user = If the tile is empty for one user
    .why = Then Autotask does not recognise this user, or there is nothing to show.
mend-recent-ticket = At least one ticket of this user was updated in the last 90 days.
step-mend-all-users = If the tile is empty for everybody
    .why = Then something is missing in the settings of the API user.
# $lines (label): a section of the API user; $unassigned (label): a box in it
mend-lines = { $lines } has all the lines of business whose tickets should be visible. For tickets without a line of business, { $unassigned } is ticked.
# $level (label): the recommended security level
mend-level = The security level may view tickets, as { $level } does.
mend-right-user = The connection contains the details of the new API user, not those of an old one.
step-mend-ticket-link = If a ticket does not open
    .why = The link leads to the Autotask client portal.
# $details, $new (values): paths of two pages in the Autotask client portal
mend-portal = The Autotask client portal is active for this contact. The links lead to { $details } and { $new }.
step-mend-vendor-fixed = If the vendor of an existing API user cannot be changed
    .why = This is not an error.
# $vendor (value): the entry that must be selected
vendor-cannot-change = An existing API user can no longer be switched to { $vendor }.
make-new-user = Create a new API user as in the part “Create an API user in Autotask”, and enter its details in the connection.

## Follow-up: end

part-end = End the integration
step-end-workspace = Remove the app and the connection
    .why = The app comes first, so that nobody is left with a tile that does not work.
# $store (label): where the app is
remove-app = Remove the Autotask app from the { $store }. If the tile is still in use somewhere, remove it too.
remove-connection = Delete the connection to Autotask.
step-end-autotask = Turn off the API user
    .why = No access to Autotask stays open.

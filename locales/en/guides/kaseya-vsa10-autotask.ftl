about = Connects Kaseya VSA 10 (VSA X) to Autotask. The connection starts in Autotask; VSA 10 then signs in as an API user.

## Sources and gaps

source-vsa10 = Kaseya’s own page. It describes the part in VSA 10.
source-api-user = Autotask’s own help. Kaseya’s page refers to it for the API user.
page-goes-on = the other settings of the page that opens after you sign in
two-ends-missing = How the connection is started in Autotask, and most of the settings in VSA 10. In both places, the guide says where to read on.

## Prerequisites

# $psa (label): a group of permissions in VSA 10; $full (label): one of them
prerequisite-vsa10-rights = In VSA 10 you are an administrator, or you have the permission { $full } under { $psa }.
prerequisite-autotask-rights = In Autotask, you may create API users.

## Questions

question-other-psa = Is another PSA, such as BMS or ConnectWise, connected to your VSA 10?
    .answer-no = No
    .effect-no = You can connect Autotask.
    .answer-yes = Yes
    .effect-yes = The guide ends here: VSA 10 works with one PSA at a time.
question-user = Is there already an API user for VSA 10 in Autotask?
    .answer-new = No
    .effect-new = You create one.
    .answer-existing = Yes
    .effect-existing = You use that user. You need its secret, or you generate a new one.
question-cleared = Was this connection set up before, and was its configuration then cleared in Autotask?
    .answer-no = No
    .effect-no = Nothing has to be tidied up first.
    .answer-yes = Yes
    .effect-yes = One step comes first: you revoke Autotask’s access in VSA 10.
question-remote-control = Will your technicians start remote control from Autotask?
    .answer-no = No
    .effect-no = Nothing has to be installed.
    .answer-yes = Yes
    .effect-yes = You install a program on their computers.

## Credentials

credential-username = Username of the API user
credential-secret = Secret of the API user

## Gaps

level-not-named = The security level that the API user needs. Kaseya’s page does not name it.
vendor-not-named = The integration vendor to select. Kaseya’s page does not name it.
revoke-not-described = How to revoke an application’s access. That is on another page of Kaseya, which Lotse doesn’t have.
autotask-page-missing = The page in Autotask’s help about this step. Lotse doesn’t have it.
settings-not-known = The settings themselves. Lotse doesn’t have the rest of Kaseya’s page.
where-secret-again = The place for a new secret. Kaseya’s page does not name it; most likely it is where you signed in the first time.
end-not-described = Kaseya’s own procedure. Its page says nothing about ending the connection.

## Part: one PSA

part-one-psa = One PSA at a time
step-other-psa-first = VSA 10 is already connected to another PSA
    .why = Autotask can be connected only when that connection has ended.
no-field-for-autotask = As long as another PSA is connected, VSA 10 shows no field for Autotask’s credentials.
who-uses-other-psa = Talk to the colleagues who use the other PSA before you end its connection. Then start this guide again.

## Part: API user

part-api-user = Prepare the API user
step-user-new = Open the form for a new API user
    .why = VSA 10 signs in to Autotask as this user.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In newer versions of Autotask, { $admin } is in the { $menu }, and the menus after it are under { $categories }.
words-renamed = Your company may have renamed words in Autotask. Instead of “Organization”, the screen may say Account, Business Unit, Client, Company, Customer or Site, for example.
step-user-general = Fill in the general details
    .why = They show what the user is for.
# $form (label): title of the form
required-fields = In { $form }, fill in the required fields, including name and email address.
mail-gets-warnings = Autotask sends a message to this email address when the user is locked. Use a mailbox that somebody reads. The address is not the username.
level-of-your-own = Select a security level for API users, and none that can do more than VSA 10 needs.
no-person-no-administrator = Don’t use the account of a person or of an administrator: its credentials give access to much more than this connection needs.
step-user-credentials = Generate the credentials
    .why = You enter both in VSA 10 later.
# $save (label): the button that closes the form
secret-once = You see the secret only until you click { $save }. Save it before you do.
step-user-vendor = Select the integration vendor
    .why = Autotask then knows which product signs in as this user.
entry-for-vsa = Take the entry for Kaseya VSA 10. If you don’t find one, ask Kaseya before you select another entry.
vendor-binds = The user works only for the vendor that you select.
step-user-save = Save the user
    .why = The user exists only after this.
user-in-list = The new user is in the list of resources.
needs-minutes = It can take up to 5 minutes before a new user works.
step-user-existing = Get the credentials of the existing user
    .why = You enter both in VSA 10 later.
open-user = Open the API user for VSA 10 in the list.
# $active, $locked (labels): boxes in the form of the user
user-is-active = { $active } is ticked, { $locked } is not.
# $generate (label): the button for a new secret
new-secret-stops-others = Autotask never shows a secret again. With { $generate } the old one stops working, also in other programs that sign in as this user.
take-kept-secret = Take the secret of this user from your password manager.

## Part: reset

part-reset = Tidy up after the configuration was cleared
step-revoke-first = Revoke Autotask’s access in VSA 10
    .why = Kaseya requires this before the connection is set up again.
# $trusted (label): the page with the applications that may use VSA 10
revoke-autotask = Under { $trusted }, revoke the access of the Autotask application.
# $trusted (label): the page with the applications that may use VSA 10
autotask-revoked = Autotask no longer has access under { $trusted }.

## Part: from Autotask

part-from-autotask = Start the connection in Autotask
step-connect-from-autotask = Connect Autotask to VSA 10
    .why = VSA 10 expects a connection that was started in Autotask.
autotask-first = The order matters: **Autotask first**, VSA 10 second.
# $topic (value): title of a page in Autotask’s help
follow-autotask-help = Look up { $topic } in Autotask’s help and follow that page.
autotask-connected = The connection from Autotask to VSA 10 has been made.

## Part: in VSA 10

part-in-vsa10 = Complete the connection in VSA 10
step-trusted = Check that VSA 10 trusts Autotask
    .why = Without this, VSA 10 shows a warning.
# $trusted (label): the page with the applications that may use VSA 10
autotask-is-trusted = Autotask is listed under { $trusted }, and VSA 10 shows no warning about it.
trusted-once = You do this once. It has to be repeated only after the configuration was cleared in Autotask.
step-api-sign-in = Sign in with the API user
    .why = This is how VSA 10 gets access to Autotask.
# $modules (value): a word of the path; $integrations (label): the menu
path-in-head = The head of Kaseya’s page has one more word in the path: { $modules } comes before { $integrations }.
no-field-means-other-psa = If there are no fields for Autotask, another PSA is connected.
page-opens = VSA 10 accepts the credentials, and the page with the settings opens.
large-systems-wait = With many organisations and devices, the page needs some time to load.
step-settings = Complete the settings
    .why = Signing in is only the beginning.
kaseyas-page = Kaseya’s page on the integration with Autotask
go-through-page = Follow Kaseya’s page from the sign-in on, and set everything that it describes.
settings-saved = All settings from Kaseya’s page are saved.
step-remote-control = Install the program for remote control
    .why = Without it, remote control does not start from Autotask.
# $manager (value): name of a program
install-manager = Install { $manager } on each technician’s computer, in the 32-bit or 64-bit version.
where-manager = Links for the download appear where the active sessions are listed.
not-on-linux = It does not work on Linux.

## Follow-up: new secret

part-new-secret = Replace the secret
step-secret-again = Generate a new secret
    .why = Expect the old one to stop working as soon as you save.
step-secret-enter = Enter the new secret in VSA 10
    .why = Until then, VSA 10 can’t sign in to Autotask.

## Follow-up: cleared

part-cleared-later = The configuration was cleared in Autotask
step-cleared-again = Revoke the access first, then connect again
    .why = Kaseya requires this order.
revoke-before-again = In VSA 10, revoke the access of the Autotask application **before** you set up the connection again.
begin-again = Start this guide again and say that the configuration was cleared.

## Follow-up: end

part-end = End the connection
step-end-vsa10 = Revoke Autotask’s access in VSA 10
    .why = Autotask then can’t reach VSA 10 any more.
step-end-autotask = Deactivate the API user
    .why = VSA 10 then can’t sign in to Autotask any more.
used-nowhere-else = Nothing else signs in as this user.
inactive-not-deleted = Autotask keeps the user, but nobody can sign in as it.

## Next

next-rest-of-page = Read the rest of Kaseya’s page: settings for organisations, devices and tickets.

about = Prepares Microsoft Entra for the Office 365 service module of Barracuda RMM, formerly Managed Workplace. An app registration lets Barracuda RMM read data from Microsoft 365.

## Sources and gaps

source-newer = The newer version of the page, with the menu name Entra ID.
source-older = The older version of the page, with the menu name Azure Active Directory.
page-goes-on = how the customer is asked for consent if the MSP has registered the application
two-ends-missing = How customers give their consent if you register the application, and where the values go in Barracuda RMM. The guide says so in both places.

## Prerequisites

prerequisite-administrator = Whoever registers the application is an administrator of the Microsoft tenant and may consent to permissions on behalf of the whole organisation.

## Questions

question-who = Who registers the application?
    .answer-customer = The customer, in their own tenant
    .effect-customer = The customer follows the steps in Microsoft Entra and gives you the three values.
    .answer-msp = We do, as the MSP
    .effect-msp = You register it in your tenant. Then each customer has to consent.

## Credentials

credential-client-id = Application ID
credential-tenant-id = Directory ID (of the tenant)
credential-client-secret = Client secret

## Gaps

consent-not-on-record = The procedure itself. Lotse doesn’t have that part of Barracuda’s page.
entry-missing = The way to the settings in Barracuda RMM, and the names of the fields. Barracuda’s page does not describe them.
end-not-described = Barracuda’s own procedure. Its page says nothing about ending the connection.

## Matrices

matrix-graph = Permissions for Microsoft Graph
matrix-office = Permissions for the Office 365 Management APIs
reason-mail = Barracuda RMM may then read the mail in every mailbox of the tenant.

## Part: registration

part-registration = Register the application
step-who-registers = Sign in to the right tenant
    .why = The application belongs to the tenant that it is registered in.
customer-registers = An administrator of the customer does the steps in Microsoft Entra, or you do them together.
msp-registers = Do the steps in Microsoft Entra in your own tenant, not in that of a customer.
# $address (value): a web address
portal-address = The address of the portal is { $address }.
right-tenant = The portal shows the tenant in which the application is to be registered.
step-register = Create the app registration
    .why = It is the account with which Barracuda RMM signs in.
name-of-your-own = Choose a name that shows what the application is for.
several-tenants = Barracuda’s page asks for this also if only one customer is meant.
# $kind (value): an entry of the list beside the field
address-never-called = Leave the type at { $kind }. Barracuda RMM never calls this address, but it has to be there and be written correctly.
step-take-ids = Note the two IDs
    .why = Barracuda RMM needs both.
ids-at-the-top = Both are at the top of the page that opens after you register the application.
step-permissions-graph = Add the permissions for Microsoft Graph
    .why = The module reads users, groups, sites, mailboxes and reports.
# $right (value): a permission
every-mailbox = With { $right }, the application can read the mail of everybody in the tenant. Tell the customer before you go on.
step-permissions-office = Add the permission for service health
    .why = The module shows disruptions of Microsoft 365.
step-consent = Consent as an administrator
    .why = Without consent, the permissions have no effect.
# $grant (label): the beginning of the button
button-goes-on = The button { $grant } ends with the name of the organisation. It is near the list of permissions.
all-granted = Every permission in the list is shown as granted.
step-secret = Create a client secret
    .why = Barracuda RMM signs in with it.
describe-secret = Enter a description and choose when the secret is to expire.
# $value (label): a column
value-once = You see { $value } only now. It is never shown again.
calendar = Put the expiry date into your calendar, with a reminder two weeks before. If the secret expires, Barracuda RMM can’t read anything any more.

## Part: customers

part-customers = Get the customers’ consent
step-ask-consent = Ask each customer for consent
    .why = Your application can read a customer’s data only after the customer has consented.
consent-per-customer = An administrator of each customer has to consent. You do this for every customer.
barracudas-page = Barracuda’s page
# $heading (value): a heading on the page
follow-second-procedure = On Barracuda’s page, follow the procedure { $heading }.
customers-consented = Every customer whose data you need has consented.

## Part: module

part-module = Enter the values in Barracuda RMM
step-hand-over = Get the values from the customer
    .why = Only the customer sees them.
get-values = Ask the customer for the application ID, the directory ID and the client secret.
secret-not-by-mail = Don’t have the client secret sent by email. Use a password manager or another secure way.
step-enter = Set up the module
    .why = The module then reads the data of the tenant.
open-module = In Barracuda RMM, install the Office 365 service module, or open its settings if it is there already.
data-arrive = Barracuda RMM accepts the values, and data from Microsoft 365 arrives.

## Follow-up: new secret

part-new-secret = Replace the client secret before it expires
step-secret-again = Create a second client secret
    .why = The old one works until you delete it, so nothing stops in between.
open-application = Open the application for Barracuda RMM in the list.
step-secret-enter = Enter the new client secret in Barracuda RMM
    .why = Delete the old one only when the new one works.
step-secret-old = Delete the old client secret
    .why = A secret that nobody needs any more is only a risk.
delete-old-secret = Delete the old client secret.

## Follow-up: lost

part-lost = Block a client secret that is in the wrong hands
step-lost-secret = Delete the client secret at once
    .why = Nobody can sign in with a deleted secret.
delete-lost-secret = Delete the client secret in question. Barracuda RMM reads nothing until it has a new one.
then-renew = Go on with “Replace the client secret before it expires”.

## Follow-up: end

part-end = End the connection
step-end-registration = Delete the app registration
    .why = Barracuda RMM then has no access any more.
used-nowhere-else = Nothing else uses this application.
delete-application = Delete the application.

## Next

next-module = Barracuda’s documentation says how the service module is installed.

about = Connects CIPP to HaloPSA, so that alerts in CIPP become tickets in HaloPSA.

## Sources and gaps

source-newer = The newer version of the page, with the mapping of tenants.
source-older = The older version of the page. It says that alerts become tickets once the test succeeds.
source-appxite = The page of another vendor. It says that choosing the login type changes the client secret.
source-halopsa = HaloPSA’s own page. It says that the rights of the agent and those of the application apply together.
source-trend-micro = The page of another vendor. It names the login type, and says that the secret is not shown again after saving.
keeping-not-described = Keeping and replacing the client secret. CIPP’s page says nothing about it.

## Prerequisites

# $configuration (label): a menu of HaloPSA
prerequisite-halopsa-rights = In HaloPSA, you may open { $configuration }.
# $integrations (label): a menu of CIPP
prerequisite-cipp-rights = In CIPP, you may open { $integrations }.

## Questions

question-hosting = Where does your HaloPSA run?
    .answer-halo = At Halo (the address ends in halopsa.com)
    .effect-halo = CIPP also needs the name of your tenant.
    .answer-own-server = On our own server
    .effect-own-server = The field for the tenant stays blank.
question-overrides = Should tickets from CIPP use another ticket type or another outcome than the default?
    .answer-no = No
    .effect-no = The defaults stay as they are.
    .answer-yes = Yes
    .effect-yes = You select them in a step of their own.

## Credentials

credential-client-id = Client ID of the application
credential-client-secret = Client secret of the application

## Deviations

agent-first = CIPP’s page lists the rights of the agent beside the steps. Here they come first, because the application needs the agent.
agent-way-elsewhere = CIPP’s page does not name the way to the agents. This is how other vendors describe it.
values-last = On CIPP’s page, you copy the client ID and the client secret before you choose the login type. Here you copy them last: according to another vendor, choosing the login type changes the secret.
login-type-from-others = CIPP’s page does not say which login type to choose. Other vendors choose this one.
saving-added = CIPP’s page does not say that the application has to be saved. The page of another vendor does.
enabled-in-newer = On the older page, the button is called “Test Extension”, and a successful test is enough. On the newer one, you also turn the integration on.

## Gaps

renewal-not-described = The name of the button for a new client secret. No page on record names it.
end-not-described = CIPP’s own procedure for ending the integration. Its page says nothing about it.

## Matrices

matrix-agent-rights = Rights of the agent
matrix-scopes = Permissions of the application
reason-tickets = CIPP opens tickets and adds to them.
reason-clients = CIPP’s tenants are mapped to the clients in HaloPSA.

## Part: agent

part-agent = Prepare the agent
step-agent-choose = Choose an agent for CIPP
    .why = HaloPSA limits the integration twice: by the rights of this agent and by the permissions of the application.
choose-agent = Choose the agent that CIPP is to sign in as. CIPP’s page suggests an agent that is there only for this.
agent-is-author = This agent appears as the author of everything that CIPP does through the API.
# $box (label): a box in the form of an agent
api-only = According to other vendors, an agent with the box { $box } is meant for integrations only.
agent-in-team = The agent is a member of a team or department that can see the tickets.
tried-with-administrator = The makers of CIPP have tried the integration only with an agent who is an **administrator**. Fewer rights are safer, but nobody has tested them. If the test fails, look at the rights of the agent first.

## Part: application

part-application = Create the application in HaloPSA
step-application-new = Create an application
    .why = Each program that uses the API is an application of its own.
# $active (label): a box
application-active = { $active } is ticked.
step-login = Set how the application signs in
    .why = The agent decides what the application can see and do.
# $box (value): a box in an older form
older-login-type = In an older form, this is the box { $box }.
your-agent = Choose the agent from the step before.
step-scopes = Set the permissions of the application
    .why = These four are all that CIPP needs at present.
two-places = A right counts only if both the agent and the application have it.
step-take-values = Copy client ID and client secret
    .why = You enter both in CIPP.
# $save (label): the button
secret-before-saving = According to another vendor, you see the client secret only until you click { $save }. Save it in your password manager before you do.
# $type (label): a field
login-type-changes-secret = If you choose { $type } again, the client secret changes. Then the value that you copied before no longer works.

## Part: connection

part-connection = Connect CIPP
step-enter = Enter addresses and credentials
    .why = CIPP uses them to reach your HaloPSA.
# $end (value): the end of the address
address-with-api = It is the address of your HaloPSA with { $end } at the end.
# $end (value): the end of the address
address-with-auth = It is the address of your HaloPSA with { $end } at the end.
first-part-of-address = It is the first part of the address of your HaloPSA.
# $tenant (label): a field
tenant-blank = { $tenant } is blank.
step-test = Test the connection and turn it on
    .why = The test shows at once whether addresses, credentials and rights are correct.
banner-green = A green banner appears.
banner-red = If the banner is red, compare each field with the application in HaloPSA, correct it and test again.
step-overrides = Change ticket type and outcome
    .why = Tickets from CIPP then arrive where you handle them.
type-of-your-own = Choose the type that tickets from CIPP should have.
outcome-of-your-own = Choose the outcome that CIPP should use.
step-mapping = Map tenants to clients
    .why = A ticket needs a client that it belongs to.
map-by-hand = Choose the client in HaloPSA for each tenant in CIPP.
map-automatically = Let CIPP map the tenants automatically.
automatic-is-right = Every tenant that was mapped automatically has the right client.
# $submit (label): the button that saves
submit-or-lost = Without { $submit } the mapping is lost.
all-mapped = Every tenant whose tickets you want has a client.
step-try = Check that the first ticket arrives
    .why = Only a ticket shows that everything works.
let-alert-come = Wait for an alert in CIPP, or trigger one on purpose.
ticket-in-halopsa = The ticket is in HaloPSA, under the right client.

## Follow-up: new tenants

part-new-tenants = Map new tenants
step-map-new = Map a new tenant to its client
    .why = New tenants are not mapped by themselves.

## Follow-up: new secret

part-new-secret = Replace the client secret
step-secret-again = Generate a new client secret
    .why = A client secret can’t be looked up again. A new one replaces it.
open-application = Open the application for CIPP.
old-secret-stops = The old client secret stops working as soon as there is a new one.
generate-secret = Generate a new client secret.
step-secret-enter = Enter the new client secret in CIPP
    .why = Until then, CIPP can’t open tickets.

## Follow-up: end

part-end = End the integration
step-end-cipp = Turn the integration off in CIPP
    .why = CIPP then no longer signs in to HaloPSA.
# $enable (label): the switch
turn-off = Turn off { $enable }.
step-end-halopsa = Deactivate the application
    .why = Its client secret then no longer works.
agent-no-longer = If the agent was there only for CIPP, deactivate it as well.

## Next

next-cipp-docs = Look at CIPP’s own page now and then: it changes with CIPP.

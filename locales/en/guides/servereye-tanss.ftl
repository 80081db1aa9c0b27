about = Connects servereye to TANSS. Alerts in servereye become tickets in TANSS, through a bucket.

## Sources and gaps

source-connection = Describes the connection from the API key to the mapping of companies.
source-key = Describes how API keys are created, limited and deleted.
bucket-explained = how the bucket works
saving-and-end-missing = How to save in TANSS, and how to end the connection. servereye’s pages don’t say.

## Prerequisites

# $administration (label): a menu of TANSS
prerequisite-tanss-administrator = In TANSS, you may open the administration ({ $administration }).
# $leader (label): a role in servereye
prerequisite-owner = In the OCC, servereye’s console, you have the role { $leader } (head), or somebody who has it creates the API key.

## Questions

question-users = Whose alerts should create tickets?
    .answer-own-user = Those of a separate user for TANSS
    .effect-own-user = In the OCC, you create a user only for TANSS. All alerts that create tickets may then name only this user.
    .answer-all-users = Those of all users that we choose
    .effect-all-users = You enter every user whose alert should create a ticket in the bucket.

## Credentials

credential-api-key = API key of servereye
credential-bucket-id = ID of the bucket

## Deviations

try-added = servereye’s page ends before a test. Lotse adds this step.

## Gaps

saving-not-described = How to save in TANSS. servereye’s page does not mention saving.
end-not-described = servereye’s own procedure. Its page says nothing about ending the connection.

## Matrices

matrix-owner-rights = What the owner of the API key needs
# $keys (label): a tab
reason-leader = This is the role “head”. Without it, { $keys } can’t be seen.
all-customers = all customers
reason-customers = These are the managed customers. With the API key, TANSS sees only the customers of its owner.

## Part: key

part-key = Create the API key
step-owner = Decide who owns the API key
    .why = An API key belongs to the user who creates it.
german-screens = The screens of servereye and TANSS are German. After a German text, the sentence says what it means.
choose-owner = Choose the user in the OCC who is to own the API key. The user should stay as long as the connection.
key-dies-with-owner = If this user is deleted, the API key **stops working at once**, and alerts no longer become tickets.
step-key-new = Generate the API key
    .why = TANSS uses it to fetch the alerts.
sign-in-as-owner = Sign in to the OCC as the user who is to own the API key.
profile-picture = Click your profile picture.
own-company = These are the settings of your own company.
name-and-password = Enter a name for the API key and your own OCC password.
# $key (label): the value that is shown
key-once = { $key } is shown exactly once. Have your password manager ready.
generate-key = Generate the API key.
limit-key = Limit the API key if your rules require it: by a date or by a maximum number of calls. Once the limit is reached, no more tickets arrive.

## Part: bucket

part-bucket = Create the bucket
step-bucket-users-own = Create a separate user for TANSS
    .why = It shows in one place which alerts become tickets.
# $buckets (label): a page
when-bucket = If your TANSS can’t be reached from outside, it only works with a bucket. This guide creates one under { $buckets } in every case.
create-user = In the OCC, create a user that is there only for TANSS.
only-this-user = In all alerts that should create a ticket, enter only this user.
alerts-have-only-this-user = No alert that creates a ticket names anyone else.
step-bucket-users-all = Decide on the users
    .why = Each of them is entered in the bucket.
list-users = Note down the users whose alerts should create tickets.
step-bucket-new = Create the bucket
    .why = Alerts stay in the bucket until TANSS fetches them.
create-bucket = Create a bucket.
enter-own-user = Enter the user for TANSS in the bucket.
enter-all-users = Enter all the users that you noted down in the bucket.

## Part: TANSS

part-tanss = Set up TANSS
step-enter = Enter the API key and the ID
    .why = TANSS uses them to reach the bucket.
where-configuration = This is the system configuration, in the administration. It has three fields for servereye.
same-key-again = The same API key goes into both fields.
save-configuration = Save.
step-mapping = Map companies to customers
    .why = A ticket needs the company that it belongs to.
what-mapping-is = This is where you decide which company in TANSS belongs to which customer in servereye.
# $mapping (label): an entry of the menu
appears-afterwards = { $mapping } appears only after the three fields have been filled in.
map-companies = For each company in TANSS, choose the right customer of servereye.
all-mapped = Every company whose alerts should become tickets has a customer.
step-try = Check that the first ticket arrives
    .why = Only a ticket shows that everything works.
let-alert-come = In servereye, trigger an alert that should create a ticket.
ticket-in-tanss = The ticket is in TANSS, under the right company.

## Follow-up: new customer

part-new-customer = A customer was added
step-customer-assign = Assign the customer to the owner of the API key
    .why = Otherwise TANSS does not see the customer.
# $customers (label): a section of a user
assign-customer = Add the customer to the owner of the API key, under { $customers } (managed customers).
step-customer-map = Map the customer in TANSS
    .why = Otherwise the ticket belongs to no company.

## Follow-up: new key

part-new-key = Replace the API key
step-key-again = Generate a new API key
    .why = The old one is never shown again.
before-owner-leaves = If the owner leaves the company, somebody else creates the new API key before that, with the same role and the same customers.
step-key-enter = Enter the new API key in TANSS
    .why = Both fields must get the new one.
step-key-old = Delete the old API key
    .why = An API key that nobody needs any more is only a risk.
delete-old-key = Click the recycle bin next to the old API key.

## Follow-up: lost

part-lost = Block an API key that is in the wrong hands
step-key-lost = Delete the API key at once
    .why = Nobody can sign in with a deleted API key.
delete-lost-key = Click the recycle bin next to the API key in question. Tickets arrive again only when TANSS has a new one.
then-renew = Go on with “Replace the API key”.

## Follow-up: end

part-end = End the connection
step-end-tanss = Remove the values from TANSS
    .why = TANSS then no longer queries the bucket.
# $master, $key, $bucket (labels): fields
clear-fields = Clear the fields { $master }, { $key } and { $bucket }.
step-end-servereye = Delete the API key
    .why = No access to servereye stays open.
delete-key = Click the recycle bin next to the API key for TANSS.
# $buckets (label): a page
delete-bucket = Under { $buckets }, delete the bucket if nobody else uses it.

## Next

next-bucket-explained = The end of servereye’s page says how the bucket works.

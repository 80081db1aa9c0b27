# Labels on the screens of HaloPSA, letter for letter. Other vendors print them in their set-up pages; see label-sources.toml for those that
# stand on no page that a guide names.

## Menus and pages

configuration = Configuration
integrations = Integrations
halo-psa-api = Halo PSA API
view-applications = View Applications
teams-agents = Teams & Agents
agents = Agents

## An application of the API

new = New
application-name = Application Name
active = Active
authentication-method = Authentication Method
client-id-and-secret = Client ID and Secret (Services)
client-id = Client ID
client-secret = Client Secret
login-type = Login Type
login-type-agent = Agent
agent-to-login-as = Agent to login as
permissions = Permissions
save = Save

## An agent

api-only-agent = Is an API-only Agent
tickets-access-level = Tickets Access Level
clients-access-level = Clients Access Level
can-add-new-tickets = Can add new Tickets
read-and-modify = Read and Modify
yes = Yes

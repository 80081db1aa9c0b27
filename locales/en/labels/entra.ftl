# Labels on the screens of Microsoft Entra, letter for letter. Those that Barracuda's page prints with other capitals are written as Acronis
# prints them; see label-sources.toml.

entra-id = Entra ID
    .older-1 = Azure Active Directory
app-registrations = App registrations
new-registration = New registration
name = Name
supported-account-types = Supported account types
any-directory = Accounts in any organizational directory
redirect-uri = Redirect URI (optional)
register = Register
client-id = Application (client) ID
tenant-id = Directory (tenant) ID
api-permissions = API Permissions
add-a-permission = Add a permission
# Names of APIs, the same in every language.
microsoft-graph = Microsoft Graph
office-365-management-apis = Office 365 Management APIs
application-permissions = Application permissions
add-permissions = Add permissions
# The button goes on with a name.
grant-admin-consent = Grant admin consent for
yes = Yes
certificates-secrets = Certificates & secrets
new-client-secret = New Client Secret
add = Add
value = Value

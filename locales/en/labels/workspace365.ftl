# Labels on the screens of Workspace 365, letter for letter. What is not on record in English is absent.

## Settings

settings = Settings
integrations = Integrations
autotask-connections = Autotask connections
app-store = App store

## Not on record in English

add =
    .meaning = Add
add-new-app =
    .meaning = Add new app
add-tiles =
    .meaning = Add tiles
autotask-app =
    .meaning = App for Autotask
autotask-url-old =
    .meaning = Address of Autotask
edit =
    .meaning = Edit
manage-apps =
    .meaning = Manage apps
name =
    .meaning = Name
new =
    .meaning = New
password =
    .meaning = Password
save =
    .meaning = Save
tracking-identifier-old =
    .meaning = Tracking identifier of the API user
user-name =
    .meaning = Username

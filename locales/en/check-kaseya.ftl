# What a check of Kaseya VSA found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path                  menus and pages of Kaseya VSA, one after the other
#   $tab, $button, $box    texts on the screen of Kaseya VSA
#   $leaf                  a box in the tree of rights, with the branches above it
#   $what                  what is meant. Only to choose by

## Topics

topic-kaseya-version = The version of the VSA
topic-kaseya-web-service = The web service of the VSA
topic-kaseya-scope = The scope of the account
topic-kaseya-agents = Agents
topic-kaseya-assets = Assets
topic-kaseya-audit = The audit summary of a machine
topic-kaseya-service-desks = Service desks
topic-kaseya-users = User accounts
topic-kaseya-role = The roles of the account
topic-kaseya-organisations = The organisations in Kaseya VSA

## Address, user name and token

# $what: host, username or token. Only to choose by
diagnosis-kaseya-absent = { $what ->
        [host] The address of the VSA has not been entered yet
        [username] The username has not been entered yet
       *[token] The access token has not been saved yet
    }
    .fix = Go to the step that asks for the value and enter it there. Then check again.
    .fix-terminal = Copy the value from Kaseya and give it with --set or --secret-stdin.
diagnosis-kaseya-host-unreadable = The address of the VSA is not valid
    .fix = Enter only the host name, the part between https:// and the next slash. Copy it from the address bar of the browser in which you work with the VSA.
diagnosis-kaseya-host-not-https = The address begins with http://
    .cause = Lotse sends an access token over encrypted connections only.
    .fix = Enter the host name without http://. If the VSA can’t be reached with https://, its administrator has to set that up first.
# $host (value): the host that was entered
diagnosis-kaseya-host-foreign = { $host } belongs to another product
    .cause = The VSA’s token must not go there. Nothing was sent.
    .fix = Enter the host name of your VSA.
# $host (value): the host that was asked
diagnosis-kaseya-not-vsa = { $host } does not answer like a VSA 9
    .cause = A server answers at this address, but not the way the API of a VSA 9 does. The token was not sent.
    .fix = Compare the address with the one in the browser. If it is right, ask whoever runs the server whether the REST API can be reached from outside.
# $host (value): the host that was asked
diagnosis-kaseya-vsa-x = { $host } is probably a VSA X
    .cause = VSA X, also called VSA 10, is a different product with a different API. This guide is for VSA 9 and older. The token was not sent.
    .fix = If you also have a VSA 9, enter its address. Otherwise this is the wrong guide: VSA 10 (VSA X) is connected to Autotask in another way.
# $length (number): how many characters the stored token has
diagnosis-kaseya-token-length = { $length ->
        [one] The saved token has { $length } character and is probably not complete
       *[other] The saved token has { $length } characters and is probably not right
    }
    .cause = A token is a GUID: 32 letters and digits, often with hyphens. This one was not sent, because it could count as a failed sign-in.
    .fix = Copy the token and save it again. If its window is already closed, create a new token.
diagnosis-kaseya-token-characters = The saved token contains characters that no token has
    .cause = A token consists of letters, digits and hyphens only. This one was not sent, because it would count as a failed sign-in.
    .fix = Copy the token without anything around it, and save it again. If its window is already closed, create a new token.
# $tokens, $scopes, $addresses (labels): the tab with the tokens and two fields of a token; $rest (label): a choice of the field $scopes
diagnosis-kaseya-bad-login = The VSA does not accept the username and the token
    .cause = The VSA gives the same answer for every cause. One of them is harmless: if the token only works from Autotask’s addresses, it is refused here although the integration works.
    .fix = Check in this order: 1. The token was copied completely. 2. The username is exactly the one in { $path }; some servers require an email address. 3. On the { $tokens } tab, the token is still there and has not expired. 4. Under { $scopes }, it has { $rest }. 5. { $addresses } is blank, or contains the address of this computer. 6. The account is neither disabled nor locked. If only point 5 is the cause, leave it that way, check the rest yourself and confirm it.
diagnosis-kaseya-pair-refused = The VSA does not accept this username together with the token
    .cause = The VSA does not say which of the two is wrong.
    .fix = Check the points listed under the access token.
diagnosis-kaseya-by-hand = Not checked, because the sign-in was refused
    .fix = First find out why the sign-in was refused. If the token is only valid for Autotask’s addresses, start the discovery in Autotask instead and check what it finds.
# $said (value): the user name in the answer; $typed (value): the user name that was entered
diagnosis-kaseya-username-differs = The token belongs to { $said }
    .cause = You entered { $typed }.
    .fix = If { $said } is the account of the integration, enter this name, letter for letter, in Lotse and in Autotask. Otherwise create the token for the right account.
diagnosis-kaseya-username-unsaid = The VSA does not say which account has signed in
    .fix = Compare the username with the list of users, letter for letter, and confirm that it is right.

## Calls without a verdict

diagnosis-kaseya-session-dropped = The VSA ended the session too early
    .cause = Lotse signed in once more, but the second session was ended at once too. This says nothing about your settings.
    .fix = Wait a few minutes and check again. If that doesn’t help, ask Kaseya’s support how long a session of the REST API lasts.
diagnosis-kaseya-asked-wrongly = The VSA did not understand the request
    .cause = This is a fault in Lotse and has nothing to do with your settings.
    .fix = Report it to the Lotse project, together with the proof, and check this item yourself.
diagnosis-kaseya-not-found = This VSA does not have this API endpoint
    .cause = Older versions and servers without the module do not have every endpoint. This says nothing about your settings.
    .fix = Check this item yourself and confirm it.
diagnosis-kaseya-server-fault = The VSA reports an internal error
    .cause = On some servers, certain endpoints give this answer whatever the settings are.
    .fix = Check again later. If that doesn’t help, check this item yourself and send the proof to Kaseya’s support.
# $seconds (number): how long the server wants to be left alone
diagnosis-kaseya-busy =
    { $seconds ->
        [one] The VSA is busy; try again in { $seconds } second
       *[other] The VSA is busy; try again in { $seconds } seconds
    }
    .fix = Wait and check again.
diagnosis-kaseya-odd = Lotse can’t interpret the VSA’s answer
    .fix = Look at the proof, check this item yourself and confirm it.

## Rights

# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-refused = { $what ->
        [assets] The account may not read assets
        [audit] The account may not read the audit summary
        [service-desks] The account may not read service desks
       *[users] The account may not read user accounts
    }
    .cause = The VSA refused the call. Kaseya does not document which right it needs; judging by its name, it is { $leaf }. If that is already ticked, the token itself may be limited.
    .fix = First check whether other accounts have this role too. If they do, leave the role as it is and give this account a role of its own. Otherwise go to { $path }, choose the role and open the { $tab } tab. Click { $button }, tick { $leaf } and save.
# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-eyes =
    { $what ->
        [assets] Assets can be read, but the API does not show which boxes are ticked
        [audit] The audit summary can be read, but the API does not show which boxes are ticked
        [service-desks] Service desks can be read, but the API does not show which boxes are ticked
       *[users] User accounts can be read, but the API does not show which boxes are ticked
    }
    .cause = A broader right would give the same answer.
    .fix = Go to { $path }, choose the role and open the { $tab } tab. Click { $button } and check: { $leaf } is ticked, and none of the branches above it is ticked as a whole. The guide requires four rights in all. Then confirm it.
diagnosis-kaseya-agents-refused = The account may not read agents
    .cause = The VSA refused the call. Without agents, the audit of a machine can’t be checked either.
    .fix = First check whether other accounts have this role too. If they do, leave the role as it is and give this account a role of its own. Otherwise go to { $path }, choose the role and open the { $tab } tab. Click { $button } and compare every box with the list in this guide.

## Scope

# $what: agents or assets. Only to choose by
diagnosis-kaseya-none-visible = { $what ->
        [agents] The account may read agents, but sees none
       *[assets] The account may read assets, but sees none
    }
    .cause = The rights are correct. But there are none, or none of them is in the scope of the account.
    .fix = See the result about the scope of the account.
diagnosis-kaseya-scope-empty = The rights are correct, but the scope is empty
    .cause = The account sees no machine at all. Autotask’s discovery would run without errors and find nothing.
    .fix = Go to { $path }, choose the account and check its scopes. Give it a scope with the organisations whose devices are to be discovered. If it has one already, check whether these organisations have any machines.
# $count (number): groups of machines in the scope
diagnosis-kaseya-scope-without-devices =
    { $count ->
        [one] The scope contains { $count } machine group, but no machines
       *[other] The scope contains { $count } machine groups, but no machines
    }
    .cause = Perhaps these groups have no machines yet. Or the scope contains the wrong organisations.
    .fix = Go to { $path }, choose the account and check its scopes. If they are right, install the first agent and check again.

## Service desk and users

diagnosis-kaseya-no-desks = The account may read service desks, but there are none
    .cause = That is not necessarily wrong, but an empty list proves nothing.
    .fix = If you use the Service Desk module, check whether a service desk has been set up and is in the scope. If you do not use it, confirm this item.
diagnosis-kaseya-service-desk-off = The Service Desk module is not active on this VSA
    .cause = The server reports this.
    .fix = If Autotask is to receive tickets from Kaseya, have the module activated. If not, don’t tick this right.
# $user (value): the user name that was entered
diagnosis-kaseya-user-not-listed = User accounts can be read, but { $user } is not among them
    .fix = Compare the username with the list of users, and check whether the account is in a scope that it sees itself.

## Roles

# $role (value): name of a role
diagnosis-kaseya-full-rights-role = The account has the role { $role }, which may do everything
    .cause = The integration needs only four rights. With this role, whoever gets hold of the token may do everything.
    .fix = First check whether anything else signs in with this account. If so, create a separate account for Autotask. Otherwise go to { $path }, choose the account, give it the role that you created for Autotask and take the role { $role } away from the account. Don’t delete the role itself.
# $count (number): how many roles; $roles (value): their names
diagnosis-kaseya-more-roles = { $count ->
        [one] The account has { $count } role: { $roles }
       *[other] The account has { $count } roles: { $roles }
    }
    .cause = Every further role adds rights that the integration does not need.
    .fix = First check whether anything else signs in with this account. If so, create a separate account for Autotask. Otherwise go to { $path }, choose the account and take the other roles away from it as soon as the integration works with the new role. Don’t delete the roles themselves.
# $role (value): name of the account’s role; $other (value): name of the role that the session works with
diagnosis-kaseya-role-differs = The session works with the role { $other }, not with { $role }
    .cause = In the list of users, the account has the role { $role }. At sign-in, the VSA names another, so Lotse read with other rights.
    .fix = Go to { $path }, choose the account and check its roles: it should only have the role that you created for Autotask. If that is already so, wait a few minutes and check again.
# $role (value): name of a role
diagnosis-kaseya-role-by-name = The account only has the role { $role }; the API does not show its rights
    .fix = Check the rights of the role in the results for the single rights.
diagnosis-kaseya-role-eyes = The API does not show which role the account has
    .cause = An account with few rights may not read roles. That is fine.
    .fix = Go to { $path }, choose the role for Autotask and check its members. The account must be among them and must not have any other role. Then confirm it.

## Server

# $version (value): the version that the server reports
diagnosis-kaseya-version-differs = The server reports version { $version }; you chose another
    .fix = Change your answer to “Which Kaseya do you use?”. The steps for turning on the web service change with it.
# $version (value): the version that the server reports
diagnosis-kaseya-version-odd = The server reports version { $version }, which Lotse does not know
    .fix = Compare it with your answer to “Which Kaseya do you use?”.
# $version (value): the version that the server reports
diagnosis-kaseya-version-open = The server reports version { $version }
    .fix = Answer the question “Which Kaseya do you use?”.
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-off = The module for the web service is not active
    .cause = The server reports this. Autotask’s discovery needs the web service.
    .fix =
        { $hosted ->
            [yes] On a hosted server you can’t change { $box } under { $path } yourself: ask Kaseya to activate the API for your server.
           *[no] Go to { $path } and tick { $box }.
        }
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-eyes = The API does not show whether the web service is on
    .fix =
        { $hosted ->
            [yes] On a hosted server you can’t see { $box } under { $path } yourself: ask Kaseya whether the API is active for your server, then confirm it.
           *[no] Go to { $path }, check whether { $box } is ticked, and confirm it.
        }

## Mistakes of the practice tenant

mistake-kaseya-wrong-token = The token belongs to another account
    .hint = The VSA never says what is wrong with a sign-in. Go through the list from the top.
mistake-kaseya-token-expired = The token has expired
    .hint = A token can have a date. Where would you see it?
mistake-kaseya-user-disabled = The account is disabled
    .hint = The token may be in order. What else does a sign-in need?
mistake-kaseya-token-scope = The token is for another API
    .hint = When a token is created, you choose what it is for.
mistake-kaseya-caller-refused = The token may not be used from this computer
    .hint = Not every refused sign-in is a mistake. Who is going to use this token later?
mistake-kaseya-empty-scope = The scope of the account is empty
    .hint = No error appears anywhere. Look at the numbers.
mistake-kaseya-no-agents-right = The account may not read agents
    .hint = One refusal can make another check impossible.
mistake-kaseya-no-assets-right = The right for assets is missing
    .hint = Compare the boxes of the role with the list in the guide.
mistake-kaseya-no-audit-right = The right for the audit is missing
    .hint = Compare the boxes of the role with the list in the guide.
mistake-kaseya-no-service-desk = The right for the Service Desk is missing
    .hint = One of the rights is a whole branch.
mistake-kaseya-no-users-right = The right for user settings is missing
    .hint = One of the rights is in a different branch from the others.
mistake-kaseya-full-rights-role = The account has a role with full rights
    .hint = Everything works. Is that enough?
mistake-kaseya-second-role = The account has a second role
    .hint = The rights of all roles add up. Where does the account get them from?
mistake-kaseya-vsa-x = The server is a VSA X
    .hint = Products with nearly the same name can be quite different.
mistake-kaseya-api-off = The web service is turned off
    .hint = Two APIs are involved. One of them works.
mistake-kaseya-session-dropped = The server drops every session
    .hint = See which calls Lotse made, and how often. Is it because of your settings?
mistake-kaseya-server-fault = The server reports an internal error
    .hint = A failed call says nothing about the settings. What can you check without it?
mistake-kaseya-busy = The server is busy
    .hint = Not every fault can be fixed with a setting.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-kaseya-disabled = Disabled
screen-kaseya-scope = Scope
screen-kaseya-scope-all = All machine groups
screen-kaseya-scope-none = No machine groups
screen-kaseya-agents = Agents

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

## Address, user name and token

# $what: host, username or token. Only to choose by
diagnosis-kaseya-absent = { $what ->
        [host] The address of the VSA has not been entered yet
        [username] The user name has not been entered yet
       *[token] The access token has not been stored yet
    }
    .fix = Go to the step that asks for it and enter it there. Then check again.
diagnosis-kaseya-host-unreadable = The address of the VSA is not valid
    .fix = Enter only the host name, the part between https:// and the next slash. Copy it from the address bar of the browser in which you work with the VSA.
diagnosis-kaseya-host-not-https = The address begins with http://
    .cause = Lotse sends an access token over encrypted connections only.
    .fix = Enter the host name without http://. If the VSA can’t be reached with https://, its administrator has to set that up first.
# $host (value): the host that was entered
diagnosis-kaseya-host-foreign = { $host } belongs to another product
    .cause = The token of the VSA must not end up there. Nothing was sent.
    .fix = Enter the host name of your VSA.
# $host (value): the host that was asked
diagnosis-kaseya-not-vsa = { $host } does not answer like a VSA 9
    .cause = The host answers, but not the way the API of a VSA 9 does. The token was not sent.
    .fix = Compare the address with the one in the browser. If it is right, ask whoever runs the server whether the REST API can be reached from outside.
# $host (value): the host that was asked
diagnosis-kaseya-vsa-x = { $host } is probably a VSA X
    .cause = VSA X, also called VSA 10, is a different product with a different API. This guide is for VSA 9 and older. The token was not sent.
    .fix = If you also have a VSA 9, enter its address. Otherwise stop here, and ask Kaseya how VSA X is connected to Autotask.
# $length (number): how many characters the stored token has
diagnosis-kaseya-token-length = { $length ->
        [one] The stored token has { $length } character and is probably not complete
       *[other] The stored token has { $length } characters and is probably not right
    }
    .cause = A token is a GUID: 32 letters and digits, often with hyphens. This one was not sent, because it could count as a failed sign-in.
    .fix = Copy the token again and store it once more. If its window is already closed, create a new token.
diagnosis-kaseya-token-characters = The stored token contains characters that no token has
    .cause = A token consists of letters, digits and hyphens. This one was not sent, because it would count as a failed sign-in.
    .fix = Copy the token again, without anything around it, and store it once more. If its window is already closed, create a new token.
# $tokens, $scopes, $addresses (labels): the tab with the tokens and two fields of a token; $rest (label): a choice of the field $scopes
diagnosis-kaseya-bad-login = The VSA does not accept the user name and the token
    .cause = The VSA gives the same answer for every cause. One of them is harmless: if the token only accepts calls from Autotask’s addresses, it fails here although the integration works.
    .fix = Go through these points in this order: 1. The token was copied completely. 2. The user name is exactly the one in { $path }; some servers require an e-mail address. 3. On the { $tokens } tab, the token is still there and has not expired. 4. Under { $scopes }, it has { $rest }. 5. { $addresses } is blank, or contains the address of this computer. 6. The account is neither disabled nor locked. If only point 5 applies, leave it that way and confirm it yourself.
diagnosis-kaseya-pair-refused = The VSA does not accept this user name together with the token
    .cause = It does not say which of the two is the reason.
    .fix = Go through the points listed under the access token.
diagnosis-kaseya-by-hand = Could not be asked, because the sign-in was refused
    .fix = First find out why the sign-in was refused. If the token is only valid for Autotask’s addresses, start the discovery in Autotask instead and look at what it finds.
# $said (value): the user name in the answer; $typed (value): the user name that was entered
diagnosis-kaseya-username-differs = The token belongs to { $said }
    .cause = You entered { $typed }.
    .fix = If { $said } is the account of the integration, enter this name, letter for letter, in Lotse and in Autotask. Otherwise create the token for the right account.
diagnosis-kaseya-username-unsaid = The VSA does not say which account has signed in
    .fix = Compare the user name with the list of users, letter for letter, and confirm that it is right.

## Calls without a verdict

diagnosis-kaseya-session-dropped = The VSA ended the session too early
    .cause = Lotse signed in once more, but the second session ended at once as well. This says nothing about your settings.
    .fix = Wait a few minutes and check again. If it stays like this, ask Kaseya’s support about the session time of the REST API.
diagnosis-kaseya-asked-wrongly = The VSA did not understand the question
    .cause = This is a fault in Lotse, not in your settings.
    .fix = Report it with the proof, and check this item yourself.
diagnosis-kaseya-not-found = The VSA does not know this page of its API
    .cause = Older versions and servers without the module do not have every page. This says nothing about your settings.
    .fix = Check this item yourself and confirm it.
diagnosis-kaseya-server-fault = The VSA reports a fault of its own
    .cause = Some servers give this answer on single pages, whatever the settings are.
    .fix = Check again later. If it stays like this, check this item yourself and send the proof to Kaseya’s support.
# $seconds (number): how long the server wants to be left alone
diagnosis-kaseya-busy = { $seconds ->
        [one] The VSA is busy for { $seconds } second
       *[other] The VSA is busy for { $seconds } seconds
    }
    .fix = Wait and check again.
diagnosis-kaseya-odd = The VSA gave an answer that can’t be judged
    .fix = Look at the proof, check this item yourself and confirm it.

## Rights

# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-refused = { $what ->
        [assets] The account may not read assets
        [audit] The account may not read the audit summary
        [service-desks] The account may not read service desks
       *[users] The account may not read user accounts
    }
    .cause = The VSA refused the call. Kaseya publishes no list of which right each call needs; going by the names, it is { $leaf }. If the role is right, the token itself may have been limited.
    .fix = First check whether other accounts have this role too. If they do, leave it as it is and give this account a role of its own. Otherwise go to { $path }, choose the role and open the { $tab } tab. Click { $button }, tick { $leaf } and save.
# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-eyes = { $what ->
        [assets] Assets can be read; only the screen shows the box
        [audit] The audit summary can be read; only the screen shows the box
        [service-desks] Service desks can be read; only the screen shows the box
       *[users] User accounts can be read; only the screen shows the box
    }
    .cause = The API shows no boxes. A wider right would give the same answer.
    .fix = Go to { $path }, choose the role and open the { $tab } tab. Click { $button } and look: { $leaf } is ticked, and none of the branches above it is ticked as a whole. The guide asks for four rights in all.
diagnosis-kaseya-agents-refused = The account may not read agents
    .cause = The VSA refused the call. Without agents, the audit of a machine can’t be checked either.
    .fix = First check whether other accounts have this role too. If they do, leave it as it is and give this account a role of its own. Otherwise go to { $path }, choose the role and open the { $tab } tab. Click { $button } and compare every box with the list in this guide.

## Scope

# $what: agents or assets. Only to choose by
diagnosis-kaseya-none-visible = { $what ->
        [agents] The account may read agents, but sees none
       *[assets] The account may read assets, but sees none
    }
    .cause = The rights are fine. Either there are none, or they are not in the scope of the account.
    .fix = Look at the result about the scope of the account.
diagnosis-kaseya-scope-empty = The rights are fine, but the scope is empty
    .cause = The account sees no machine at all. Autotask’s discovery would run without an error and find nothing.
    .fix = Go to { $path }, choose the account and look at its scopes. Give it a scope that contains the organisations to be discovered. If it has one, check whether these organisations have any machines yet.
# $count (number): groups of machines in the scope
diagnosis-kaseya-scope-without-devices = { $count ->
        [one] The scope contains { $count } machine group, but no machine
       *[other] The scope contains { $count } machine groups, but no machine
    }
    .cause = Perhaps these groups have no machines yet. Otherwise the wrong organisations are in the scope.
    .fix = Go to { $path }, choose the account and look at its scopes. If they are right, install the first agent and check again.

## Service desk and users

diagnosis-kaseya-no-desks = The account may read service desks, but there are none
    .cause = That is no error, but an empty list proves nothing.
    .fix = If you use the Service Desk module, check whether a service desk has been set up and is in the scope. If you do not use it, confirm this item.
diagnosis-kaseya-service-desk-off = The Service Desk module is not active on this VSA
    .cause = The server says so itself.
    .fix = If Autotask should receive tickets from Kaseya, have the module activated. If not, leave this right out.
# $user (value): the user name that was entered
diagnosis-kaseya-user-not-listed = User accounts can be read, but { $user } is not among them
    .fix = Compare the user name with the list of users, and check whether the account is in a scope that it sees itself.

## Roles

# $role (value): name of a role
diagnosis-kaseya-full-rights-role = The account has the role { $role }, which may do everything
    .cause = The integration needs four rights. With this role, whoever gets hold of the token may do everything.
    .fix = Go to { $path }, choose the account, give it the role you created for Autotask and remove { $role }. Before that, check whether anything else signs in with this account. If so, create a separate account for Autotask instead.
# $count (number): how many roles; $roles (value): their names
diagnosis-kaseya-more-roles = { $count ->
        [one] The account has { $count } role: { $roles }
       *[other] The account has { $count } roles: { $roles }
    }
    .cause = Every further role adds rights that the integration does not need.
    .fix = Go to { $path } and choose the account. As soon as the integration works with the new role, remove the others. Before that, check whether anything else signs in with this account. If so, create a separate account for Autotask instead.
# $role (value): name of the account’s role; $other (value): name of the role that the session works with
diagnosis-kaseya-role-differs = The session works with the role { $other }, not with { $role }
    .cause = The list of users gives the account { $role }. The sign-in says something else, so what could be read was read with other rights.
    .fix = Go to { $path }, choose the account and look at its roles: only the role you created for Autotask belongs there. If it is already so, wait a few minutes and check again.
# $role (value): name of a role
diagnosis-kaseya-role-by-name = The account has one role, { $role }; its rights are not shown by the API
    .fix = Compare the boxes of this role with the list in this guide.
diagnosis-kaseya-role-eyes = Only the screen shows which role the account has
    .cause = With few rights, an account may not read roles. That is as it should be.
    .fix = Go to { $path }, choose the role for Autotask and look at its members. The account is among them, and has no other role.

## Server

# $version (value): the version that the server reports
diagnosis-kaseya-version-differs = The server reports version { $version }, not the one you chose
    .fix = Change the answer to the question which Kaseya you use. The steps for turning on the web service change with it.
# $version (value): the version that the server reports
diagnosis-kaseya-version-odd = The server reports version { $version }, which Lotse does not know
    .fix = Compare it with your answer to the question which Kaseya you use.
# $version (value): the version that the server reports
diagnosis-kaseya-version-open = The server reports version { $version }
    .fix = Answer the question which Kaseya you use.
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-off = The module for the web service is not active
    .cause = The server says so itself. Autotask’s discovery needs it.
    .fix = { $hosted ->
        [yes] You can’t reach { $box } under { $path } yourself: ask Kaseya to activate the API for your server.
       *[no] Go to { $path } and tick { $box }.
    }
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-eyes = Only the screen shows whether the web service is on
    .fix = { $hosted ->
        [yes] You can’t reach { $box } under { $path } yourself: ask Kaseya whether the API is active for your server.
       *[no] Go to { $path } and check whether { $box } is ticked.
    }

## Mistakes of the practice tenant

mistake-kaseya-wrong-token = The token was copied from another account
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
    .hint = There is no error anywhere. Look at the numbers.
mistake-kaseya-no-agents-right = The account may not read agents
    .hint = One refusal can make another question impossible.
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
    .hint = Rights add up. Where do they all come from?
mistake-kaseya-vsa-x = The server is a VSA X
    .hint = Products with nearly the same name can be quite different.
mistake-kaseya-api-off = The web service is turned off
    .hint = Two APIs are involved. One of them works.
mistake-kaseya-session-dropped = The server drops every session
    .hint = Look at what was asked and how often. Is it about your settings at all?
mistake-kaseya-server-fault = The server has a fault
    .hint = A failed look-up is no verdict. What can you check without it?
mistake-kaseya-busy = The server is busy
    .hint = Sometimes there is nothing to fix.

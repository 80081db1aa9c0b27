# What a check of HaloPSA found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of HaloPSA, one after the other
#   $tab     a tab of the application
#   $scope   a permission of the application, as HaloPSA writes it
#   $agent   the name of the agent
#   $what    what is meant. Only to choose by

## Topics

topic-halopsa-site = The address of HaloPSA
topic-halopsa-more-scopes = Permissions beyond those in the table
topic-halopsa-agent = The agent that the application signs in as
topic-halopsa-tickets = Reading tickets
topic-halopsa-clients = Reading clients

## Address, client ID and client secret

# $what: site, client-id or client-secret. Only to choose by
diagnosis-halopsa-absent = { $what ->
        [site] The address of HaloPSA has not been entered yet
        [client-id] The client ID has not been entered yet
       *[client-secret] The client secret has not been saved yet
    }
    .fix = { $what ->
        [site] Enter it for the organisation under “Access for checks”. Then check again.
       *[other] Go to the step that asks for it and enter the value there. Then check again.
    }
    .fix-terminal = Copy the value from HaloPSA and pass it with --set or --secret-stdin.
# $value (value): what was entered
diagnosis-halopsa-site-unreadable = { $value } is not an https address
    .fix = For the organisation, under “Access for checks”, enter only the host name, which is the part between https:// and the next slash.
# $host (value): the host that was entered
diagnosis-halopsa-site-foreign = { $host } belongs to another vendor
    .cause = The client secret of HaloPSA must not end up there. Nothing was sent.
    .fix = For the organisation, under “Access for checks”, enter the address of your HaloPSA.
# $active (label): a box of the application
diagnosis-halopsa-bad-client = HaloPSA does not accept the client ID and the client secret
    .cause = HaloPSA does not say which of them is wrong. The client secret changes when someone chooses the login type again or generates a new one. The application may also be inactive.
    .fix = Go to { $path } and open the application. Compare the client ID, and check that { $active } is ticked. If both are correct, generate a new client secret, save it in Lotse and enter it in every product that uses the application.

## Permissions of the application

diagnosis-halopsa-scope-missing = The application lacks the permission { $scope }
    .cause = HaloPSA issued a token, but without this permission.
    .fix = Go to { $path }, open the application and then the tab { $tab }. Tick { $scope } and save.
diagnosis-halopsa-scope-refused = HaloPSA does not let the application sign in with { $scope }
    .cause = The permission is probably not ticked. Lotse does not know for certain what HaloPSA answers in that case.
    .fix = Go to { $path }, open the application and then the tab { $tab }. Check that { $scope } is ticked. Then check again.
diagnosis-halopsa-scope-included = HaloPSA does not name { $scope }, but a permission that includes it
    .cause = The product can probably do what it needs. It is not certain that the permission itself is ticked.
    .fix = Go to { $path }, open the application and then the tab { $tab }. Check that { $scope } is ticked.
diagnosis-halopsa-scope-unsaid = HaloPSA does not say whether the application has the permission { $scope }
    .cause = The answer to the sign-in names no permissions.
    .fix = Go to { $path }, open the application and then the tab { $tab }. Compare the permissions with the table in this guide.
# $scopes (value): the permissions that are too much
diagnosis-halopsa-more-scopes = The application may do more than required: { $scopes }
    .cause = Whoever gets hold of the client secret may do all of this, as far as the agent has the rights.
    .fix = If other products use the application too, don’t change it: create a separate one for this integration. Otherwise, go to { $path }, open the application and then the tab { $tab }. Clear every box that is not in the table of this guide, and save.
diagnosis-halopsa-more-scopes-unseen = HaloPSA does not list which other permissions the application has
    .cause = Lotse only sees the permissions that it requests itself.
    .fix = Go to { $path }, open the application and then the tab { $tab }. Check that nothing is ticked except what is in the table of this guide.

## The agent

diagnosis-halopsa-agent-disabled = The agent { $agent } is disabled
    .cause = The application signs in as this agent. What a disabled agent may do is not certain.
    .fix = Go to { $path } and enable the agent, or choose another one in the application. That changes the client secret: save the new one in Lotse and in the product.
# $box (label): a box in the form of an agent
diagnosis-halopsa-agent-shared = A person may be using the agent { $agent } too
    .cause = The box { $box } is not ticked for this agent. If a person works with it, everything that the product does appears under their name.
    .fix = Go to { $path } and check that the agent is there only for this integration.
diagnosis-halopsa-agent-administrator = The agent { $agent } is an administrator
    .cause = Then only the permissions of the application limit what the product may do.
    .fix = This is how the integration was tried. Whether it also works with fewer rights is not known. That would be safer.
diagnosis-halopsa-agent-odd = HaloPSA does not say everything about the agent
    .fix = Go to { $path } and check that the agent is enabled and is there only for this integration.
diagnosis-halopsa-agent-unseen = Lotse is not allowed to look up in HaloPSA which agent this is
    .cause = Which permission that takes is not known. This says nothing about your settings.
    .fix = Go to { $path } and check that the agent is enabled and is there only for this integration.
# $right (label): a right of the agent; $what: tickets or clients. Only to choose by
diagnosis-halopsa-right-eyes = { $what ->
        [tickets] Tickets can be read; whether they can be changed is not shown by the API
       *[clients] Clients can be read; whether they can be changed is not shown by the API
    }
    .cause = The API does not show the rights of an agent in a form that Lotse understands. Lotse does not write anything just to find out.
    .fix = Go to { $path }, open the agent and compare { $right } with the table in this guide.
# $right (label): a right of the agent; $what: tickets or clients. Only to choose by
diagnosis-halopsa-right-refused = { $what ->
        [tickets] The agent may not read tickets
       *[clients] The agent may not read clients
    }
    .cause = The application has the permission, but HaloPSA refused the call. So the agent lacks the right.
    .fix = Go to { $path }, open the agent and set { $right } as the table in this guide says.
# $what: tickets or clients. Only to choose by
diagnosis-halopsa-none-visible = { $what ->
        [tickets] The agent may read tickets, but sees none
       *[clients] The agent may read clients, but sees none
    }
    .cause = { $what ->
        [tickets] There may be no tickets yet. An agent without a team or department sees no tickets either.
       *[clients] There may be no clients yet, or the agent may see none of them.
    }
    .fix = Sign in to HaloPSA as the agent and look. If something is missing there, check the agent’s teams and departments.

## Calls without a verdict

# $what: tickets or clients. Only to choose by
diagnosis-halopsa-token-without-scope = { $what ->
        [tickets] HaloPSA does not let Lotse read tickets, because its token has no permissions
       *[clients] HaloPSA does not let Lotse read clients, because its token has no permissions
    }
    .cause = Lotse requested the permissions of the application, but the answer names none. The agent is probably not to blame.
    .fix = Check the permissions of the application first.
diagnosis-halopsa-unauthorized = HaloPSA rejects a token that it has just issued
    .cause = A token is valid for an hour. This says nothing about your settings.
    .fix = Check again.
diagnosis-halopsa-not-found = There is nothing at this address of HaloPSA
    .cause = The address belongs to another site, or the tenant is wrong.
    .fix = Compare the address in Lotse with the one that HaloPSA shows above the applications, under { $path }.
diagnosis-halopsa-asked-wrongly = HaloPSA did not understand the request
    .cause = This is a fault in Lotse and has nothing to do with your settings.
    .fix = Report it to the Lotse project, together with the proof.
diagnosis-halopsa-server-fault = HaloPSA reports an internal error
    .fix = Check again later.
# $seconds (number): how long HaloPSA wants to be left alone
diagnosis-halopsa-busy =
    { $seconds ->
        [one] HaloPSA is busy; try again in { $seconds } second
       *[other] HaloPSA is busy; try again in { $seconds } seconds
    }
    .cause = HaloPSA counts the calls of the last five minutes, possibly including those of other integrations.
    .fix = Wait and check again.
diagnosis-halopsa-odd = Lotse can’t interpret HaloPSA’s answer
    .fix = Look at the proof and check this item yourself.

## Mistakes of the practice tenant

mistake-halopsa-wrong-secret = The client secret is out of date
    .hint = HaloPSA never says which half is wrong. What changes one of them without anyone noticing?
mistake-halopsa-scope-missing = The application lacks a permission, and its token does too
    .hint = The sign-in works. Does the token carry everything that was requested?
mistake-halopsa-scope-refused = The application lacks a permission, and HaloPSA refuses the sign-in
    .hint = The answer names no permission. How would you find out which one it is?
mistake-halopsa-scope-all = The application may do everything
    .hint = Everything works. Is that enough?
mistake-halopsa-agent-disabled = The agent is disabled
    .hint = An application works with somebody’s rights.
mistake-halopsa-nothing-visible = The agent sees no tickets and no clients
    .hint = Is an empty list good news?
mistake-halopsa-no-scope = The token has no permissions
    .hint = A token alone opens nothing yet. Who is to blame for the refusal?
mistake-halopsa-busy = HaloPSA is busy
    .hint = Not every fault can be fixed with a setting.
mistake-halopsa-maintenance = HaloPSA shows a maintenance page
    .hint = Who has answered here, and what does it say about your settings?

// Written by npm run openapi from apps/api/openapi.json.

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the program alive?
         * @description Answers as long as the program runs. A probe that fails means: restart it.
         */
        get: operations["checkLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the program serve requests?
         * @description Answers when the database does and its tables are current, and says when the queue is down, which stops no request. A probe that fails means: send requests elsewhere for a while.
         */
        get: operations["checkReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description The accounts of the service, with search by name or address and filters by role, team and state.
         *
         *     Needs the permission `accounts:read`.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Add an account
         * @description Adds somebody who may sign in. Without a password in the body the server makes one and shows it this once; either way it has to be changed at the first sign-in.
         *
         *     Needs the permission `accounts:write`.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an account
         * @description One account with its teams.
         *
         *     Needs the permission `accounts:read`.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Changes name, role or teams, disables or enables. Disabling ends every session at once.
         *
         *     Needs the permission `accounts:write`.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/v1/accounts/{accountId}/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a password
         * @description Gives the account a one-time password, shown this once, and ends its sessions. It has to be changed at the next sign-in. Wrong attempts are forgotten.
         *
         *     Needs the permission `accounts:write`.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The keys of the service, revoked ones included, without their secrets.
         *
         *     Needs the permission `api-keys:read`.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Makes a key and shows it this once. To change a key in use, make a second one, move the program over, and revoke the first: both work meanwhile.
         *
         *     Needs the permission `api-keys:write`.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         * @description One key with what it may do and when it was last used, without its secret.
         *
         *     Needs the permission `api-keys:read`.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description The key is refused from the next request on. It stays in the list, marked as revoked.
         *
         *     Needs the permission `api-keys:write`.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description The clients of the sender’s teams, by name or by entry. There is no other order: nothing ranks people.
         *
         *     Needs the permission `clients:read`.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Take up a client
         * @description Records a person who wants work. No diagnosis, no date of birth and no full address are asked for.
         *
         *     Needs the permission `clients:write`.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client
         * @description One client of the sender’s teams. A client of another team is not found.
         *
         *     Needs the permission `clients:read`.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a client
         * @description Changes what the body names, as JSON Merge Patch: null clears, absent leaves.
         *
         *     Needs the permission `clients:write`.
         */
        patch: operations["updateClient"];
        trace?: never;
    };
    "/v1/clients/{clientId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a client over
         * @description Ends the current assignment today and starts the new one. With `teamId`, another team takes over.
         *
         *     Needs the permission `clients:assign`.
         */
        post: operations["assignClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/near-misses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client’s near misses
         * @description Vacancies that break one hard wish alone, one an employer could bend: hours, days and times, kinds of shift, a task. They are a start for a talk with the employer and never on the client’s list.
         *
         *     Needs the permission `suggestions:read`.
         */
        get: operations["getNearMisses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/openings/{vacancyId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain a vacancy for a client
         * @description Judges any vacancy by the client’s wishes of today: which wish leaves it out, or how many points it has and what stands before it.
         *
         *     Needs the permission `suggestions:read`.
         */
        get: operations["explainOpening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the suggestions for a client
         * @description The client’s list, best first, each with why: what fits, what clashes, and what is not known yet.
         *
         *     Needs the permission `suggestions:read`.
         */
        get: operations["listClientSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/variety": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count kinds of work and employers on a list
         * @description How many kinds of work and how many employers the client’s suggestions hold.
         *
         *     Needs the permission `suggestions:read`.
         */
        get: operations["getListVariety"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what the list would be
         * @description The list the client would have with other wishes, or with more variety, with its reasons and what it changes. Nothing is written down: neither the wishes nor the list, and the answer is not kept for repetition either.
         *
         *     Needs the permission `suggestions:read`.
         */
        post: operations["askWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/what-stands-in-the-way": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what stands in a client’s way
         * @description For each hard wish, how many more vacancies there would be if it alone moved by one step. To be talked about; nothing is changed.
         *
         *     Needs the permission `suggestions:read`.
         */
        get: operations["getWhatStandsInTheWay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what a client wants of work
         * @description The current wishes; an empty document of version 0 before any were stated.
         *
         *     Needs the permission `clients:read`.
         */
        get: operations["getWishes"];
        /**
         * State what a client wants of work
         * @description Adds a version of the wishes. Earlier versions are kept.
         *
         *     Needs the permission `clients:write`.
         */
        put: operations["stateWishes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/wishes/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a client’s wishes
         * @description Every version ever stated, newest first.
         *
         *     Needs the permission `clients:read`.
         */
        get: operations["listWishesVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts with employers
         * @description The contact log of the service, newest first. Which client a contact was about is shown to the client’s team alone.
         *
         *     Needs the permission `contacts:read`.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Log or plan a contact
         * @description A time that has passed logs the contact, a time that lies ahead plans it. Whether it counts is computed.
         *
         *     Needs the permission `contacts:write`.
         */
        post: operations["recordContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a contact
         * @description One contact of the log.
         *
         *     Needs the permission `contacts:read`.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change or log a contact
         * @description Changes what the body names, as JSON Merge Patch. A time that has passed turns a plan into a logged contact.
         *
         *     Needs the permission `contacts:write`.
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/v1/contacts/{contactId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a planned contact
         * @description The plan stays in the log as cancelled. Cancelling twice is the same as once.
         *
         *     Needs the permission `contacts:write`.
         */
        post: operations["cancelContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{contactId}/next-step-completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tick off a next step
         * @description The next step of the contact is done. Ticking off twice is the same as once.
         *
         *     Needs the permission `contacts:write`.
         */
        post: operations["completeNextStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employer-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find employers a new one may be
         * @description Up to five employers on record that look like the one being typed, likeliest first, with the reasons.
         *
         *     Needs the permission `employers:read`.
         */
        get: operations["findEmployerDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List employers
         * @description The employers of the service, with name search and filters by place, industry and do-not-contact.
         *
         *     Needs the permission `employers:read`.
         */
        get: operations["listEmployers"];
        put?: never;
        /**
         * Record an employer
         * @description Records an employer, with its first site when one is given. Ask `findEmployerDuplicates` first.
         *
         *     Needs the permission `employers:write`.
         */
        post: operations["createEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers/{employerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an employer
         * @description One employer with its sites, its people and its external ids.
         *
         *     Needs the permission `employers:read`.
         */
        get: operations["getEmployer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an employer
         * @description Changes what the body names, as JSON Merge Patch: null clears, absent leaves.
         *
         *     Needs the permission `employers:write`.
         */
        patch: operations["updateEmployer"];
        trace?: never;
    };
    "/v1/employers/{employerId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a person at an employer
         * @description Records somebody we meet at an employer, and whether they can decide to hire, as far as is known.
         *
         *     Needs the permission `employers:write`.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers/{employerId}/relationship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the relationship with an employer
         * @description The stage, folded from the contact log, and which colleagues were there lately or will be.
         *
         *     Needs the permission `contacts:read`.
         */
        get: operations["getRelationship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employers/{employerId}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a site of an employer
         * @description Records a place where the employer has work. Its postcode becomes a point and a local authority.
         *
         *     Needs the permission `employers:write`.
         */
        post: operations["createSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the presets for imports
         * @description The shapes of file that are understood by their first line, and the columns of each.
         *
         *     Needs the permission `imports:read`.
         */
        get: operations["listImportPresets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description The imports of the service, newest first.
         *
         *     Needs the permission `imports:read`.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Import a CSV file
         * @description Receives a file of vacancies or employers, looks at its first line, and leaves the rows to a worker: read the import to follow it. Rows are found again by their source and reference, so the same list may be sent as often as it changes. UTF-8, UTF-16 and Windows-1252, separated by comma, semicolon or tab, plain or with gzip, up to 50 MB.
         *
         *     Needs the permission `imports:write`.
         */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import
         * @description How far an import is, and what became of its rows.
         *
         *     Needs the permission `imports:read`.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import
         * @description A waiting import is cancelled at once; a running one between two batches of 1,000 rows, and what was written stays. Cancelling twice is the same as once.
         *
         *     Needs the permission `imports:write`.
         */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/row-errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the row errors of an import
         * @description What was wrong with the rows that were not taken, in the order of the file.
         *
         *     Needs the permission `imports:read`.
         */
        get: operations["listImportRowErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/row-errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the rejected rows
         * @description The rejected rows as they were, with what is wrong in four more columns. Mend them and send the file: those columns are ignored. A cell that a spreadsheet would run as a formula has an apostrophe before it, which an import takes away again.
         *
         *     Needs the permission `imports:read`.
         */
        get: operations["downloadImportRowErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a file before importing it
         * @description Says how a file would be read: the preset that its first line fits, values of its first rows, and for a mapping which column is probably which field. An earlier mapping for the same columns is proposed again. The beginning of the file is enough, and nothing is kept of it.
         *
         *     Needs the permission `imports:write`.
         */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search industries
         * @description Industries of SIC 2007 by words, code or section; best first.
         */
        get: operations["searchIndustries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matching-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List matching runs
         * @description The rankings of everybody who is looking for work, newest first. Counts only, no clients.
         *
         *     Needs the permission `matching:read`.
         */
        get: operations["listMatchingRuns"];
        put?: never;
        /**
         * Start a matching run now
         * @description Ranks the open vacancies for everybody who is looking for work, in the background. One run at a time: while one is at work another is refused, unless it has not ended after two hours.
         *
         *     Needs the permission `matching:run`.
         */
        post: operations["startMatchingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matching-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a matching run
         * @description One run with its progress.
         *
         *     Needs the permission `matching:read`.
         */
        get: operations["getMatchingRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matching-runs/{runId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a matching run
         * @description Stops the run at the next few clients. Lists that were made stay.
         *
         *     Needs the permission `matching:run`.
         */
        post: operations["cancelMatchingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matching/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of the matching policy
         * @description The weights and limits of matching, version by version: what each changed, who made it, when and why.
         *
         *     Needs the permission `matching:read`.
         */
        get: operations["listMatchingPolicies"];
        put?: never;
        /**
         * Make a new version of the matching policy
         * @description Adds a version with all its figures; earlier ones stay as they are. It counts from the next run on. Name the version it is based on: when somebody else has made a newer one meanwhile, it is refused.
         *
         *     Needs the permission `matching-policies:write`.
         */
        post: operations["reviseMatchingPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matching/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of the matching policy
         * @description One version with all its figures.
         *
         *     Needs the permission `matching:read`.
         */
        get: operations["getMatchingPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matching/policies/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the newest version of the matching policy
         * @description The version the next run will use; `use` says whether lists are made by it already.
         *
         *     Needs the permission `matching:read`.
         */
        get: operations["getCurrentMatchingPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matching/policies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try figures out on real lists
         * @description Makes the lists of some of the sender’s own clients by the policy in use and by these figures, and says what would enter, leave and move. Nothing is stored, and people are not compared with each other. Somebody who sees no client’s wishes gets no list.
         *
         *     Needs the permission `matching-policies:write`.
         */
        post: operations["previewMatchingPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matching/policy-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what can be set in a matching policy
         * @description Each figure of a policy with its name, its meaning, its unit, its bounds and its standard value.
         *
         *     Needs the permission `matching:read`.
         */
        get: operations["listMatchingPolicySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description The caller: name, role or scopes, service, teams, and everything they may do.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password
         * @description Changes the password of the signed-in person and ends their sessions on other devices.
         */
        post: operations["changeMyPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search occupations by job title
         * @description Unit groups of SOC 2020 by words of a job title, as they are typed; best first, each unit group once.
         */
        get: operations["searchOccupations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occupations/{soc2020}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an occupation
         * @description A unit group of SOC 2020 with its tasks, its place in the classification and its usual surroundings.
         */
        get: operations["getOccupation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a person at an employer
         * @description One person we know at an employer.
         *
         *     Needs the permission `employers:read`.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person at an employer
         * @description Changes what the body names, as JSON Merge Patch: null clears, absent leaves.
         *
         *     Needs the permission `employers:write`.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search places by name
         * @description Towns, villages, authorities, counties and regions by the beginning of their name; best first.
         */
        get: operations["searchPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postcodes/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Locate a postcode
         * @description Where a postcode, sector or district is. One that is not known is answered with precision `unknown` and the reason.
         */
        get: operations["getPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the service
         * @description The service the caller works in, with the settings in force.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the service
         * @description Changes name, time zone or settings, as JSON Merge Patch. A setting of null takes its default again.
         *
         *     Needs the permission `service-settings:write`.
         */
        patch: operations["updateService"];
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Opens a session for the working day and answers with the caller and the cookie `foothold_session`. Five wrong passwords in a row for one address make it wait 30 seconds, then longer with each further one, 15 minutes at most.
         */
        post: operations["signIn"];
        /**
         * Sign out
         * @description Ends the session of the cookie and takes the cookie back. Other devices stay signed in.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a site
         * @description One site of an employer.
         *
         *     Needs the permission `employers:read`.
         */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a site
         * @description Changes what the body names, as JSON Merge Patch. A new postcode moves the point.
         *
         *     Needs the permission `employers:write`.
         */
        patch: operations["updateSite"];
        trace?: never;
    };
    "/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List suggestions
         * @description What was put to the clients of the sender’s teams, with why, by place in each client’s list or newest first. Clients are not compared with each other.
         *
         *     Needs the permission `suggestions:read`.
         */
        get: operations["listSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestions/{suggestionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a suggestion
         * @description One suggestion with its explanation, as it was ranked; the vacancy as it stands now.
         *
         *     Needs the permission `suggestions:read`.
         */
        get: operations["getSuggestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestions/{suggestionId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a suggestion
         * @description Writes down what the person says. Earlier answers are kept. What is not for the person is never put forward again by matching; only a later answer of the person brings it back.
         *
         *     Needs the permission `suggestions:write`.
         */
        post: operations["answerSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/team-week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a team’s week
         * @description One row a specialist: what counted, what did not and why, what is planned and overdue. Counts only, never a name of a client.
         *
         *     Needs the permission `team-week:read`.
         */
        get: operations["getTeamWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List teams
         * @description The teams of the service with their members. An API key sees the teams it names.
         *
         *     Needs the permission `teams:read`.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Add a team
         * @description Adds a team to the service. People join it through their accounts.
         *
         *     Needs the permission `teams:write`.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{teamId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a team
         * @description One team with its members.
         *
         *     Needs the permission `teams:read`.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a team
         * @description Renames a team.
         *
         *     Needs the permission `teams:write`.
         */
        patch: operations["updateTeam"];
        trace?: never;
    };
    "/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a specialist’s day
         * @description Planned contacts, next steps that are due, and the week’s counted contacts. Leaders may ask for their team’s.
         *
         *     Needs the permission `today:read`.
         */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vacancies
         * @description The vacancies of the service, with title search and filters by occupation, place, state and closing day.
         *
         *     Needs the permission `vacancies:read`.
         */
        get: operations["listVacancies"];
        put?: never;
        /**
         * Record a vacancy
         * @description Records a vacancy, advertised or not. Only the title is needed: whatever is not said is unknown, and shown as a thing to ask. When `soc2020` is absent, the occupation is read from a title that names exactly one.
         *
         *     Needs the permission `vacancies:write`.
         */
        post: operations["createVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vacancy
         * @description One vacancy with what is known of its workplace and what may be done with it.
         *
         *     Needs the permission `vacancies:read`.
         */
        get: operations["getVacancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a vacancy
         * @description Changes what the body names, as JSON Merge Patch: null clears, absent leaves. A field set here is never overwritten by a later import.
         *
         *     Needs the permission `vacancies:write`.
         */
        patch: operations["updateVacancy"];
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that a vacancy is open
         * @description Records that the employer said the vacancy is still open. An unconfirmed one is open again.
         *
         *     Needs the permission `vacancies:write`.
         */
        post: operations["confirmVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}/environment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what a workplace is like
         * @description Records what the sender saw on one dimension. It replaces what was seen before; null takes it back.
         *
         *     Needs the permission `vacancies:write`.
         */
        post: operations["observeEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was learned about a vacancy
         * @description What specialists learned from the employer, newest first: what, when, by whom and on which contact.
         *
         *     Needs the permission `contacts:read`.
         */
        get: operations["listFindings"];
        put?: never;
        /**
         * Record what was learned about a vacancy
         * @description Answers the questions that suggestions leave open. The vacancy says so at once, no import overwrites it, and the lists it belongs on are made anew in the background.
         *
         *     Needs the permission `contacts:write`.
         */
        post: operations["recordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the state of a vacancy
         * @description Puts the vacancy into one of its `nextStates`, for one of the reasons that belong to it.
         *
         *     Needs the permission `vacancies:write`.
         */
        post: operations["setVacancyState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies/{vacancyId}/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to the state of a vacancy
         * @description Every change of its state with the reason, when and by whom, newest first. Recording it is no change.
         *
         *     Needs the permission `vacancies:read`.
         */
        get: operations["listVacancyStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description One of 2 values.
         *
         *     - `update`: The caller may change, disable and enable the account
         *     - `reset_password`: The caller may give the account a one-time password
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        AccountAction: "update" | "reset_password";
        AccountPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["AccountView"][];
            page: components["schemas"]["PageInfo"];
        };
        AccountView: {
            /** @description What the caller may do. */
            actions: components["schemas"]["AccountAction"][];
            /**
             * Format: date-time
             * @description When the account was added.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when the account cannot sign in; null when it can.
             */
            disabledAt: string | null;
            /** @description What colleagues call this person. */
            displayName: string;
            /** @description The address this person signs in with. */
            email: string;
            /**
             * Format: uuid
             * @description The account.
             */
            id: string;
            /**
             * Format: date-time
             * @description The last time this person signed in, if lately; null otherwise.
             */
            lastSignedInAt: string | null;
            /** @description True until the person has chosen a password of their own. */
            mustChangePassword: boolean;
            /** @description What a signed-in person is to the service. */
            role: components["schemas"]["Role"];
            /** @description The teams this person works in, by name. */
            teams: {
                /**
                 * Format: uuid
                 * @description The team.
                 */
                id: string;
                /** @description Its name. */
                name: string;
            }[];
            /**
             * Format: date-time
             * @description When the account was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        AccountWithPassword: {
            /** @description What the caller may do. */
            actions: components["schemas"]["AccountAction"][];
            /**
             * Format: date-time
             * @description When the account was added.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Since when the account cannot sign in; null when it can.
             */
            disabledAt: string | null;
            /** @description What colleagues call this person. */
            displayName: string;
            /** @description The address this person signs in with. */
            email: string;
            /**
             * Format: uuid
             * @description The account.
             */
            id: string;
            /**
             * Format: date-time
             * @description The last time this person signed in, if lately; null otherwise.
             */
            lastSignedInAt: string | null;
            /** @description True until the person has chosen a password of their own. */
            mustChangePassword: boolean;
            /** @description The password the server made, shown this once; null when the sender chose one or repeats a request. */
            oneTimePassword: string | null;
            /** @description What a signed-in person is to the service. */
            role: components["schemas"]["Role"];
            /** @description The teams this person works in, by name. */
            teams: {
                /**
                 * Format: uuid
                 * @description The team.
                 */
                id: string;
                /** @description Its name. */
                name: string;
            }[];
            /**
             * Format: date-time
             * @description When the account was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        /**
         * @description One of 2 values.
         *
         *     - `kind_of_work`: Of this kind of work: of the same SOC 2020 minor group
         *     - `employer`: Of this employer
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        AlikeIn: "kind_of_work" | "employer";
        /**
         * @example {
         *       "answer": "not_for_me",
         *       "reason": "too_far",
         *       "words": "Two buses is one too many."
         *     }
         */
        AnswerSuggestion: {
            /** @description What the person says to a suggestion. */
            answer: components["schemas"]["SuggestionAnswer"];
            /** @description Why not; needed for `not_for_me`, not allowed otherwise. */
            reason?: components["schemas"]["NotForMeReason"];
            /** @description What the person said, in their own words. */
            words?: string | null;
        };
        /**
         * @description One of 1 values.
         *
         *     - `revoke`: The caller may revoke the key
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ApiKeyAction: "revoke";
        ApiKeyPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["ApiKeyView"][];
            page: components["schemas"]["PageInfo"];
        };
        ApiKeyView: {
            /** @description What the caller may do. */
            actions: components["schemas"]["ApiKeyAction"][];
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the key stops working; null when it does not expire.
             */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description The API key.
             */
            id: string;
            /**
             * Format: date-time
             * @description The last use, to the hour; null when never used.
             */
            lastUsedAt: string | null;
            /** @description Which program uses the key. */
            name: string;
            /** @description The start of the key after `fh_`, to recognise it by. Not secret. */
            prefix: string;
            /**
             * Format: date-time
             * @description When the key was revoked; null while it works.
             */
            revokedAt: string | null;
            /** @description What the key may do. */
            scopes: components["schemas"]["Scope"][];
            /** @description The teams whose clients the key may see, by name. */
            teams: {
                /**
                 * Format: uuid
                 * @description The team.
                 */
                id: string;
                /** @description Its name. */
                name: string;
            }[];
            /**
             * Format: date-time
             * @description When the key was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        ApiKeyWithSecret: {
            /** @description What the caller may do. */
            actions: components["schemas"]["ApiKeyAction"][];
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the key stops working; null when it does not expire.
             */
            expiresAt: string | null;
            /**
             * Format: uuid
             * @description The API key.
             */
            id: string;
            /** @description The whole key, shown this once: `Authorization: Bearer <key>`. Null when a request is repeated. */
            key: string | null;
            /**
             * Format: date-time
             * @description The last use, to the hour; null when never used.
             */
            lastUsedAt: string | null;
            /** @description Which program uses the key. */
            name: string;
            /** @description The start of the key after `fh_`, to recognise it by. Not secret. */
            prefix: string;
            /**
             * Format: date-time
             * @description When the key was revoked; null while it works.
             */
            revokedAt: string | null;
            /** @description What the key may do. */
            scopes: components["schemas"]["Scope"][];
            /** @description The teams whose clients the key may see, by name. */
            teams: {
                /**
                 * Format: uuid
                 * @description The team.
                 */
                id: string;
                /** @description Its name. */
                name: string;
            }[];
            /**
             * Format: date-time
             * @description When the key was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        /**
         * @description One of 3 values.
         *
         *     - `urban`: Town
         *     - `rural`: Countryside or village
         *     - `unknown`: Not known
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        AreaKind: "urban" | "rural" | "unknown";
        /**
         * @description One of 2 values.
         *
         *     - `client`: The person
         *     - `employer`: The employer
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        AskWhom: "client" | "employer";
        /**
         * @example {
         *       "specialistId": "01936d3a-6c00-7000-8000-000000000020"
         *     }
         */
        AssignClient: {
            /**
             * Format: uuid
             * @description The specialist who takes over; null leaves the person with the team only.
             */
            specialistId: string | null;
            /**
             * Format: uuid
             * @description The team that takes over; the same team when absent.
             */
            teamId?: string;
        };
        /**
         * @description One of 2 values.
         *
         *     - `account`: A person with a session
         *     - `key`: A program with an API key
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        CallerKind: "account" | "key";
        /**
         * @example {
         *       "currentPassword": "rain on the Rivelin",
         *       "newPassword": "sun over Stanage Edge"
         *     }
         */
        ChangePassword: {
            /**
             * Format: password
             * @description The password in use until now.
             */
            currentPassword: string;
            /**
             * Format: password
             * @description At least 12 characters, five of them different, without the e-mail address.
             */
            newPassword: string;
        };
        /**
         * @description One of 3 values.
         *
         *     - `edit`: The record and the wishes can be changed
         *     - `assign`: Another specialist or team can take over
         *     - `see_suggestions`: The suggestions may be read
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ClientAction: "edit" | "assign" | "see_suggestions";
        ClientListItem: {
            /** @description The current or latest time with the service. */
            episode: {
                /** @description Which day of the rapid-search clock today is; 1 on the day of entry. Pauses are not subtracted. */
                dayNumber: number;
                /**
                 * Format: date
                 * @description The day it ended; null while it lasts.
                 */
                endedOn: string | null;
                /**
                 * Format: date
                 * @description The day of programme entry.
                 */
                entryOn: string;
                /**
                 * Format: uuid
                 * @description The episode.
                 */
                id: string;
                /** @description What the person came for. */
                kind: components["schemas"]["EpisodeKind"];
            } | null;
            /** @description Postcode district of the home; null when not known: travel is then not known. */
            homeOutcode: string | null;
            /**
             * Format: uuid
             * @description The client.
             */
            id: string;
            /** @description What the person likes to be called. */
            preferredName: string;
            /** @description Who supports the person now. */
            specialist: {
                /**
                 * Format: date
                 * @description Since when.
                 */
                from: string;
                /**
                 * Format: uuid
                 * @description The account of the specialist.
                 */
                id: string;
                /** @description The specialist’s name. */
                name: string;
            } | null;
            /** @description Where the person stands with the service. */
            status: components["schemas"]["ClientStatus"];
            /** @description The team that supports the person. */
            team: {
                /**
                 * Format: uuid
                 * @description The team.
                 */
                id: string;
                /** @description Its name. */
                name: string;
            };
            /** @description Number of the current wishes; 0 while none are stated; null when the sender may not see wishes. */
            wishesVersion: number | null;
        };
        ClientPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["ClientListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description One of 4 values.
         *
         *     - `looking`: Looking for work
         *     - `in_work_support`: In work, with support
         *     - `on_hold`: Paused by the person; shown, so that nobody is forgotten
         *     - `left`: No longer with the service; welcome back any day
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ClientStatus: "looking" | "in_work_support" | "on_hold" | "left";
        ClientView: {
            /** @description What the sender may do with this client. */
            actions: components["schemas"]["ClientAction"][];
            /** @description The exact words the person agreed to; null when none are agreed. */
            agreedWording: string | null;
            /**
             * Format: date-time
             * @description When the person was first recorded.
             */
            createdAt: string;
            /** @description What the person allows to be said to employers unless they decide otherwise for one of them. */
            disclosureDefault: components["schemas"]["DisclosureLevel"];
            /** @description The current or latest time with the service. */
            episode: {
                /** @description Which day of the rapid-search clock today is; 1 on the day of entry. Pauses are not subtracted. */
                dayNumber: number;
                /**
                 * Format: date
                 * @description The day it ended; null while it lasts.
                 */
                endedOn: string | null;
                /**
                 * Format: date
                 * @description The day of programme entry.
                 */
                entryOn: string;
                /**
                 * Format: uuid
                 * @description The episode.
                 */
                id: string;
                /** @description What the person came for. */
                kind: components["schemas"]["EpisodeKind"];
            } | null;
            /** @description Postcode district of the home; null when not known: travel is then not known. */
            homeOutcode: string | null;
            /**
             * Format: uuid
             * @description The client.
             */
            id: string;
            /** @description What the person likes to be called. */
            preferredName: string;
            /** @description Who supports the person now. */
            specialist: {
                /**
                 * Format: date
                 * @description Since when.
                 */
                from: string;
                /**
                 * Format: uuid
                 * @description The account of the specialist.
                 */
                id: string;
                /** @description The specialist’s name. */
                name: string;
            } | null;
            /** @description Where the person stands with the service. */
            status: components["schemas"]["ClientStatus"];
            /** @description The team that supports the person. */
            team: {
                /**
                 * Format: uuid
                 * @description The team.
                 */
                id: string;
                /** @description Its name. */
                name: string;
            };
            /**
             * Format: date-time
             * @description When the record was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        /**
         * @example {
         *       "confirmedOn": "2026-03-02"
         *     }
         */
        ConfirmVacancy: {
            /**
             * Format: date
             * @description The day the employer said it is open; today when absent.
             */
            confirmedOn?: string;
        };
        /**
         * @description One of 4 values.
         *
         *     - `edit`: Can be changed
         *     - `log`: Can be logged: it was planned and its outcome is not known
         *     - `cancel`: Can be cancelled
         *     - `complete_next_step`: Its next step can be ticked off
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ContactAction: "edit" | "log" | "cancel" | "complete_next_step";
        /**
         * @description One of 8 values.
         *
         *     - `in_person`: Face to face
         *     - `phone`: A telephone call
         *     - `video`: A video call
         *     - `email`: An email
         *     - `letter`: A letter or card
         *     - `message`: A text or chat message
         *     - `social_media`: A message or comment on social media
         *     - `event`: Met at a fair, a breakfast or another event
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ContactMode: "in_person" | "phone" | "video" | "email" | "letter" | "message" | "social_media" | "event";
        /**
         * @description One of 9 values.
         *
         *     - `conversation`: They talked
         *     - `appointment_made`: They talked and agreed to meet again
         *     - `refused`: They talked; the employer does not want this now
         *     - `hired`: They talked; somebody is taken on
         *     - `left_message`: A message was left
         *     - `no_answer`: Nobody answered
         *     - `manager_out`: The manager was not there: an attempt
         *     - `reception_only`: Only somebody without a say in hiring was met
         *     - `other`: Something else
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ContactOutcome: "conversation" | "appointment_made" | "refused" | "hired" | "left_message" | "no_answer" | "manager_out" | "reception_only" | "other";
        ContactPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["ContactView"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description One of 8 values.
         *
         *     - `introduce`: Introduce oneself and ask for a short appointment
         *     - `learn_needs`: Learn what the employer needs; nothing is asked for
         *     - `follow_up`: Follow up an earlier contact or an advert
         *     - `present_candidate`: Talk about a person, as far as that person agreed
         *     - `hire_talk`: Talk about taking a person on
         *     - `thank`: Say thank you
         *     - `support`: Support of somebody who works there: not job development
         *     - `other`: Something else
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ContactPurpose: "introduce" | "learn_needs" | "follow_up" | "present_candidate" | "hire_talk" | "thank" | "support" | "other";
        /**
         * @description One of 3 values.
         *
         *     - `planned`: Lies ahead, or was planned and not yet logged
         *     - `logged`: Took place, or was tried
         *     - `cancelled`: Will not take place
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ContactState: "planned" | "logged" | "cancelled";
        ContactView: {
            /** @description What the sender may do with this contact. */
            actions: components["schemas"]["ContactAction"][];
            /** @description The client in mind; null for a generic contact, and for a reader outside the client’s team. */
            client: {
                /** @description What the client allowed to be said when the contact was recorded. */
                disclosureLevel: string;
                /**
                 * Format: uuid
                 * @description The client.
                 */
                id: string;
                /** @description Which wish this serves; null when not said. */
                preferenceServed: string | null;
                /** @description What the person likes to be called. */
                preferredName: string;
            } | null;
            /** @description Whether the contact counts for the week; computed, never typed in. */
            counting: {
                /** @description Whether it counts for fidelity item 17. */
                counts: boolean;
                /** @description Why the contact counts or not. */
                reason: components["schemas"]["CountingReason"];
                /** @description The rule that held on its day. */
                rule: string;
            };
            /** @description How long it took, in minutes; null when not said. */
            durationMinutes: number | null;
            /** @description The employer. */
            employer: {
                /**
                 * Format: uuid
                 * @description The employer.
                 */
                id: string;
                /** @description Its name. */
                name: string;
            };
            /**
             * Format: uuid
             * @description The contact.
             */
            id: string;
            /** @description What was learned about the employer; null when nothing is noted. */
            learned: string | null;
            /** @description How the contact was made. */
            mode: components["schemas"]["ContactMode"];
            /** @description What comes next; null when nothing is agreed. */
            nextStep: string | null;
            /**
             * Format: date-time
             * @description When the next step was ticked off; null while it is open.
             */
            nextStepDoneAt: string | null;
            /**
             * Format: date
             * @description The day the next step is due; null when it has no day.
             */
            nextStepOn: string | null;
            /**
             * Format: date-time
             * @description When it took place; null while it is planned.
             */
            occurredAt: string | null;
            /** @description How it went. */
            outcome: components["schemas"]["ContactOutcome"] | null;
            /** @description The person met or called; null when nobody is named. */
            person: {
                /** @description Whether this person can decide to hire. */
                hiringAuthority: components["schemas"]["HiringAuthority"];
                /**
                 * Format: uuid
                 * @description The person.
                 */
                id: string;
                /** @description What they are called at work; null when not known. */
                jobTitle: string | null;
                /** @description Their name. */
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description The time it was planned for; null when it was not planned.
             */
            plannedFor: string | null;
            /** @description Who was there. */
            presence: components["schemas"]["Presence"];
            /** @description What the contact was for. */
            purpose: components["schemas"]["ContactPurpose"];
            /**
             * Format: date-time
             * @description When it was first written down.
             */
            recordedAt: string;
            /** @description The site; null when not said. */
            site: {
                /**
                 * Format: uuid
                 * @description The site.
                 */
                id: string;
                /** @description Its name; null when it has none. */
                name: string | null;
                /** @description Its postcode; null when not known. */
                postcode: string | null;
            } | null;
            /** @description Whose contact it is. */
            specialist: {
                /**
                 * Format: uuid
                 * @description The account.
                 */
                id: string;
                /** @description Their name. */
                name: string;
            };
            /** @description Whether the contact was about a person. */
            specificity: components["schemas"]["Specificity"];
            /** @description Where the contact stands; follows from its times. */
            state: components["schemas"]["ContactState"];
            /**
             * Format: date
             * @description The day a thank-you was sent; null when none was.
             */
            thankYouSentOn: string | null;
            /** @description The vacancy talked about; null when none. */
            vacancy: {
                /**
                 * Format: uuid
                 * @description The vacancy.
                 */
                id: string;
                /** @description Its title. */
                title: string;
            } | null;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        /**
         * @description One of 10 values.
         *
         *     - `permanent`: With no end date
         *     - `temporary`: For a time
         *     - `fixed_term`: Until a named day
         *     - `seasonal`: For a season
         *     - `agency`: Through an agency
         *     - `apprenticeship`: Work with training towards a qualification
         *     - `zero_hours`: No hours are promised: bank and casual work
         *     - `self_employed`: Working for oneself
         *     - `voluntary`: Unpaid
         *     - `unknown`: Not said: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ContractKind: "permanent" | "temporary" | "fixed_term" | "seasonal" | "agency" | "apprenticeship" | "zero_hours" | "self_employed" | "voluntary" | "unknown";
        /**
         * @description One of 11 values.
         *
         *     - `counted`: A face-to-face talk with somebody who can hire
         *     - `planned`: Has not taken place yet
         *     - `cancelled`: Was cancelled
         *     - `not_in_person`: Was not face to face
         *     - `no_conversation`: Nobody was really talked with: an attempt
         *     - `outcome_unknown`: Nothing is said about how it went: add the outcome
         *     - `nobody_named`: Nobody is named: add the person who was met
         *     - `no_hiring_authority`: The person met cannot decide to hire
         *     - `hiring_authority_unknown`: Not known whether the person met can decide to hire: a thing to ask
         *     - `not_job_development`: Support of somebody who works there, which is follow-along
         *     - `client_alone`: The client went alone: counts for their clock, not for the week
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        CountingReason: "counted" | "planned" | "cancelled" | "not_in_person" | "no_conversation" | "outcome_unknown" | "nobody_named" | "no_hiring_authority" | "hiring_authority_unknown" | "not_job_development" | "client_alone";
        /**
         * @example {
         *       "email": "sam.okoro@service.example",
         *       "displayName": "Sam Okoro",
         *       "role": "specialist",
         *       "teamIds": [
         *         "01936d3a-6c00-7000-8000-00000000000b"
         *       ]
         *     }
         */
        CreateAccount: {
            /** @description What colleagues call this person. */
            displayName: string;
            /**
             * Format: email
             * @description E-mail address in lower case. It is what one signs in with, and unique over all services.
             */
            email: string;
            /**
             * Format: uuid
             * @description Id of the new account, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /**
             * Format: password
             * @description The first password, to be changed at the first sign-in. Left out, the server makes one and shows it once.
             */
            password?: string;
            /** @description What a signed-in person is to the service. */
            role: components["schemas"]["Role"];
            /**
             * @description The teams this person works in.
             * @default []
             */
            teamIds: string[];
        };
        /**
         * @example {
         *       "name": "Case system link",
         *       "scopes": [
         *         "read"
         *       ],
         *       "teamIds": [
         *         "01936d3a-6c00-7000-8000-00000000000b"
         *       ]
         *     }
         */
        CreateApiKey: {
            /**
             * Format: date-time
             * @description When the key stops working; null or left out: when it is revoked.
             */
            expiresAt?: string | null;
            /**
             * Format: uuid
             * @description Id of the new API key, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /** @description Which program uses the key: `Power BI of the commissioner`. */
            name: string;
            /** @description What the key may do. */
            scopes: components["schemas"]["Scope"][];
            /**
             * @description The teams whose clients the key may see. None: it sees no client.
             * @default []
             */
            teamIds: string[];
        };
        /**
         * @example {
         *       "preferredName": "Sam",
         *       "teamId": "01936d3a-6c00-7000-8000-000000000010",
         *       "homeOutcode": "S6",
         *       "episode": {
         *         "kind": "find_work",
         *         "entryOn": "2026-02-16"
         *       }
         *     }
         */
        CreateClient: {
            /** @description The exact words the person agreed to; null when none are agreed. */
            agreedWording?: string | null;
            /** @description What the person allows to be said to employers unless they decide otherwise for one of them. */
            disclosureDefault?: components["schemas"]["DisclosureLevel"];
            /** @description What the person came for, and when. */
            episode: {
                /**
                 * Format: date
                 * @description The day of programme entry, usually the first meeting: the rapid-search clock starts here.
                 */
                entryOn: string;
                /** @description What the person came for. */
                kind: components["schemas"]["EpisodeKind"];
            };
            /** @description Postcode district of the home, such as S10. Of a whole postcode only the district is kept. */
            homeOutcode?: string | null;
            /**
             * Format: uuid
             * @description Id of the new client, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /** @description What the person likes to be called. A first name is enough. */
            preferredName: string;
            /**
             * Format: uuid
             * @description The employment specialist; the sender when absent and a specialist.
             */
            specialistId?: string | null;
            /**
             * Format: uuid
             * @description The team that supports the person.
             */
            teamId: string;
        };
        /**
         * @example {
         *       "name": "Kelham Bakery",
         *       "sic": "10710",
         *       "sizeBand": "small",
         *       "site": {
         *         "postcode": "S3 8RY"
         *       }
         *     }
         */
        CreateEmployer: {
            /** @description What a colleague must know before walking in. Never anything about a client. */
            about?: string | null;
            /** @description The employer asked not to be contacted. */
            doNotContact?: {
                /** @description Why, in the employer’s words; null when none was given. */
                reason: string | null;
                /**
                 * Format: date
                 * @description The last day of the wish; null when it has no end.
                 */
                until: string | null;
            } | null;
            /** @description What other registers call this employer. */
            externalIds?: {
                /** @description What the register calls the employer. */
                ref: string;
                /** @description The register, in one word: `companies-house`, `fhrs`. */
                source: string;
            }[];
            /**
             * Format: uuid
             * @description Id of the new employer, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /** @description Most introductions a month the employer wishes; null leaves it to the service. */
            introductionsPerMonth?: number | null;
            /** @description The name people know the employer by. */
            name: string;
            /** @description When they like to be contacted, in their words: `not Fridays`. */
            preferredHours?: string | null;
            /** @description How they like to be contacted. */
            preferredMode?: components["schemas"]["PreferredMode"];
            /** @description What the employer does, as a SIC 2007 code of five digits. */
            sic?: string | null;
            /** @description The first site, made together with the employer. */
            site?: components["schemas"]["CreateSite"];
            /** @description How many people work there. */
            sizeBand?: components["schemas"]["SizeBand"];
            /**
             * Format: uri
             * @description Address of the website.
             */
            website?: string | null;
        };
        /**
         * @example {
         *       "name": "Priya Sandhu",
         *       "jobTitle": "Shift manager",
         *       "hiringAuthority": "yes"
         *     }
         */
        CreatePerson: {
            /**
             * Format: email
             * @description Email address.
             */
            email?: string | null;
            /** @description Whether this person can decide to hire. */
            hiringAuthority?: components["schemas"]["HiringAuthority"];
            /**
             * Format: uuid
             * @description Id of the new person, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /** @description What they are called at work. */
            jobTitle?: string | null;
            /** @description Their name. */
            name: string;
            /** @description What to know before talking to them. Never anything about a client. */
            notes?: string | null;
            /** @description Telephone number as written; kept as it is. */
            phone?: string | null;
            /** @description How they like to be contacted. */
            preferredMode?: components["schemas"]["PreferredMode"];
            /**
             * Format: uuid
             * @description The site where this person works.
             */
            siteId?: string | null;
        };
        /**
         * @example {
         *       "name": "Kelham Island bakery",
         *       "address": "12 Green Lane, Sheffield",
         *       "postcode": "s38ry",
         *       "isMain": true
         *     }
         */
        CreateSite: {
            /** @description Street address as one line. */
            address?: string | null;
            /**
             * Format: uuid
             * @description Id of the new site, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /** @description Whether this is the site to visit when nothing else is said. Making one main unmakes the other. */
            isMain?: boolean;
            /** @description What people call this site: `Meadowhall store`. */
            name?: string | null;
            /** @description Postcode in any writing; it is put in its normal form and found on the map. A district alone is accepted. */
            postcode?: string | null;
        };
        /**
         * @example {
         *       "name": "Rotherham"
         *     }
         */
        CreateTeam: {
            /**
             * Format: uuid
             * @description Id of the new team, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /** @description What people call the team. Unique in the service, capitals aside. */
            name: string;
        };
        /**
         * @example {
         *       "title": "Kitchen porter",
         *       "place": "S10 2TN",
         *       "hoursMin": 16,
         *       "hoursMax": 20,
         *       "contract": "permanent"
         *     }
         */
        CreateVacancy: {
            /** @description Whether it is advertised anywhere. */
            advertised?: components["schemas"]["Known"];
            /**
             * Format: date
             * @description The last day to apply; null when not known.
             */
            closesOn?: string | null;
            /** @description What makes it a competitive job: open to anyone, paid at least the minimum wage, not set aside. */
            competitive?: {
                /** @description Whether anyone may apply. */
                openToAnyone: components["schemas"]["Known"];
                /** @description Whether at least the minimum wage is paid. */
                paysMinimumWage: components["schemas"]["Known"];
                /** @description Whether the post itself is permanent. */
                permanent: components["schemas"]["Known"];
                /** @description Whether the post is set aside for people with a disability or health condition. */
                setAside: components["schemas"]["Known"];
            };
            /** @description What kind of contract is offered. */
            contract?: components["schemas"]["ContractKind"];
            /** @description The advert, or what is known. Never anything about a client. */
            description?: string | null;
            /**
             * Format: uuid
             * @description The employer; null when not known.
             */
            employerId?: string | null;
            /** @description Most hours a week, in quarters of an hour; null when not known. */
            hoursMax?: number | null;
            /** @description Least hours a week, in quarters of an hour; null when not known. */
            hoursMin?: number | null;
            /**
             * Format: uuid
             * @description Id of the new vacancy, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /** @description How the vacancy came about. */
            kind?: components["schemas"]["VacancyKind"];
            /** @description How many people are wanted; null when not known. */
            openings?: number | null;
            /** @description What is paid. Amounts without a unit are not compared with anything. */
            pay?: {
                /** @description What the amounts are. */
                basis: components["schemas"]["PayBasis"];
                /** @description The most that is paid for one unit, in pence; null when not known. */
                maxPence: number | null;
                /** @description The least that is paid for one unit, in pence; null when not known. */
                minPence: number | null;
                /** @description Whether the amounts are for full time and shrink with the hours. */
                proRata: components["schemas"]["Known"];
                /** @description What the employer says about pay; null when nothing. */
                text: string | null;
                /** @description What the amounts are paid for. */
                unit: components["schemas"]["PayUnit"];
            };
            /** @description Where the work is, when there is no site: a postcode, a district, or a town. */
            place?: string | null;
            /** @description Whether the work can be done from home. */
            remote?: components["schemas"]["RemoteKind"];
            /** @description What the employer asks for. */
            requirements?: {
                /** @description The employer’s words; null when there are none. */
                detail: string | null;
                /** @description Whether the employer insists on it. */
                essential: components["schemas"]["Known"];
                /** @description What kind of thing the employer asks for. */
                kind: components["schemas"]["VacancyRequirementKind"];
            }[];
            /** @description Days and times of the work. */
            shifts?: {
                /** @description Whether days and times are known. */
                certainty: components["schemas"]["ShiftCertainty"];
                /** @description Whether there is work between 23:00 and 06:00. */
                nights: components["schemas"]["Known"];
                /** @description How the days and times repeat. */
                pattern: components["schemas"]["ShiftPattern"];
                /** @description Whether there is work on Saturday or Sunday. */
                weekends: components["schemas"]["Known"];
                /** @description The stretches of work in a week; empty when not known. */
                windows: {
                    /** @description 1 = Monday … 7 = Sunday: the day on which it begins. */
                    day: number;
                    /** @description When it ends, `HH:MM`; at or before `start` means on the next day. */
                    end: string;
                    /** @description When it begins, `HH:MM`. */
                    start: string;
                }[];
            };
            /**
             * Format: uuid
             * @description The employer’s site where the work is; null when not known.
             */
            siteId?: string | null;
            /** @description The occupation, as a SOC 2020 unit group; null when not known. */
            soc2020?: string | null;
            /** @description Where it was heard of, in one word; `typed` when absent. */
            source?: string;
            /** @description What the source calls it; unique within the source. */
            sourceRef?: string | null;
            /**
             * Format: uri
             * @description Address of the advert; null when there is none.
             */
            sourceUrl?: string | null;
            /**
             * Format: date
             * @description The day the work begins; null when not known.
             */
            startsOn?: string | null;
            /** @description What the job is called. */
            title: string;
        };
        /**
         * @description One of 12 values.
         *
         *     - `occupation`: Kind of work
         *     - `travel`: Travel
         *     - `hours`: Hours a week
         *     - `days_and_times`: Days and times
         *     - `shift_kinds`: Nights, weekends, split and changing shifts
         *     - `pay`: Pay
         *     - `contract`: Contract
         *     - `environment`: What the work place is like
         *     - `requirements`: What the employer asks for
         *     - `employer`: Employers to avoid
         *     - `freshness`: How fresh the vacancy is
         *     - `not_for_me`: Answered with "not for me" before
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Criterion: "occupation" | "travel" | "hours" | "days_and_times" | "shift_kinds" | "pay" | "contract" | "environment" | "requirements" | "employer" | "freshness" | "not_for_me";
        /**
         * @description One of 5 values.
         *
         *     - `early`: 05:00 to 08:00
         *     - `morning`: 08:00 to 12:00
         *     - `afternoon`: 12:00 to 17:00
         *     - `evening`: 17:00 to 22:00
         *     - `night`: 22:00 to 05:00 of the next day
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        DayPart: "early" | "morning" | "afternoon" | "evening" | "night";
        /**
         * @description One of 4 values.
         *
         *     - `not_yet_discussed`: Not talked about yet: nothing about the person may be said to any employer
         *     - `generic`: The service may be named to an employer, the person may not
         *     - `undisclosed`: The person may be named and described, with nothing that implies health or this service
         *     - `disclosed`: The agreed wording may be used, and only that
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        DisclosureLevel: "not_yet_discussed" | "generic" | "undisclosed" | "disclosed";
        DuplicateListItem: {
            /** @description The employer already on record. */
            employer: components["schemas"]["EmployerListItem"];
            /** @description How alike they look: 40 may be, 100 is the same name at the same postcode. */
            points: number;
            /** @description Why they look alike. */
            reasons: components["schemas"]["DuplicateReason"][];
        };
        DuplicatePage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["DuplicateListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description One of 5 values.
         *
         *     - `same_name`: The names are equal once case, punctuation and legal endings are put aside
         *     - `similar_name`: The names share most of their letters
         *     - `name_within`: One name begins with the other
         *     - `same_postcode`: A site of both has the same postcode
         *     - `same_district`: A site of both is in the same postcode district
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        DuplicateReason: "same_name" | "similar_name" | "name_within" | "same_postcode" | "same_district";
        EmployerListItem: {
            /** @description The employer asked not to be contacted. */
            doNotContact: {
                /** @description Why, in the employer’s words; null when none was given. */
                reason: string | null;
                /**
                 * Format: date
                 * @description The last day of the wish; null when it has no end.
                 */
                until: string | null;
            } | null;
            /**
             * Format: uuid
             * @description The employer.
             */
            id: string;
            /** @description Local authority of the main site; null when not known. */
            localAuthorityName: string | null;
            /** @description The name people know the employer by. */
            name: string;
            /** @description Postcode of the main site; null when not known. */
            postcode: string | null;
            /** @description What the code says in words; null when not known. */
            sectorTitle: string | null;
            /** @description SIC 2007 code; null when not known. */
            sic: string | null;
            /** @description How many sites it has. */
            siteCount: number;
            /** @description How many people work there. */
            sizeBand: components["schemas"]["SizeBand"];
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
        };
        EmployerPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["EmployerListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        EmployerView: {
            /** @description What a colleague must know before walking in; null when nothing is noted. */
            about: string | null;
            /**
             * Format: date-time
             * @description When it was first recorded.
             */
            createdAt: string;
            /** @description The employer asked not to be contacted. */
            doNotContact: {
                /** @description Why, in the employer’s words; null when none was given. */
                reason: string | null;
                /**
                 * Format: date
                 * @description The last day of the wish; null when it has no end.
                 */
                until: string | null;
            } | null;
            /** @description What other registers call this employer. */
            externalIds: {
                /** @description What the register calls the employer. */
                ref: string;
                /** @description The register, in one word: `companies-house`, `fhrs`. */
                source: string;
            }[];
            /**
             * Format: uuid
             * @description The employer.
             */
            id: string;
            /** @description Most introductions a month the employer wishes; null when not said. */
            introductionsPerMonth: number | null;
            /** @description The name people know the employer by. */
            name: string;
            /** @description The people we know there, those who can hire first. */
            people: components["schemas"]["PersonView"][];
            /** @description When they like to be contacted; null when not known. */
            preferredHours: string | null;
            /** @description How they like to be contacted. */
            preferredMode: components["schemas"]["PreferredMode"];
            /** @description What the code says in words; null when not known. */
            sectorTitle: string | null;
            /** @description SIC 2007 code of five digits; null when not known. */
            sic: string | null;
            /** @description Its sites, the main one first. */
            sites: components["schemas"]["SiteView"][];
            /** @description How many people work there. */
            sizeBand: components["schemas"]["SizeBand"];
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
            /** @description Address of the website; null when not known. */
            website: string | null;
        };
        /**
         * @description One of 4 values.
         *
         *     - `titles`: Mean over occupations whose titles match three or more titles of the unit group
         *     - `titles+isco`: Fewer than three matching titles: the international group (ISCO-08) is mixed in
         *     - `isco`: No matching title: the international group (ISCO-08) alone
         *     - `neighbour-groups`: Mean of neighbouring unit groups
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        EnvironmentBasis: "titles" | "titles+isco" | "isco" | "neighbour-groups";
        /**
         * @description One of 11 values.
         *
         *     - `noise`: Noise that distracts or is uncomfortable
         *     - `public_contact`: Dealing with customers or the public
         *     - `pace`: Time pressure: strict deadlines, work that must be done at once
         *     - `outdoors`: Working outdoors, in the open or under a roof without walls
         *     - `physical`: Standing, walking, bending, kneeling rather than sitting
         *     - `supervision`: Closeness of supervision: tasks and priorities set by others, little freedom to decide
         *     - `teamwork`: Working with others in a group or team
         *     - `telephone`: Talking on the telephone
         *     - `repetition`: The same tasks or movements over and over
         *     - `conflict`: Conflict, and people who are angry or unpleasant
         *     - `temperature`: Very hot or very cold surroundings
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        EnvironmentDimension: "noise" | "public_contact" | "pace" | "outdoors" | "physical" | "supervision" | "teamwork" | "telephone" | "repetition" | "conflict" | "temperature";
        /**
         * @description One of 3 values.
         *
         *     - `observed`: Seen on a visit by the person and on the day named
         *     - `advert`: Said in the advert
         *     - `usual`: Usual in this occupation: a starting point, never a fact about this vacancy
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        EnvironmentOrigin: "observed" | "advert" | "usual";
        /**
         * @description One of 3 values.
         *
         *     - `find_work`: Wants a job
         *     - `retain_work`: Has a job and wants to keep it
         *     - `find_better_work`: Has a job and wants a better one
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        EpisodeKind: "find_work" | "retain_work" | "find_better_work";
        ExplanationView: {
            /**
             * Format: uuid
             * @description The client.
             */
            clientId: string;
            /**
             * Format: date
             * @description The day it is judged for: today.
             */
            day: string;
            /** @description Points by criterion less those of the last one listed, largest loss first; empty unless outranked. */
            differences: {
                /** @description What openings are judged by. */
                criterion: components["schemas"]["Criterion"];
                /** @description Points this opening has more (or, negative, fewer) than the last one listed. */
                points: number;
            }[];
            /** @description Version of the ranking rules. */
            engineVersion: string;
            /** @description Every hard limit that leaves it out; empty when it may be suggested. */
            exclusions: {
                /** @description What openings are judged by. */
                criterion: components["schemas"]["Criterion"];
                /** @description Codes and numbers the judgement rests on, by name; which names depends on the criterion. */
                facts: {
                    [key: string]: string | number | boolean | null | string[];
                };
                /** @description The wish that is served or broken; null when no stated wish is concerned. */
                wish: {
                    /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                    path: string;
                    /** @description How much the wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The kind of work or the employer the wish names; null for other wishes. */
                    title: string | null;
                    /** @description The person’s own words; null when none were written down. */
                    words: string | null;
                } | null;
            }[];
            /** @description The last one on the client’s full list; null while the list has places left. */
            lastListed: {
                /** @description Its points when it was ranked. */
                points: number;
                /**
                 * Format: uuid
                 * @description The suggestion.
                 */
                suggestionId: string;
                /** @description What the job is called. */
                title: string;
                /**
                 * Format: uuid
                 * @description Its vacancy.
                 */
                vacancyId: string;
            } | null;
            /** @description The sum of what `parts` could earn. */
            of: number;
            /** @description Why it has these points. Their points add up to `points`, their `of` to `of`. */
            parts: {
                /** @description What openings are judged by. */
                criterion: components["schemas"]["Criterion"];
                /** @description Codes and numbers the judgement rests on, by name; which names depends on the criterion. */
                facts: {
                    [key: string]: string | number | boolean | null | string[];
                };
                /** @description Whether this part fits. */
                kind: components["schemas"]["PartKind"];
                /** @description Points that could be earned. */
                of: number;
                /** @description Points earned. */
                points: number;
                /** @description The wish that is served or broken; null when no stated wish is concerned. */
                wish: {
                    /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                    path: string;
                    /** @description How much the wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The kind of work or the employer the wish names; null for other wishes. */
                    title: string | null;
                    /** @description The person’s own words; null when none were written down. */
                    words: string | null;
                } | null;
            }[];
            /** @description The sum of the points of `parts`. */
            points: number;
            /** @description Version of the weights and thresholds. */
            policyVersion: string;
            /** @description What to ask: hard limits first, then by how far the answer could move the sum. */
            questions: {
                /** @description Who can answer. */
                ask: components["schemas"]["AskWhom"];
                /** @description By how many points the answer could move the sum, up or down. */
                couldMovePoints: number;
                /** @description What openings are judged by. */
                criterion: components["schemas"]["Criterion"];
                /** @description Code of the fact that is not known: `pay`, `shifts`, `environment.noise`. */
                fact: string;
                /** @description Whether the answer could leave the opening out. */
                hardLimit: boolean;
                /** @description The wish that is served or broken; null when no stated wish is concerned. */
                wish: {
                    /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                    path: string;
                    /** @description How much the wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The kind of work or the employer the wish names; null for other wishes. */
                    title: string | null;
                    /** @description The person’s own words; null when none were written down. */
                    words: string | null;
                } | null;
            }[];
            /** @description Where the opening stands for the client. */
            standing: components["schemas"]["Standing"];
            /** @description The suggestion of this vacancy to this client; null when it was never put forward. */
            suggestion: {
                /**
                 * Format: uuid
                 * @description The suggestion.
                 */
                id: string;
                /** @description Its place when it was last ranked. */
                rank: number;
                /** @description Where the suggestion stands. */
                state: components["schemas"]["SuggestionState"];
            } | null;
            /** @description The vacancy as it stands now, which may be after the list was made. */
            vacancy: {
                /**
                 * Format: date
                 * @description The last day to apply; null when not known.
                 */
                closesOn: string | null;
                /** @description What kind of contract is offered. */
                contract: components["schemas"]["ContractKind"];
                /** @description The employer; null when not known. */
                employer: {
                    /**
                     * Format: uuid
                     * @description The employer.
                     */
                    id: string;
                    /** @description The name people know the employer by. */
                    name: string;
                } | null;
                /** @description Most hours a week; null when not known. */
                hoursMax: number | null;
                /** @description Least hours a week; null when not known. */
                hoursMin: number | null;
                /**
                 * Format: uuid
                 * @description The vacancy.
                 */
                id: string;
                /** @description Whether it may still be filled today: open or unconfirmed, and not expired. */
                live: boolean;
                /** @description What is paid. Amounts without a unit are not compared with anything. */
                pay: {
                    /** @description What the amounts are. */
                    basis: components["schemas"]["PayBasis"];
                    /** @description The most that is paid for one unit, in pence; null when not known. */
                    maxPence: number | null;
                    /** @description The least that is paid for one unit, in pence; null when not known. */
                    minPence: number | null;
                    /** @description Whether the amounts are for full time and shrink with the hours. */
                    proRata: components["schemas"]["Known"];
                    /** @description What the employer says about pay; null when nothing. */
                    text: string | null;
                    /** @description What the amounts are paid for. */
                    unit: components["schemas"]["PayUnit"];
                };
                /** @description Where the work is, in words; null when not known. */
                place: string | null;
                /** @description SOC 2020 unit group; null when not known. */
                soc2020: string | null;
                /** @description Where the vacancy stands. */
                state: components["schemas"]["VacancyState"];
                /** @description What the job is called. */
                title: string;
            };
            /** @description Version of the wishes it was judged by; 0 when none were stated. */
            wishesVersion: number;
        };
        /**
         * @description One of 3 values.
         *
         *     - `comma`: Cells are separated by `,`
         *     - `semicolon`: Cells are separated by `;`
         *     - `tab`: Cells are separated by a tab
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        FileDelimiter: "comma" | "semicolon" | "tab";
        /**
         * @description One of 3 values.
         *
         *     - `utf-8`: UTF-8
         *     - `utf-16le`: UTF-16, as some spreadsheets write “Unicode text”
         *     - `windows-1252`: Windows-1252: the file is not valid UTF-8, so it was read as older Windows programs write it
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        FileEncoding: "utf-8" | "utf-16le" | "windows-1252";
        FindingPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["FindingView"][];
            page: components["schemas"]["PageInfo"];
        };
        FindingView: {
            /**
             * Format: uuid
             * @description The contact on which it was learned; null when none is on record.
             */
            contactId: string | null;
            /** @description What was learned. What is left out stays as it is. */
            facts: {
                /** @description What kind of contract is offered. */
                contract?: components["schemas"]["ContractKind"];
                /**
                 * Format: uuid
                 * @description The employer; answers `employer`.
                 */
                employerId?: string;
                /** @description What the workplace is like, as it was seen; answers `environment.<dimension>`. */
                environment?: {
                    /** @description One side of what a workplace is like. */
                    dimension: components["schemas"]["EnvironmentDimension"];
                    /** @description 1 = very little … 5 = a great deal. */
                    level: number;
                }[];
                /** @description Most hours a week, in quarters of an hour; null when not known. */
                hoursMax?: number | null;
                /** @description Least hours a week, in quarters of an hour; null when not known. */
                hoursMin?: number | null;
                /** @description What is paid. Amounts without a unit are not compared with anything. */
                pay?: {
                    /** @description What the amounts are. */
                    basis: components["schemas"]["PayBasis"];
                    /** @description The most that is paid for one unit, in pence; null when not known. */
                    maxPence: number | null;
                    /** @description The least that is paid for one unit, in pence; null when not known. */
                    minPence: number | null;
                    /** @description Whether the amounts are for full time and shrink with the hours. */
                    proRata: components["schemas"]["Known"];
                    /** @description What the employer says about pay; null when nothing. */
                    text: string | null;
                    /** @description What the amounts are paid for. */
                    unit: components["schemas"]["PayUnit"];
                };
                /** @description Where the work is: a postcode, a district, or a town; answers `place`. */
                place?: string;
                /** @description Whether the work can be done from home. */
                remote?: components["schemas"]["RemoteKind"];
                /** @description What the employer asks for, by kind; answers `requirement.<kind>`. Other kinds stay as they are. */
                requirements?: {
                    /** @description The employer’s words; null when there are none. */
                    detail?: string | null;
                    /** @description Whether the employer insists on it. */
                    essential: components["schemas"]["Known"];
                    /** @description What kind of thing the employer asks for. */
                    kind: components["schemas"]["VacancyRequirementKind"];
                }[];
                /** @description Days and times, as far as they were learned; answers `shifts`, `nights`, `weekends`, `rotating`. */
                shifts?: {
                    /** @description Whether there is work between 23:00 and 06:00. */
                    nights?: components["schemas"]["Known"];
                    /** @description How the days and times repeat. */
                    pattern?: components["schemas"]["ShiftPattern"];
                    /** @description Whether there is work on Saturday or Sunday. */
                    weekends?: components["schemas"]["Known"];
                    /** @description The stretches of work in a week; empty when not known. */
                    windows?: {
                        /** @description 1 = Monday … 7 = Sunday: the day on which it begins. */
                        day: number;
                        /** @description When it ends, `HH:MM`; at or before `start` means on the next day. */
                        end: string;
                        /** @description When it begins, `HH:MM`. */
                        start: string;
                    }[];
                };
                /** @description The occupation, as a SOC 2020 unit group; answers `occupation`. */
                soc2020?: string;
                /** @description Whether it is still on offer; answers `still_open`. True confirms it, false closes it. */
                stillOpen?: boolean;
            };
            /** @description Who wrote it down; null when a key or a program did. */
            foundBy: {
                /**
                 * Format: uuid
                 * @description The account.
                 */
                id: string;
                /** @description Their name. */
                name: string;
            } | null;
            /**
             * Format: date
             * @description The day it was learned.
             */
            foundOn: string;
            /**
             * Format: uuid
             * @description The finding.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was written down.
             */
            recordedAt: string;
            /**
             * Format: uuid
             * @description The vacancy.
             */
            vacancyId: string;
        };
        /**
         * @description One of 3 values.
         *
         *     - `yes`: The person has it
         *     - `no`: The person does not have it
         *     - `unknown`: Not talked about: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        HasRequirement: "yes" | "no" | "unknown";
        Health: {
            /** @description How the service is. */
            status: components["schemas"]["HealthStatus"];
        };
        /**
         * @description One of 2 values.
         *
         *     - `ok`: Everything asked about works.
         *     - `queue_down`: Requests are served and nothing is lost, but what runs in the background waits: the queue cannot be reached.
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        HealthStatus: "ok" | "queue_down";
        /**
         * @description One of 3 values.
         *
         *     - `yes`: Can decide to hire
         *     - `no`: Cannot decide to hire
         *     - `unknown`: Not known yet: a thing to ask on the next visit
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        HiringAuthority: "yes" | "no" | "unknown";
        /**
         * @description One of 2 values.
         *
         *     - `cancel`: Stop it between two batches
         *     - `download_row_errors`: Fetch the rejected rows as a file, mend them and send them again
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ImportAction: "cancel" | "download_row_errors";
        /**
         * @description One of 2 values.
         *
         *     - `vacancies`: Adverts and other jobs, each with its employer
         *     - `employers`: Employers and their sites
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ImportKind: "vacancies" | "employers";
        ImportPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["ImportView"][];
            page: components["schemas"]["PageInfo"];
        };
        ImportPresetListItem: {
            /** @description Columns the header must have. */
            columns: string[];
            /** @description Which files have this shape, and what is made of their columns. */
            description: string;
            /** @description What the rows of the file are. */
            kind: components["schemas"]["ImportKind"];
            /** @description The shape of the file. */
            name: components["schemas"]["ImportPresetName"];
            /** @description Columns that are read when they are there. */
            otherColumns: string[];
            /** @description Where its rows are from, in one word; null when the row or the request says it. */
            source: string | null;
        };
        /**
         * @description One of 11 values.
         *
         *     - `foothold`: Foothold’s own columns, as its exports have them
         *     - `nhs-jobs`: Adverts of NHS Jobs in the fields of schema.org JobPosting
         *     - `reed`: Adverts of Reed.co.uk without their text
         *     - `adzuna-2013`: Adverts of the Adzuna salary set of 2012-2013
         *     - `adzuna-api`: Answers of the Adzuna vacancy API
         *     - `fhrs`: Food hygiene register with address and postcode
         *     - `fhrs-2015`: Food hygiene register with name and point only
         *     - `companies-house`: Companies House free company data
         *     - `gender-pay-gap`: Gender-pay-gap register: large employers with their size
         *     - `gp-practices`: GP practices by NHS organisation code
         *     - `pharmacies`: Pharmacies by NHS organisation code, with opening hours
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ImportPresetName: "foothold" | "nhs-jobs" | "reed" | "adzuna-2013" | "adzuna-api" | "fhrs" | "fhrs-2015" | "companies-house" | "gender-pay-gap" | "gp-practices" | "pharmacies";
        ImportPresetPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["ImportPresetListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        ImportPreviewView: {
            /** @description The named columns of the file, in its order. */
            columns: {
                /** @description The column, as the first line names it. */
                name: string;
                /** @description Up to three different values of its first rows, cut to 60 characters. */
                samples: string[];
            }[];
            /** @description What separates the cells. */
            delimiter: components["schemas"]["FileDelimiter"];
            /** @description How the file’s letters were read. */
            encoding: components["schemas"]["FileEncoding"];
            /** @description The fields of a mapping with a proposal, required ones first. */
            fields: {
                /** @description The column that is probably meant; null when none is proposed. */
                column: string | null;
                /** @description A field that a mapping can name: a column of the preset foothold. */
                field: string;
                /** @description Whether a mapping must name it. */
                required: boolean;
            }[];
            /** @description Columns from which that preset reads nothing; empty when there is none. */
            ignoredColumns: string[];
            /** @description What the rows of the file are. */
            kind: components["schemas"]["ImportKind"];
            /** @description The preset that the first line fits; null when it fits none. */
            preset: components["schemas"]["ImportPresetName"] | null;
            /** @description What the last import with a mapping of a file with the same columns said; the proposal is then its mapping. Null when there was none. */
            source: string | null;
            /** @description Whether `source` must be sent with that preset; with a mapping it always must. */
            sourceNeeded: boolean;
        };
        /**
         * @description One of 5 values.
         *
         *     - `queued`: Received; a worker will take it
         *     - `running`: Rows are being read
         *     - `completed`: Every row was read; some may have been rejected
         *     - `cancelled`: Stopped by request; what was written before stays
         *     - `failed`: Given up: `failure` says why; what was written before stays
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ImportStatus: "queued" | "running" | "completed" | "cancelled" | "failed";
        ImportView: {
            /** @description What the sender may do with this import. */
            actions: components["schemas"]["ImportAction"][];
            /** @description What became of the rows; in a dry run, what would become of them. */
            counts: {
                /** @description Records made. */
                created: number;
                /** @description Rows that were recognised as an employer on record under another name of a register. */
                linked: number;
                /** @description Rows not taken; each has a row error. */
                rejected: number;
                /** @description Rows that say what is on record already. */
                unchanged: number;
                /** @description Records changed. */
                updated: number;
            };
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            createdAt: string;
            /** @description What separates the cells. */
            delimiter: components["schemas"]["FileDelimiter"];
            /** @description Values of accepted rows that were not understood and are left unknown, most frequent first. */
            doubts: {
                /** @description How many rows. */
                count: number;
                /** @description The field that was left unknown. */
                field: string;
                /** @description Why, in a sentence. */
                meaning: string;
                /** @description Why, in one word. */
                reason: string;
            }[];
            /** @description Whether the rows were only tried, and none written. */
            dryRun: boolean;
            /** @description How the file’s letters were read. */
            encoding: components["schemas"]["FileEncoding"];
            /**
             * Format: date-time
             * @description When it ended; null before.
             */
            endedAt: string | null;
            /** @description Why it failed; null unless it did. */
            failure: {
                /** @description The problem, as /problems explains it. */
                code: string;
                /** @description Cause and remedy in a sentence. */
                detail: string;
            } | null;
            /** @description What the sender calls the file. */
            fileName: string;
            /**
             * Format: uuid
             * @description The import.
             */
            id: string;
            /** @description Columns of the file from which nothing is read. */
            ignoredColumns: string[];
            /** @description What the rows of the file are. */
            kind: components["schemas"]["ImportKind"];
            /** @description The shape of the file; null with a mapping of one’s own. */
            preset: components["schemas"]["ImportPresetName"] | null;
            /** @description How far it is. */
            progress: {
                /** @description Bytes of the file dealt with so far. */
                bytesDone: number;
                /** @description Bytes of the file. */
                bytesTotal: number;
                /** @description Share of the file dealt with, in whole percent, rounded down. */
                percent: number;
                /** @description Rows dealt with so far. */
                rowsRead: number;
            };
            /** @description Who started it; null for a key or the command line. */
            requestedBy: {
                /**
                 * Format: uuid
                 * @description The account.
                 */
                id: string;
                /** @description Their name. */
                name: string;
            } | null;
            /** @description Row errors that can be fetched. The first 20,000 are kept, for 30 days. */
            rowErrorsKept: number;
            /** @description Where the rows are from; null when each row says it. */
            source: string | null;
            /**
             * Format: date-time
             * @description When the first row was read; null before.
             */
            startedAt: string | null;
            /** @description Where the import stands. */
            status: components["schemas"]["ImportStatus"];
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        /** @description An industry. */
        IndustryListItem: {
            /** @description What employers of this industry do. */
            description: string;
            /** @description Section of the classification. */
            section: components["schemas"]["SicSection"];
            /** @description Title of the section. */
            sectionTitle: string;
            /** @description Code of the UK Standard Industrial Classification 2007, five digits. */
            sic: string;
        };
        IndustryPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["IndustryListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description One of 3 values.
         *
         *     - `yes`: It is so
         *     - `no`: It is not so
         *     - `unknown`: Not known yet: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Known: "yes" | "no" | "unknown";
        /**
         * @description One of 3 values.
         *
         *     - `entered`: It is not on the client’s list as it stands
         *     - `moved`: It is on the list at another place
         *     - `stayed`: It is on the list at the same place
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ListChange: "entered" | "moved" | "stayed";
        /**
         * @description One of 3 values.
         *
         *     - `sector`: Centre of the postcode sector ("S10 2"), usually within 1 km of the door
         *     - `district`: Centre of the postcode district ("S10"): sector unknown, or not published (Northern Ireland)
         *     - `unknown`: No point: the postcode is not known, and nothing is guessed
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        LocationPrecision: "sector" | "district" | "unknown";
        /**
         * @description One of 5 values.
         *
         *     - `not_a_postcode`: The text does not have the form of a UK postcode
         *     - `crown_dependency`: Jersey, Guernsey and the Isle of Man are not in the shipped data
         *     - `forces`: British Forces postcodes have no place in the UK
         *     - `not_found`: No live postcode begins with this district
         *     - `sector_not_found`: The district is known but not the sector: a new or a closed postcode
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        LocationReason: "not_a_postcode" | "crown_dependency" | "forces" | "not_found" | "sector_not_found";
        /** @description Where a postcode is, and how surely. */
        LocationView: {
            /** @description The country of the United Kingdom; null when not known. */
            country: string | null;
            /** @description The local authority; null in Northern Ireland or when not known. */
            localAuthority: {
                /** @description GSS code of the Office for National Statistics. */
                code: string;
                /** @description Name of the authority. */
                name: string;
            } | null;
            /** @description The postcode district; null when the text is no postcode. */
            outcode: string | null;
            /** @description Centre of the sector or district. */
            point: {
                /** @description Degrees north of the equator, WGS84. */
                latitude: number;
                /** @description Degrees east of Greenwich, WGS84. */
                longitude: number;
            } | null;
            /** @description The postcode as Royal Mail writes it; null when only a part was given. */
            postcode: string | null;
            /** @description How exact the point is. */
            precision: components["schemas"]["LocationPrecision"];
            /** @description Typical distance of its postcodes from the point, in kilometres. */
            radiusKm: number | null;
            /** @description Why there is no point, or a coarser one than asked for. */
            reason: components["schemas"]["LocationReason"] | null;
            /** @description The region; null when not known. */
            region: string | null;
            /** @description The postcode sector; null when it was not given. */
            sector: string | null;
            /** @description Town or countryside. */
            surroundings: components["schemas"]["Surroundings"];
        };
        /**
         * @description One of 1 values.
         *
         *     - `revise`: A new version can be based on it
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        MatchingPolicyAction: "revise";
        /**
         * @description One of 11 values.
         *
         *     - `weights`: How much each thing weighs
         *     - `not_known`: When something is not known
         *     - `fits`: From when on a line fits
         *     - `occupation`: Kind of work
         *     - `travel`: Travel
         *     - `hours`: Hours a week
         *     - `days_and_times`: Days and times
         *     - `pay`: Pay
         *     - `environment`: What the work place is like
         *     - `requirements`: What the employer asks for
         *     - `freshness`: How fresh the vacancy is
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        MatchingPolicyGroup: "weights" | "not_known" | "fits" | "occupation" | "travel" | "hours" | "days_and_times" | "pay" | "environment" | "requirements" | "freshness";
        /**
         * @description One of 8 values.
         *
         *     - `points`: Points
         *     - `percent`: Hundredths of the points a line can reach
         *     - `percent_of_floor`: Hundredths of the least pay a person wants
         *     - `times`: Times the straight line
         *     - `km_per_hour`: Kilometres an hour
         *     - `minutes`: Minutes
         *     - `minute_of_day`: Minutes after midnight
         *     - `days`: Days
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        MatchingPolicyUnit: "points" | "percent" | "percent_of_floor" | "times" | "km_per_hour" | "minutes" | "minute_of_day" | "days";
        /**
         * @description One of 3 values.
         *
         *     - `in_use`: Lists are made by it
         *     - `next_run`: Lists will be made by it from the next run on
         *     - `earlier`: Lists were made by it, or it was replaced before its first run
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        MatchingPolicyUse: "in_use" | "next_run" | "earlier";
        /**
         * @description One of 1 values.
         *
         *     - `cancel`: The run can be cancelled
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        MatchingRunAction: "cancel";
        /**
         * @description One of 2 values.
         *
         *     - `gave_up`: A place could not be ranked, several times over
         *     - `superseded`: It had not ended after two hours, and another run was started
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        MatchingRunFailure: "gave_up" | "superseded";
        /**
         * @description One of 5 values.
         *
         *     - `queued`: Planned; no place has begun
         *     - `running`: At work
         *     - `completed`: Every client who is looking for work has a fresh list
         *     - `cancelled`: Stopped by somebody; lists that were made stay
         *     - `failed`: Given up after several tries; lists that were made stay
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        MatchingRunStatus: "queued" | "running" | "completed" | "cancelled" | "failed";
        /**
         * @description One of 3 values.
         *
         *     - `night`: By the calendar, once a night
         *     - `now`: By somebody who did not want to wait
         *     - `demo`: By the set-up of the demonstration service
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        MatchingRunTrigger: "night" | "now" | "demo";
        MeView: {
            /** @description What colleagues call this person, or the name of the key. */
            displayName: string;
            /** @description The address of the account; null for a key. */
            email: string | null;
            /**
             * Format: uuid
             * @description The account, or the API key.
             */
            id: string;
            /** @description Who is asking. */
            kind: components["schemas"]["CallerKind"];
            /** @description True while the password was given by somebody else: until it is changed, nothing else is allowed. */
            mustChangePassword: boolean;
            /** @description Everything the caller may do. */
            permissions: components["schemas"]["Permission"][];
            /** @description What a signed-in person is to the service. */
            role: components["schemas"]["Role"] | null;
            /** @description What the key may do; empty for an account. */
            scopes: components["schemas"]["Scope"][];
            /** @description The service the caller works in. */
            service: {
                /**
                 * Format: uuid
                 * @description The service.
                 */
                id: string;
                /** @description Whether this is the made-up demo service. */
                isDemo: boolean;
                /** @description Its name. */
                name: string;
                /** @description IANA name of the zone its days follow. */
                timeZone: string;
            };
            /** @description The teams of the account, or those the key names. */
            teams: {
                /**
                 * Format: uuid
                 * @description The team.
                 */
                id: string;
                /** @description Its name. */
                name: string;
            }[];
        };
        NearMisses: {
            /**
             * Format: uuid
             * @description The client.
             */
            clientId: string;
            /**
             * Format: date
             * @description The day it is judged for: today.
             */
            day: string;
            /** @description Version of the ranking rules. */
            engineVersion: string;
            /** @description The first ten, by the points of all that is not broken. */
            nearMisses: {
                /** @description The line of `parts` about it; it has no points. */
                clash: {
                    /** @description What openings are judged by. */
                    criterion: components["schemas"]["Criterion"];
                    /** @description Codes and numbers the judgement rests on, by name; which names depends on the criterion. */
                    facts: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                    /** @description Whether this part fits. */
                    kind: components["schemas"]["PartKind"];
                    /** @description Points that could be earned. */
                    of: number;
                    /** @description Points earned. */
                    points: number;
                    /** @description The wish that is served or broken; null when no stated wish is concerned. */
                    wish: {
                        /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                        path: string;
                        /** @description How much the wish weighs, in the person’s own judgement. */
                        strength: components["schemas"]["Strength"];
                        /** @description The kind of work or the employer the wish names; null for other wishes. */
                        title: string | null;
                        /** @description The person’s own words; null when none were written down. */
                        words: string | null;
                    } | null;
                };
                /** @description The one hard wish it breaks. */
                exclusion: {
                    /** @description What openings are judged by. */
                    criterion: components["schemas"]["Criterion"];
                    /** @description Codes and numbers the judgement rests on, by name; which names depends on the criterion. */
                    facts: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                    /** @description The wish that is served or broken; null when no stated wish is concerned. */
                    wish: {
                        /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                        path: string;
                        /** @description How much the wish weighs, in the person’s own judgement. */
                        strength: components["schemas"]["Strength"];
                        /** @description The kind of work or the employer the wish names; null for other wishes. */
                        title: string | null;
                        /** @description The person’s own words; null when none were written down. */
                        words: string | null;
                    } | null;
                };
                /** @description The sum of what `parts` could earn. */
                of: number;
                /** @description Why it has these points. Their points add up to `points`, their `of` to `of`. */
                parts: {
                    /** @description What openings are judged by. */
                    criterion: components["schemas"]["Criterion"];
                    /** @description Codes and numbers the judgement rests on, by name; which names depends on the criterion. */
                    facts: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                    /** @description Whether this part fits. */
                    kind: components["schemas"]["PartKind"];
                    /** @description Points that could be earned. */
                    of: number;
                    /** @description Points earned. */
                    points: number;
                    /** @description The wish that is served or broken; null when no stated wish is concerned. */
                    wish: {
                        /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                        path: string;
                        /** @description How much the wish weighs, in the person’s own judgement. */
                        strength: components["schemas"]["Strength"];
                        /** @description The kind of work or the employer the wish names; null for other wishes. */
                        title: string | null;
                        /** @description The person’s own words; null when none were written down. */
                        words: string | null;
                    } | null;
                }[];
                /** @description The points of all that is not broken: the sum of the points of `parts`. */
                points: number;
                /** @description What to ask: hard limits first, then by how far the answer could move the sum. */
                questions: {
                    /** @description Who can answer. */
                    ask: components["schemas"]["AskWhom"];
                    /** @description By how many points the answer could move the sum, up or down. */
                    couldMovePoints: number;
                    /** @description What openings are judged by. */
                    criterion: components["schemas"]["Criterion"];
                    /** @description Code of the fact that is not known: `pay`, `shifts`, `environment.noise`. */
                    fact: string;
                    /** @description Whether the answer could leave the opening out. */
                    hardLimit: boolean;
                    /** @description The wish that is served or broken; null when no stated wish is concerned. */
                    wish: {
                        /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                        path: string;
                        /** @description How much the wish weighs, in the person’s own judgement. */
                        strength: components["schemas"]["Strength"];
                        /** @description The kind of work or the employer the wish names; null for other wishes. */
                        title: string | null;
                        /** @description The person’s own words; null when none were written down. */
                        words: string | null;
                    } | null;
                }[];
                /** @description Its place among the near misses; 1 is first. */
                rank: number;
                /** @description The vacancy as it stands now, which may be after the list was made. */
                vacancy: {
                    /**
                     * Format: date
                     * @description The last day to apply; null when not known.
                     */
                    closesOn: string | null;
                    /** @description What kind of contract is offered. */
                    contract: components["schemas"]["ContractKind"];
                    /** @description The employer; null when not known. */
                    employer: {
                        /**
                         * Format: uuid
                         * @description The employer.
                         */
                        id: string;
                        /** @description The name people know the employer by. */
                        name: string;
                    } | null;
                    /** @description Most hours a week; null when not known. */
                    hoursMax: number | null;
                    /** @description Least hours a week; null when not known. */
                    hoursMin: number | null;
                    /**
                     * Format: uuid
                     * @description The vacancy.
                     */
                    id: string;
                    /** @description Whether it may still be filled today: open or unconfirmed, and not expired. */
                    live: boolean;
                    /** @description What is paid. Amounts without a unit are not compared with anything. */
                    pay: {
                        /** @description What the amounts are. */
                        basis: components["schemas"]["PayBasis"];
                        /** @description The most that is paid for one unit, in pence; null when not known. */
                        maxPence: number | null;
                        /** @description The least that is paid for one unit, in pence; null when not known. */
                        minPence: number | null;
                        /** @description Whether the amounts are for full time and shrink with the hours. */
                        proRata: components["schemas"]["Known"];
                        /** @description What the employer says about pay; null when nothing. */
                        text: string | null;
                        /** @description What the amounts are paid for. */
                        unit: components["schemas"]["PayUnit"];
                    };
                    /** @description Where the work is, in words; null when not known. */
                    place: string | null;
                    /** @description SOC 2020 unit group; null when not known. */
                    soc2020: string | null;
                    /** @description Where the vacancy stands. */
                    state: components["schemas"]["VacancyState"];
                    /** @description What the job is called. */
                    title: string;
                };
            }[];
            /** @description Version of the weights and thresholds. */
            policyVersion: string;
            /** @description Version of the wishes as stated; 0 when none were. */
            wishesVersion: number;
        };
        /**
         * @description One of 9 values.
         *
         *     - `too_far`: Too far, or too hard to get to
         *     - `hours_or_days`: The hours, days or times do not suit
         *     - `pay`: The pay is too low
         *     - `kind_of_work`: Not the kind of work the person wants
         *     - `environment`: The workplace would not suit
         *     - `this_employer`: Not this employer
         *     - `not_now`: Not at this time
         *     - `already_applied`: The person has applied already
         *     - `other`: Something else
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        NotForMeReason: "too_far" | "hours_or_days" | "pay" | "kind_of_work" | "environment" | "this_employer" | "not_now" | "already_applied" | "other";
        /**
         * @example {
         *       "dimension": "noise",
         *       "level": 2
         *     }
         */
        ObserveEnvironment: {
            /** @description One side of what a workplace is like. */
            dimension: components["schemas"]["EnvironmentDimension"];
            /** @description 1 = very little … 5 = a great deal; null takes back what was seen. */
            level: number | null;
            /**
             * Format: date
             * @description The day it was seen; today when absent.
             */
            observedOn?: string;
        };
        /** @description A unit group found by words. */
        OccupationMatchListItem: {
            /** @description The job title of the coding index that matched best. */
            matchedTitle: string;
            /** @description When the matched title means this unit group, such as an industry; null when no condition is given. */
            qualifier: string | null;
            /** @description How well the title matched, comparable within one search only. */
            score: number;
            /** @description Unit group of the Standard Occupational Classification 2020, four digits. */
            soc2020: string;
            /** @description Title of the unit group. */
            unitGroupTitle: string;
        };
        OccupationMatchPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["OccupationMatchListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description A unit group with its tasks and usual surroundings. */
        OccupationView: {
            /** @description What people in these occupations do. */
            description: string;
            /** @description Usual ways in. */
            entryRoutes: string;
            /** @description Usual surroundings. A starting point to be corrected by what was seen at the employer, never a fact. */
            environment: {
                /** @description One side of what a workplace is like. */
                dimension: components["schemas"]["EnvironmentDimension"];
                /** @description 1 = among the least of all occupations, 5 = among the most. */
                level: number;
                /** @description Names of the O*NET work-context elements behind the level. */
                measuredBy: string[];
                /** @description Share of the 412 unit groups that have less of it, in per cent. */
                percentile: number;
            }[];
            /** @description How the usual surroundings were found. */
            environmentBasis: components["schemas"]["EnvironmentBasis"] | null;
            /** @description International groups that share job titles with the unit group, largest share first. */
            isco08: {
                /** @description Code of the international classification, ISCO-08. */
                isco08: string;
                /** @description Share of the job titles of the unit group, 0 to 1. */
                share: number;
            }[];
            /** @description The groups above the unit group and itself, widest first. */
            path: {
                /** @description Code of the group, one to four digits. */
                code: string;
                /** @description Level of the group. */
                level: components["schemas"]["SocLevel"];
                /** @description Title of the group. */
                title: string;
            }[];
            /** @description Usual job titles. */
            relatedTitles: string[];
            /** @description Unit group of the Standard Occupational Classification 2020, four digits. */
            soc2020: string;
            /** @description Finer groups within the unit group. */
            subUnitGroups: {
                /** @description Code of the sub-unit group, `4216/00`. */
                code: string;
                /** @description Title of the sub-unit group. */
                title: string;
            }[];
            /** @description Usual tasks. */
            tasks: string[];
            /** @description Title of the unit group. */
            title: string;
        };
        /** @description Where this page stands in the list. */
        PageInfo: {
            /** @description Whether there is a next page. */
            hasMore: boolean;
            /** @description Send as `cursor` to get the next page with the same filters and sort; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @description One of 3 values.
         *
         *     - `fits`: Serves what the person said
         *     - `clashes`: Goes against what the person said, or earns little
         *     - `unknown`: Not known: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        PartKind: "fits" | "clashes" | "unknown";
        /**
         * @description One of 4 values.
         *
         *     - `stated`: The employer says what is paid
         *     - `predicted`: Estimated by whoever published the advert: tells nothing about what will be paid
         *     - `ote`: On-target earnings: what may be reached with commission, not what is promised
         *     - `unknown`: Not said: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        PayBasis: "stated" | "predicted" | "ote" | "unknown";
        /**
         * @description One of 6 values.
         *
         *     - `hour`: For an hour
         *     - `day`: For a day
         *     - `week`: For a week
         *     - `month`: For a month
         *     - `year`: For a year
         *     - `unknown`: Not said: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        PayUnit: "hour" | "day" | "week" | "month" | "year" | "unknown";
        /**
         * @description One of 25 values.
         *
         *     - `employers:read`: See employers, their sites and their people
         *     - `employers:write`: Add and change employers, their sites and their people
         *     - `contacts:read`: Read the log of contacts with employers
         *     - `contacts:write`: Log, plan, change and cancel contacts with employers
         *     - `vacancies:read`: See vacancies
         *     - `vacancies:write`: Add and change vacancies and their state
         *     - `clients:read`: See clients as far as row security shows them: an admin sees who they are, not what they wish
         *     - `clients:write`: Add and change clients and their wishes
         *     - `clients:assign`: Assign clients to specialists
         *     - `suggestions:read`: See the suggestions made for clients
         *     - `suggestions:write`: Answer suggestions: pursue, later, not for me
         *     - `matching:read`: See matching runs and their progress
         *     - `matching:run`: Start and cancel matching runs
         *     - `matching-policies:write`: Change what matching weighs, and try it out before
         *     - `imports:read`: See imports, their progress and their row errors
         *     - `imports:write`: Start and cancel imports
         *     - `teams:read`: See the teams and who is in them
         *     - `teams:write`: Add and rename teams
         *     - `accounts:read`: See the accounts of the service
         *     - `accounts:write`: Add, change and disable accounts and reset passwords
         *     - `api-keys:read`: See the API keys of the service, never their secrets
         *     - `api-keys:write`: Make and revoke API keys
         *     - `today:read`: See one's own day: planned contacts, next steps, the week's count
         *     - `team-week:read`: See a team's week: counts for each specialist
         *     - `service-settings:write`: Change the name, time zone and settings of the service
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Permission: "employers:read" | "employers:write" | "contacts:read" | "contacts:write" | "vacancies:read" | "vacancies:write" | "clients:read" | "clients:write" | "clients:assign" | "suggestions:read" | "suggestions:write" | "matching:read" | "matching:run" | "matching-policies:write" | "imports:read" | "imports:write" | "teams:read" | "teams:write" | "accounts:read" | "accounts:write" | "api-keys:read" | "api-keys:write" | "today:read" | "team-week:read" | "service-settings:write";
        PersonView: {
            /** @description Email address; null when not known. */
            email: string | null;
            /**
             * Format: uuid
             * @description The employer they work for.
             */
            employerId: string;
            /** @description Whether this person can decide to hire. */
            hiringAuthority: components["schemas"]["HiringAuthority"];
            /**
             * Format: uuid
             * @description The person.
             */
            id: string;
            /** @description What they are called at work; null when not known. */
            jobTitle: string | null;
            /**
             * Format: date
             * @description The day they left; null while they are there.
             */
            leftOn: string | null;
            /** @description Their name. */
            name: string;
            /** @description What to know before talking to them; null when nothing is noted. */
            notes: string | null;
            /** @description Telephone number as written; null when not known. */
            phone: string | null;
            /** @description How they like to be contacted. */
            preferredMode: components["schemas"]["PreferredMode"];
            /**
             * Format: uuid
             * @description The site where they work; null when not known.
             */
            siteId: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        /**
         * @description One of 5 values.
         *
         *     - `settlement`: City, town or village
         *     - `post_town`: Name by which Royal Mail or its users know a group of postcode districts
         *     - `authority`: Whole local authority
         *     - `county`: Whole county, present or former
         *     - `region`: Whole region or country
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        PlaceKind: "settlement" | "post_town" | "authority" | "county" | "region";
        /** @description A place in the United Kingdom. */
        PlaceListItem: {
            /** @description The country of the United Kingdom; null when not known. */
            country: string | null;
            /** @description The English ceremonial county; null elsewhere. */
            county: string | null;
            /** @description Names the place as long as the shipped data is the same. */
            id: string;
            /** @description What the name stands for. */
            kind: components["schemas"]["PlaceKind"];
            /** @description The authority it lies in; null when not known or when it spans several. */
            localAuthority: {
                /** @description GSS code of the Office for National Statistics. */
                code: string;
                /** @description Name of the authority. */
                name: string;
            } | null;
            /** @description Name of the place. */
            name: string;
            /** @description The nearest postcode district; null when it has several. */
            outcode: string | null;
            /** @description Centre of the place. */
            point: {
                /** @description Degrees north of the equator, WGS84. */
                latitude: number;
                /** @description Degrees east of Greenwich, WGS84. */
                longitude: number;
            };
            /** @description Inhabitants; null when not known. */
            population: number | null;
            /** @description How wide the place is: typical distance from its centre, in kilometres. */
            radiusKm: number;
            /** @description The region; null when not known or when it spans several. */
            region: string | null;
        };
        PlacePage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["PlaceListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description One of 4 values.
         *
         *     - `postcode`: The point of the full postcode, about 100 m
         *     - `sector`: The middle of the postcode sector, such as S10 2
         *     - `district`: The middle of the postcode district, such as S10
         *     - `unknown`: No place is known: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        PlacePrecision: "postcode" | "sector" | "district" | "unknown";
        /** @description The weights and limits by which openings are ranked. `GET /v1/matching/policy-settings` explains each. */
        PolicyFigures: {
            /** @description Some of the figures. */
            daysAndTimes: {
                /** @description Only partly in free time. The most a job earns whose shifts lie only partly in free time; the smaller that part, the less. */
                percentJustShort: number;
            };
            /** @description Some of the figures. */
            environment: {
                /** @description Shares for levels 1 to 5. */
                percentByLevel: number[];
                /** @description What is usual. How far what is usual in the occupation counts, between not known and seen. */
                usualPercent: number;
            };
            /** @description Fits from. A kind of work or a work place with this share of its points or more fits. With less it clashes, and a must or a never about the work place leaves the vacancy out. */
            fitsFromPercent: number;
            /** @description Some of the figures. */
            freshness: {
                /** @description Closing soon. A vacancy that closes within so many days. */
                closingSoonDays: number;
                /** @description Fresh. Up to this age a vacancy is fresh. */
                freshDays: number;
                /** @description When closing soon. A vacancy that closes soon. */
                percentClosingSoon: number;
                /** @description When stale. A stale vacancy. */
                percentWhenStale: number;
                /** @description Stale. From this age on a vacancy is stale. */
                staleDays: number;
            };
            /** @description Some of the figures. */
            hours: {
                /** @description Just beside the wish. Hours just beside the hours wanted. */
                percentBesideWish: number;
                /** @description No room to grow. Hours that suit the start and leave no room to grow, for somebody who wants to grow. */
                percentWithoutGrowth: number;
                /** @description Too far beside the wish. So many minutes a week beside the hours wanted earn nothing. */
                zeroAtGapMinutes: number;
            };
            /** @description Some of the figures. */
            occupation: {
                /** @description All right, beside the preference. Work that the person said is all right, when they would rather do other work. */
                acceptablePercent: number;
                /** @description Like what is avoided. How much work loses of its closeness to what the person avoids. */
                likeAvoidedPercent: number;
                /** @description Other work, the same tasks. Work of another group whose tasks are wholly alike; the less alike, the less. */
                likenessPercent: number;
                /** @description Inside the must, beside the preference. Work that a must lets in, when the person would rather do other work. */
                mustOnlyPercent: number;
                /** @description Same widest group. Work of the same widest group. */
                sameMajorGroupPercent: number;
                /** @description Same small group. Work of the same small group as the kind asked for. */
                sameMinorGroupPercent: number;
                /** @description Same wider group. Work of the same wider group. */
                sameSubMajorGroupPercent: number;
            };
            /** @description Some of the figures. */
            pay: {
                /** @description A full-time week. Minutes in a full-time week, by which a yearly figure becomes pay by the hour. */
                fullTimeMinutesPerWeek: number;
                /** @description A working day. Minutes in a working day, by which a day’s pay becomes pay by the hour. */
                minutesPerWorkingDay: number;
                /** @description At the floor. Pay exactly at the least a person wants. */
                percentAtFloor: number;
                /** @description From the floor to full points. Pay this much above the floor earns everything; this much below it earns nothing. */
                spanPercentOfFloor: number;
            };
            /** @description Some of the figures. */
            requirements: {
                /** @description Missing but only desirable. Something the person has not, where the employer would like it and does not insist. */
                percentWhenDesirable: number;
            };
            /** @description Some of the figures. */
            travel: {
                /** @description Limit while nothing was said. The limit by which nearer jobs come first when a person has said nothing about travel. */
                assumedMaxMinutes: number;
                /** @description Ways of travelling by which nearer jobs come first while a person has said nothing about travel. */
                assumedModes: components["schemas"]["TravelMode"][];
                /** @description Some of the figures. */
                buses: {
                    /** @description Some of the figures. */
                    saturday: {
                        /** @description First bus, Saturday. Before it nobody gets to work by bus. */
                        firstMinute: number;
                        /** @description Last bus, Saturday. After it nobody gets home by bus. */
                        lastMinute: number;
                    };
                    /** @description Some of the figures. */
                    sunday: {
                        /** @description First bus, Sunday. Before it nobody gets to work by bus. */
                        firstMinute: number;
                        /** @description Last bus, Sunday. After it nobody gets home by bus. */
                        lastMinute: number;
                    };
                    /** @description Some of the figures. */
                    weekday: {
                        /** @description First bus, Monday to Friday. Before it nobody gets to work by bus. */
                        firstMinute: number;
                        /** @description Last bus, Monday to Friday. After it nobody gets home by bus. */
                        lastMinute: number;
                    };
                };
                /** @description At the limit. A journey exactly as long as the person’s limit. */
                percentAtLimit: number;
                /** @description Planning values of each way of travelling. */
                speeds: {
                    /** @description Some of the figures. */
                    bus: {
                        /** @description By bus: detour. How much longer the way is than the straight line on a map. */
                        detour: number;
                        /** @description By bus: minutes added. What every journey takes besides: walking to the stop, waiting, locking up, parking. */
                        extraMinutes: number;
                        /** @description By bus: speed in the country. Speed on the way, in the country. */
                        ruralKmPerHour: number;
                        /** @description By bus: speed in town. Speed on the way, in town. */
                        urbanKmPerHour: number;
                    };
                    /** @description Some of the figures. */
                    car: {
                        /** @description By car: detour. How much longer the way is than the straight line on a map. */
                        detour: number;
                        /** @description By car: minutes added. What every journey takes besides: walking to the stop, waiting, locking up, parking. */
                        extraMinutes: number;
                        /** @description By car: speed in the country. Speed on the way, in the country. */
                        ruralKmPerHour: number;
                        /** @description By car: speed in town. Speed on the way, in town. */
                        urbanKmPerHour: number;
                    };
                    /** @description Some of the figures. */
                    cycle: {
                        /** @description By bicycle: detour. How much longer the way is than the straight line on a map. */
                        detour: number;
                        /** @description By bicycle: minutes added. What every journey takes besides: walking to the stop, waiting, locking up, parking. */
                        extraMinutes: number;
                        /** @description By bicycle: speed in the country. Speed on the way, in the country. */
                        ruralKmPerHour: number;
                        /** @description By bicycle: speed in town. Speed on the way, in town. */
                        urbanKmPerHour: number;
                    };
                    /** @description Some of the figures. */
                    walk: {
                        /** @description On foot: detour. How much longer the way is than the straight line on a map. */
                        detour: number;
                        /** @description On foot: minutes added. What every journey takes besides: walking to the stop, waiting, locking up, parking. */
                        extraMinutes: number;
                        /** @description On foot: speed in the country. Speed on the way, in the country. */
                        ruralKmPerHour: number;
                        /** @description On foot: speed in town. Speed on the way, in town. */
                        urbanKmPerHour: number;
                    };
                };
            };
            /** @description What a line gets of its points while nobody knows. */
            unknownPercent: {
                /** @description Contract. What a line gets of its points while nobody knows. */
                contract: number;
                /** @description Days and times. What a line gets of its points while nobody knows. */
                days_and_times: number;
                /** @description Employers to avoid. What a line gets of its points while nobody knows. */
                employer: number;
                /** @description What the work place is like. What a line gets of its points while nobody knows. */
                environment: number;
                /** @description How fresh the vacancy is. What a line gets of its points while nobody knows. */
                freshness: number;
                /** @description Hours a week. What a line gets of its points while nobody knows. */
                hours: number;
                /** @description Kind of work. What a line gets of its points while nobody knows. */
                occupation: number;
                /** @description Pay. What a line gets of its points while nobody knows. */
                pay: number;
                /** @description What the employer asks for. What a line gets of its points while nobody knows. */
                requirements: number;
                /** @description Nights, weekends, split and changing shifts. What a line gets of its points while nobody knows. */
                shift_kinds: number;
                /** @description Travel. What a line gets of its points while nobody knows. */
                travel: number;
            };
            /** @description The most points of each criterion. */
            weights: {
                /** @description Contract. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                contract: number;
                /** @description Days and times. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                days_and_times: number;
                /** @description Employers to avoid. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                employer: number;
                /** @description What the work place is like. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                environment: number;
                /** @description How fresh the vacancy is. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                freshness: number;
                /** @description Hours a week. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                hours: number;
                /** @description Kind of work. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                occupation: number;
                /** @description Pay. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                pay: number;
                /** @description What the employer asks for. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                requirements: number;
                /** @description Nights, weekends, split and changing shifts. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                shift_kinds: number;
                /** @description Travel. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                travel: number;
            };
        };
        /** @description The weights and limits by which openings are ranked. `GET /v1/matching/policy-settings` explains each. */
        PolicyFiguresInput: {
            /** @description Some of the figures. */
            daysAndTimes: {
                /** @description Only partly in free time. The most a job earns whose shifts lie only partly in free time; the smaller that part, the less. */
                percentJustShort: number;
            };
            /** @description Some of the figures. */
            environment: {
                /** @description Shares for levels 1 to 5. */
                percentByLevel: number[];
                /** @description What is usual. How far what is usual in the occupation counts, between not known and seen. */
                usualPercent: number;
            };
            /** @description Fits from. A kind of work or a work place with this share of its points or more fits. With less it clashes, and a must or a never about the work place leaves the vacancy out. */
            fitsFromPercent: number;
            /** @description Some of the figures. */
            freshness: {
                /** @description Closing soon. A vacancy that closes within so many days. */
                closingSoonDays: number;
                /** @description Fresh. Up to this age a vacancy is fresh. */
                freshDays: number;
                /** @description When closing soon. A vacancy that closes soon. */
                percentClosingSoon: number;
                /** @description When stale. A stale vacancy. */
                percentWhenStale: number;
                /** @description Stale. From this age on a vacancy is stale. */
                staleDays: number;
            };
            /** @description Some of the figures. */
            hours: {
                /** @description Just beside the wish. Hours just beside the hours wanted. */
                percentBesideWish: number;
                /** @description No room to grow. Hours that suit the start and leave no room to grow, for somebody who wants to grow. */
                percentWithoutGrowth: number;
                /** @description Too far beside the wish. So many minutes a week beside the hours wanted earn nothing. */
                zeroAtGapMinutes: number;
            };
            /** @description Some of the figures. */
            occupation: {
                /** @description All right, beside the preference. Work that the person said is all right, when they would rather do other work. */
                acceptablePercent: number;
                /** @description Like what is avoided. How much work loses of its closeness to what the person avoids. */
                likeAvoidedPercent: number;
                /** @description Other work, the same tasks. Work of another group whose tasks are wholly alike; the less alike, the less. */
                likenessPercent: number;
                /** @description Inside the must, beside the preference. Work that a must lets in, when the person would rather do other work. */
                mustOnlyPercent: number;
                /** @description Same widest group. Work of the same widest group. */
                sameMajorGroupPercent: number;
                /** @description Same small group. Work of the same small group as the kind asked for. */
                sameMinorGroupPercent: number;
                /** @description Same wider group. Work of the same wider group. */
                sameSubMajorGroupPercent: number;
            };
            /** @description Some of the figures. */
            pay: {
                /** @description A full-time week. Minutes in a full-time week, by which a yearly figure becomes pay by the hour. */
                fullTimeMinutesPerWeek: number;
                /** @description A working day. Minutes in a working day, by which a day’s pay becomes pay by the hour. */
                minutesPerWorkingDay: number;
                /** @description At the floor. Pay exactly at the least a person wants. */
                percentAtFloor: number;
                /** @description From the floor to full points. Pay this much above the floor earns everything; this much below it earns nothing. */
                spanPercentOfFloor: number;
            };
            /** @description Some of the figures. */
            requirements: {
                /** @description Missing but only desirable. Something the person has not, where the employer would like it and does not insist. */
                percentWhenDesirable: number;
            };
            /** @description Some of the figures. */
            travel: {
                /** @description Limit while nothing was said. The limit by which nearer jobs come first when a person has said nothing about travel. */
                assumedMaxMinutes: number;
                /** @description Ways of travelling by which nearer jobs come first while a person has said nothing about travel. */
                assumedModes: components["schemas"]["TravelMode"][];
                /** @description Some of the figures. */
                buses: {
                    /** @description Some of the figures. */
                    saturday: {
                        /** @description First bus, Saturday. Before it nobody gets to work by bus. */
                        firstMinute: number;
                        /** @description Last bus, Saturday. After it nobody gets home by bus. */
                        lastMinute: number;
                    };
                    /** @description Some of the figures. */
                    sunday: {
                        /** @description First bus, Sunday. Before it nobody gets to work by bus. */
                        firstMinute: number;
                        /** @description Last bus, Sunday. After it nobody gets home by bus. */
                        lastMinute: number;
                    };
                    /** @description Some of the figures. */
                    weekday: {
                        /** @description First bus, Monday to Friday. Before it nobody gets to work by bus. */
                        firstMinute: number;
                        /** @description Last bus, Monday to Friday. After it nobody gets home by bus. */
                        lastMinute: number;
                    };
                };
                /** @description At the limit. A journey exactly as long as the person’s limit. */
                percentAtLimit: number;
                /** @description Planning values of each way of travelling. */
                speeds: {
                    /** @description Some of the figures. */
                    bus: {
                        /** @description By bus: detour. How much longer the way is than the straight line on a map. */
                        detour: number;
                        /** @description By bus: minutes added. What every journey takes besides: walking to the stop, waiting, locking up, parking. */
                        extraMinutes: number;
                        /** @description By bus: speed in the country. Speed on the way, in the country. */
                        ruralKmPerHour: number;
                        /** @description By bus: speed in town. Speed on the way, in town. */
                        urbanKmPerHour: number;
                    };
                    /** @description Some of the figures. */
                    car: {
                        /** @description By car: detour. How much longer the way is than the straight line on a map. */
                        detour: number;
                        /** @description By car: minutes added. What every journey takes besides: walking to the stop, waiting, locking up, parking. */
                        extraMinutes: number;
                        /** @description By car: speed in the country. Speed on the way, in the country. */
                        ruralKmPerHour: number;
                        /** @description By car: speed in town. Speed on the way, in town. */
                        urbanKmPerHour: number;
                    };
                    /** @description Some of the figures. */
                    cycle: {
                        /** @description By bicycle: detour. How much longer the way is than the straight line on a map. */
                        detour: number;
                        /** @description By bicycle: minutes added. What every journey takes besides: walking to the stop, waiting, locking up, parking. */
                        extraMinutes: number;
                        /** @description By bicycle: speed in the country. Speed on the way, in the country. */
                        ruralKmPerHour: number;
                        /** @description By bicycle: speed in town. Speed on the way, in town. */
                        urbanKmPerHour: number;
                    };
                    /** @description Some of the figures. */
                    walk: {
                        /** @description On foot: detour. How much longer the way is than the straight line on a map. */
                        detour: number;
                        /** @description On foot: minutes added. What every journey takes besides: walking to the stop, waiting, locking up, parking. */
                        extraMinutes: number;
                        /** @description On foot: speed in the country. Speed on the way, in the country. */
                        ruralKmPerHour: number;
                        /** @description On foot: speed in town. Speed on the way, in town. */
                        urbanKmPerHour: number;
                    };
                };
            };
            /** @description What a line gets of its points while nobody knows. */
            unknownPercent: {
                /** @description Contract. What a line gets of its points while nobody knows. */
                contract: number;
                /** @description Days and times. What a line gets of its points while nobody knows. */
                days_and_times: number;
                /** @description Employers to avoid. What a line gets of its points while nobody knows. */
                employer: number;
                /** @description What the work place is like. What a line gets of its points while nobody knows. */
                environment: number;
                /** @description How fresh the vacancy is. What a line gets of its points while nobody knows. */
                freshness: number;
                /** @description Hours a week. What a line gets of its points while nobody knows. */
                hours: number;
                /** @description Kind of work. What a line gets of its points while nobody knows. */
                occupation: number;
                /** @description Pay. What a line gets of its points while nobody knows. */
                pay: number;
                /** @description What the employer asks for. What a line gets of its points while nobody knows. */
                requirements: number;
                /** @description Nights, weekends, split and changing shifts. What a line gets of its points while nobody knows. */
                shift_kinds: number;
                /** @description Travel. What a line gets of its points while nobody knows. */
                travel: number;
            };
            /** @description The most points of each criterion. */
            weights: {
                /** @description Contract. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                contract: number;
                /** @description Days and times. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                days_and_times: number;
                /** @description Employers to avoid. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                employer: number;
                /** @description What the work place is like. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                environment: number;
                /** @description How fresh the vacancy is. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                freshness: number;
                /** @description Hours a week. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                hours: number;
                /** @description Kind of work. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                occupation: number;
                /** @description Pay. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                pay: number;
                /** @description What the employer asks for. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                requirements: number;
                /** @description Nights, weekends, split and changing shifts. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                shift_kinds: number;
                /** @description Travel. The most points this can add. Several wishes of this kind share them evenly. 0: it does not count. */
                travel: number;
            };
        };
        PolicyPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["PolicyView"][];
            page: components["schemas"]["PageInfo"];
        };
        PolicyPreviewView: {
            /** @description The lists compared, by name. People are not compared with each other. */
            clients: {
                /** @description Whether anything on this list would change. */
                changed: boolean;
                /** @description Whose list it is. */
                client: {
                    /**
                     * Format: uuid
                     * @description The client.
                     */
                    id: string;
                    /** @description What the person likes to be called. */
                    preferredName: string;
                };
                /** @description The list as it would be, best first, then what would leave it. */
                openings: {
                    /** @description Its place by the policy in use; null when it is not on the list. */
                    placeNow: number | null;
                    /** @description Its place by the policy tried out; null when it would not be on the list. */
                    placeThen: number | null;
                    /** @description The vacancy. */
                    vacancy: {
                        /** @description Name of the employer; null when not known. */
                        employer: string | null;
                        /**
                         * Format: uuid
                         * @description The vacancy.
                         */
                        id: string;
                        /** @description What it is called. */
                        title: string;
                    };
                }[];
            }[];
            /**
             * Format: date
             * @description The day for which both lists are made, in the service’s time zone.
             */
            day: string;
            /** @description Version of the policy in use, with which the other is compared. */
            policyVersionNow: string;
            /** @description How much would change. */
            summary: {
                /** @description People whose lists were compared. */
                clients: number;
                /** @description Vacancies that would enter, over all these lists. */
                entered: number;
                /** @description Vacancies that would leave, over all these lists. */
                left: number;
                /** @description Lists on which anything would enter, leave or change its place. */
                listsChanged: number;
                /** @description How many places a vacancy that stays would move, on average, to one decimal. */
                placesMovedOnAverage: number;
            };
        };
        PolicySettingListItem: {
            /** @description What the figure is about. */
            group: components["schemas"]["MatchingPolicyGroup"];
            /** @description The group in words. */
            groupName: string;
            /** @description What the figure is called, within its group. */
            label: string;
            /** @description The least it may be. */
            least: number;
            /** @description What it does. */
            meaning: string;
            /** @description The most it may be. */
            most: number;
            /** @description Where the figure stands in a policy: `/weights/travel`. */
            pointer: string;
            /** @description What it is in the standard policy. */
            standard: number;
            /** @description What the figure counts. */
            unit: components["schemas"]["MatchingPolicyUnit"];
            /** @description Whether it must be a whole number. */
            whole: boolean;
        };
        PolicySettingPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["PolicySettingListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        PolicyView: {
            /** @description What the sender may do with this version. */
            actions: components["schemas"]["MatchingPolicyAction"][];
            /** @description What it changed in the version before. */
            changes: {
                /** @description What it was in the version before. */
                from: number | components["schemas"]["TravelMode"][];
                /** @description Where the figure stands: `/weights/travel`. */
                pointer: string;
                /** @description What it is in this one. */
                to: number | components["schemas"]["TravelMode"][];
            }[];
            figures: components["schemas"]["PolicyFigures"];
            /**
             * Format: uuid
             * @description The version.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            madeAt: string;
            /** @description Name of who made it; null when a program did. */
            madeBy: string | null;
            /** @description Whether lists are made by this version. */
            use: components["schemas"]["MatchingPolicyUse"];
            /** @description Number of the version: 1 is the standard policy. Runs and suggestions record it. */
            version: number;
            /** @description Why it was made; null for the first. */
            why: string | null;
        };
        /**
         * @description One of 6 values.
         *
         *     - `in_person`: Likes a visit
         *     - `phone`: Likes a telephone call
         *     - `email`: Likes an email
         *     - `message`: Likes a text or chat message
         *     - `letter`: Likes a letter
         *     - `unknown`: Not known yet: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        PreferredMode: "in_person" | "phone" | "email" | "message" | "letter" | "unknown";
        /**
         * @description One of 3 values.
         *
         *     - `specialist`: The specialist without a client
         *     - `with_client`: The specialist together with the client
         *     - `client_alone`: The client alone; stops their rapid-search clock, counts for nobody’s week
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Presence: "specialist" | "with_client" | "client_alone";
        PreviewPolicy: {
            /**
             * @description How many of the sender’s own clients at most.
             * @default 20
             */
            clients: number;
            figures: components["schemas"]["PolicyFiguresInput"];
        };
        /** @description A problem by RFC 9457. Readers must accept members they do not know. */
        Problem: {
            /** @description Stable code of the kind of problem, for programs. Later versions may add codes. */
            code: string;
            /** @description What was wrong with this request, and the remedy. */
            detail: string;
            /** @description The wrong values, when the request can be mended value by value. */
            errors?: {
                /** @description Stable code of what is wrong with the value. */
                code: string;
                /** @description What is wrong with the value. Never repeats it. */
                detail: string;
                /** @description Name of the wrong query, path or header parameter. */
                parameter?: string;
                /** @description JSON Pointer (RFC 6901) to the wrong value in the body. */
                pointer?: string;
            }[];
            /** @description Names this one occurrence: `urn:request:` and the request id. */
            instance: string;
            /** @description Ids and numbers the problem is about. */
            params?: {
                [key: string]: string | number | boolean;
            };
            /** @description The id of the request, also in `X-Request-Id`, the log and the audit. */
            requestId: string;
            /** @description The HTTP status of this answer. */
            status: number;
            /** @description The kind of problem in a few words. */
            title: string;
            /**
             * Format: uri
             * @description Address of a page that explains this kind of problem and what to do about it.
             */
            type: string;
        };
        /**
         * @example {
         *       "employerId": "01936d3a-6c00-7000-8000-000000000001",
         *       "mode": "in_person",
         *       "purpose": "learn_needs",
         *       "at": "2026-03-02T10:30:00Z",
         *       "outcome": "conversation",
         *       "learned": "Two early shifts are hard to fill; they train on the job.",
         *       "nextStep": "Bring a thank-you card",
         *       "nextStepOn": "2026-03-06"
         *     }
         */
        RecordContact: {
            /**
             * Format: date-time
             * @description When. A time that has passed means the contact took place, a time that lies ahead means it is planned.
             */
            at: string;
            /**
             * Format: uuid
             * @description The client in mind; absent or null for a generic contact. Seen by the client’s team alone.
             */
            clientId?: string | null;
            /** @description How long it took, in minutes. */
            durationMinutes?: number | null;
            /**
             * Format: uuid
             * @description The employer.
             */
            employerId: string;
            /**
             * Format: uuid
             * @description Id of the new contact, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /** @description What was learned about the employer. Never anything about a client. */
            learned?: string | null;
            /** @description How the contact was made. */
            mode: components["schemas"]["ContactMode"];
            /** @description What comes next. Never anything about a client. */
            nextStep?: string | null;
            /**
             * Format: date
             * @description The day the next step is due.
             */
            nextStepOn?: string | null;
            /** @description How it went. */
            outcome?: components["schemas"]["ContactOutcome"] | null;
            /**
             * Format: uuid
             * @description The person met or called, when known.
             */
            personId?: string | null;
            /** @description Which wish of the client this serves. Seen by the client’s team alone. */
            preferenceServed?: string | null;
            /** @description Who was there. */
            presence?: components["schemas"]["Presence"];
            /** @description What the contact was for. */
            purpose: components["schemas"]["ContactPurpose"];
            /**
             * Format: uuid
             * @description The site, when known.
             */
            siteId?: string | null;
            /**
             * Format: uuid
             * @description Whose contact it is; the sender when absent.
             */
            specialistId?: string;
            /**
             * Format: date
             * @description The day a thank-you was sent.
             */
            thankYouSentOn?: string | null;
            /**
             * Format: uuid
             * @description The vacancy talked about.
             */
            vacancyId?: string | null;
        };
        /**
         * @example {
         *       "contactId": "01936d3a-6c00-7000-8000-000000000040",
         *       "facts": {
         *         "hoursMin": 16,
         *         "hoursMax": 20,
         *         "shifts": {
         *           "nights": "no",
         *           "weekends": "yes"
         *         },
         *         "environment": [
         *           {
         *             "dimension": "noise",
         *             "level": 2
         *           }
         *         ]
         *       }
         *     }
         */
        RecordFinding: {
            /**
             * Format: uuid
             * @description The contact on which it was learned.
             */
            contactId?: string;
            /** @description What was learned. What is left out stays as it is. */
            facts: {
                /** @description What kind of contract is offered. */
                contract?: components["schemas"]["ContractKind"];
                /**
                 * Format: uuid
                 * @description The employer; answers `employer`.
                 */
                employerId?: string;
                /** @description What the workplace is like, as it was seen; answers `environment.<dimension>`. */
                environment?: {
                    /** @description One side of what a workplace is like. */
                    dimension: components["schemas"]["EnvironmentDimension"];
                    /** @description 1 = very little … 5 = a great deal. */
                    level: number;
                }[];
                /** @description Most hours a week, in quarters of an hour; null when not known. */
                hoursMax?: number | null;
                /** @description Least hours a week, in quarters of an hour; null when not known. */
                hoursMin?: number | null;
                /** @description What is paid. Amounts without a unit are not compared with anything. */
                pay?: {
                    /** @description What the amounts are. */
                    basis: components["schemas"]["PayBasis"];
                    /** @description The most that is paid for one unit, in pence; null when not known. */
                    maxPence: number | null;
                    /** @description The least that is paid for one unit, in pence; null when not known. */
                    minPence: number | null;
                    /** @description Whether the amounts are for full time and shrink with the hours. */
                    proRata: components["schemas"]["Known"];
                    /** @description What the employer says about pay; null when nothing. */
                    text: string | null;
                    /** @description What the amounts are paid for. */
                    unit: components["schemas"]["PayUnit"];
                };
                /** @description Where the work is: a postcode, a district, or a town; answers `place`. */
                place?: string;
                /** @description Whether the work can be done from home. */
                remote?: components["schemas"]["RemoteKind"];
                /** @description What the employer asks for, by kind; answers `requirement.<kind>`. Other kinds stay as they are. */
                requirements?: {
                    /** @description The employer’s words; null when there are none. */
                    detail?: string | null;
                    /** @description Whether the employer insists on it. */
                    essential: components["schemas"]["Known"];
                    /** @description What kind of thing the employer asks for. */
                    kind: components["schemas"]["VacancyRequirementKind"];
                }[];
                /** @description Days and times, as far as they were learned; answers `shifts`, `nights`, `weekends`, `rotating`. */
                shifts?: {
                    /** @description Whether there is work between 23:00 and 06:00. */
                    nights?: components["schemas"]["Known"];
                    /** @description How the days and times repeat. */
                    pattern?: components["schemas"]["ShiftPattern"];
                    /** @description Whether there is work on Saturday or Sunday. */
                    weekends?: components["schemas"]["Known"];
                    /** @description The stretches of work in a week; empty when not known. */
                    windows?: {
                        /** @description 1 = Monday … 7 = Sunday: the day on which it begins. */
                        day: number;
                        /** @description When it ends, `HH:MM`; at or before `start` means on the next day. */
                        end: string;
                        /** @description When it begins, `HH:MM`. */
                        start: string;
                    }[];
                };
                /** @description The occupation, as a SOC 2020 unit group; answers `occupation`. */
                soc2020?: string;
                /** @description Whether it is still on offer; answers `still_open`. True confirms it, false closes it. */
                stillOpen?: boolean;
            };
            /**
             * Format: date
             * @description The day it was learned; the day of the contact, or today, when absent.
             */
            foundOn?: string;
            /**
             * Format: uuid
             * @description Id of the new finding, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
        };
        /**
         * @description One of 2 values.
         *
         *     - `asked_before_learning`: A person was talked about before the employer’s needs were learned
         *     - `thank_you_unsent`: They gave their time to explain the business and have not been thanked
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        RelationshipFlag: "asked_before_learning" | "thank_you_unsent";
        /**
         * @description One of 10 values.
         *
         *     - `identified`: On record; nobody has talked with them yet
         *     - `introduced`: Somebody introduced themselves
         *     - `appointment_made`: An appointment to learn about the business is agreed
         *     - `needs_learned`: We listened: what they need is on record
         *     - `thanked`: They were thanked for their time
         *     - `candidate_introduced`: A person was talked about
         *     - `hired`: They took somebody on
         *     - `maintained`: In touch since they took somebody on
         *     - `not_now`: They do not want this now
         *     - `dormant`: No contact for half a year
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        RelationshipStage: "identified" | "introduced" | "appointment_made" | "needs_learned" | "thanked" | "candidate_introduced" | "hired" | "maintained" | "not_now" | "dormant";
        RelationshipView: {
            /** @description Contacts by others, logged in the last 14 days or planned: talk to them before walking in. */
            colleagues: {
                /**
                 * Format: date-time
                 * @description When it took place or is planned.
                 */
                at: string;
                /**
                 * Format: uuid
                 * @description The contact.
                 */
                contactId: string;
                /** @description How the contact was made. */
                mode: components["schemas"]["ContactMode"];
                /** @description How it went; null when planned, or when nothing was noted. */
                outcome: components["schemas"]["ContactOutcome"] | null;
                /** @description Whom they met or will meet; null when nobody is named. */
                personName: string | null;
                /**
                 * Format: uuid
                 * @description Whose contact it is.
                 */
                specialistId: string;
                /** @description Their name. */
                specialistName: string;
                /** @description Where the contact stands; follows from its times. */
                state: components["schemas"]["ContactState"];
            }[];
            /** @description How many contacts are logged, attempts included. */
            contacts: number;
            /** @description Whether the employer asked not to be contacted, as of today. */
            doNotContact: boolean;
            /**
             * Format: uuid
             * @description The employer.
             */
            employerId: string;
            /** @description What stands out. */
            flags: components["schemas"]["RelationshipFlag"][];
            /**
             * Format: date-time
             * @description The latest logged contact; null when there is none.
             */
            lastContactAt: string | null;
            /** @description Who made it; null when there is none. */
            lastContactBy: string | null;
            /**
             * Format: date
             * @description Since when; null while nobody has talked with them.
             */
            since: string | null;
            /** @description How far the relationship has come; folded from the contacts. */
            stage: components["schemas"]["RelationshipStage"];
        };
        /**
         * @description One of 4 values.
         *
         *     - `on_site`: At the place of work
         *     - `hybrid`: Partly from home
         *     - `remote`: From home
         *     - `unknown`: Not said: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        RemoteKind: "on_site" | "hybrid" | "remote" | "unknown";
        /**
         * @description One of 10 values.
         *
         *     - `driving_licence`: A driving licence
         *     - `own_transport`: A vehicle of one’s own
         *     - `dbs_basic`: A basic criminal record check
         *     - `dbs_enhanced`: An enhanced criminal record check
         *     - `qualification`: A qualification
         *     - `experience`: Earlier experience
         *     - `right_to_work`: The right to work in the UK
         *     - `physical`: Lifting, standing or the like
         *     - `language`: A language
         *     - `other`: Anything else
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        RequirementKind: "driving_licence" | "own_transport" | "dbs_basic" | "dbs_enhanced" | "qualification" | "experience" | "right_to_work" | "physical" | "language" | "other";
        RevisePolicy: {
            /** @description Number of the newest version, on which this one builds. */
            basedOn: number;
            figures: components["schemas"]["PolicyFiguresInput"];
            /**
             * Format: uuid
             * @description Id of the new version, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
            /** @description Why it is changed, for whoever reads the history. */
            why: string;
        };
        /**
         * @description One of 4 values.
         *
         *     - `admin`: Sets up teams, accounts and keys, and assigns clients to specialists
         *     - `leader`: Leads one or more teams: weekly review, targets, everything a specialist may do
         *     - `specialist`: Employment specialist: employers, contacts, vacancies and the clients of their teams
         *     - `commissioner`: Pays for the service: sees outcomes and counts, never a client
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Role: "admin" | "leader" | "specialist" | "commissioner";
        /**
         * @description One of 9 values.
         *
         *     - `cells_missing`: The row has fewer cells than the header
         *     - `cells_extra`: The row has more cells than the header: often an unquoted separator inside a text
         *     - `ref_missing`: The row has no reference, so a second run could not find it again
         *     - `ref_repeated`: An earlier row of the file has the same reference
         *     - `source_missing`: Neither the row nor the request says where the row is from
         *     - `title_missing`: The row has no title with a letter in it
         *     - `name_missing`: The row has no name with a letter or digit in it
         *     - `text_too_long`: A text is longer than the record can hold
         *     - `value_not_understood`: The value is none of those that the column can hold
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        RowErrorCode: "cells_missing" | "cells_extra" | "ref_missing" | "ref_repeated" | "source_missing" | "title_missing" | "name_missing" | "text_too_long" | "value_not_understood";
        RowErrorListItem: {
            /** @description Why the row was not taken. */
            code: components["schemas"]["RowErrorCode"];
            /** @description The column it is about; null when it is the row as a whole. */
            column: string | null;
            /** @description What is wrong and what to do. */
            detail: string;
            /**
             * Format: uuid
             * @description The row error.
             */
            id: string;
            /** @description The line of the file on which the row begins; the header is line 1. */
            line: number;
            /** @description The beginning of the row as it was read, up to 300 characters. */
            row: string;
        };
        RowErrorPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["RowErrorListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        RunPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["RunView"][];
            page: components["schemas"]["PageInfo"];
        };
        RunView: {
            /** @description What the sender may do with this run. */
            actions: components["schemas"]["MatchingRunAction"][];
            /** @description Clients who have their list. */
            clientsDone: number;
            /** @description Clients who were looking for work when the run was started. */
            clientsTotal: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            createdAt: string;
            /**
             * Format: date
             * @description The day for which vacancies are ranked, in the service’s time zone.
             */
            day: string;
            /** @description Version of the ranking rules. */
            engineVersion: string;
            /** @description Why the run failed. */
            failure: components["schemas"]["MatchingRunFailure"] | null;
            /**
             * Format: date-time
             * @description When it ended; null before.
             */
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description The run.
             */
            id: string;
            /** @description Postcode districts that are done. */
            placesDone: number;
            /** @description Postcode districts in which clients live; one more for clients whose home is not known. */
            placesTotal: number;
            /** @description Version of the matching policy, the weights and limits. */
            policyVersion: string;
            /** @description Name of who started it; null when a program did. */
            requestedBy: string | null;
            /**
             * Format: date-time
             * @description When the first place was begun; null before.
             */
            startedAt: string | null;
            /** @description Where the run stands. */
            status: components["schemas"]["MatchingRunStatus"];
            /** @description What started the run. */
            trigger: components["schemas"]["MatchingRunTrigger"];
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        /**
         * @description One of 2 values.
         *
         *     - `read`: List and read
         *     - `write`: Add and change employers, contacts, vacancies, imports, clients and answers to suggestions
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Scope: "read" | "write";
        /**
         * @description One of 1 values.
         *
         *     - `update`: The caller may change the service
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ServiceAction: "update";
        ServiceView: {
            /** @description What the caller may do. */
            actions: components["schemas"]["ServiceAction"][];
            /**
             * Format: date-time
             * @description When the service was set up.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description The service.
             */
            id: string;
            /** @description Whether this is the made-up demo service. */
            isDemo: boolean;
            /** @description What people call the service. */
            name: string;
            /** @description The settings in force, defaults included. */
            settings: {
                /** @description When the night's matching starts, as HH:MM in the service's time zone. */
                nightRunAt: string;
                /** @description Hours from signing in until one must sign in again. */
                sessionHours: number;
                /** @description Contacts with employers a full-time specialist should have in a week. */
                weeklyContactTarget: number;
            };
            /** @description IANA name of the zone its days and the night run follow. */
            timeZone: string;
            /**
             * Format: date-time
             * @description When its name, zone or settings were last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        /**
         * @example {
         *       "state": "filled",
         *       "reason": "filled_by_other"
         *     }
         */
        SetVacancyState: {
            /** @description More about it. Never anything about a client. */
            note?: string | null;
            /** @description Why the vacancy has its state. */
            reason: components["schemas"]["StateReason"];
            /** @description Where the vacancy stands. */
            state: components["schemas"]["VacancyState"];
        };
        /**
         * @description One of 2 values.
         *
         *     - `known`: The windows are the days and times of the job
         *     - `unknown`: Nobody has said which days and times: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ShiftCertainty: "known" | "unknown";
        /**
         * @description One of 4 values.
         *
         *     - `nights`: Work between 22:00 and 05:00
         *     - `weekends`: Work on Saturday or Sunday
         *     - `split`: Two separate stretches on one day
         *     - `rotating`: Shifts that change from week to week
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ShiftKind: "nights" | "weekends" | "split" | "rotating";
        /**
         * @description One of 4 values.
         *
         *     - `fixed`: The same days and times every week
         *     - `rotating`: Days or times change from week to week
         *     - `flexible`: Days and times can be agreed
         *     - `unknown`: Not said: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        ShiftPattern: "fixed" | "rotating" | "flexible" | "unknown";
        /**
         * @description One of 21 values.
         *
         *     - `A`: Agriculture, forestry and fishing
         *     - `B`: Mining and quarrying
         *     - `C`: Manufacturing
         *     - `D`: Electricity, gas, steam and air conditioning supply
         *     - `E`: Water supply, sewerage, waste management and remediation
         *     - `F`: Construction
         *     - `G`: Wholesale and retail trade; repair of motor vehicles and motorcycles
         *     - `H`: Transportation and storage
         *     - `I`: Accommodation and food service activities
         *     - `J`: Information and communication
         *     - `K`: Financial and insurance activities
         *     - `L`: Real estate activities
         *     - `M`: Professional, scientific and technical activities
         *     - `N`: Administrative and support service activities
         *     - `O`: Public administration and defence; compulsory social security
         *     - `P`: Education
         *     - `Q`: Human health and social work activities
         *     - `R`: Arts, entertainment and recreation
         *     - `S`: Other service activities
         *     - `T`: Activities of households as employers
         *     - `U`: Activities of extraterritorial organisations and bodies
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        SicSection: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U";
        /**
         * @example {
         *       "email": "sam.okoro@service.example",
         *       "password": "rain on the Rivelin"
         *     }
         */
        SignIn: {
            /** @description The e-mail address of the account, in any case. */
            email: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password: string;
        };
        SiteView: {
            /** @description Street address; null when not known. */
            address: string | null;
            /**
             * Format: uuid
             * @description The employer it belongs to.
             */
            employerId: string;
            /**
             * Format: uuid
             * @description The site.
             */
            id: string;
            /** @description Whether this is the site to visit when nothing else is said. */
            isMain: boolean;
            /** @description Degrees north, WGS84; null when no place is known. */
            latitude: number | null;
            /** @description GSS code of the local authority; null when not known. */
            localAuthorityCode: string | null;
            /** @description Name of the local authority; null when not known. */
            localAuthorityName: string | null;
            /** @description Degrees east, WGS84; null when no place is known. */
            longitude: number | null;
            /** @description What people call this site; null when it has no name of its own. */
            name: string | null;
            /** @description Postcode in its normal form, or a district; null when not known. */
            postcode: string | null;
            /** @description How exact the point is. */
            precision: components["schemas"]["PlacePrecision"];
            /** @description How far from the point the true place may be, in kilometres; null when unknown. */
            radiusKm: number | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        /**
         * @description One of 5 values.
         *
         *     - `micro`: Fewer than 10 people
         *     - `small`: 10 to 49 people
         *     - `medium`: 50 to 249 people
         *     - `large`: 250 people or more
         *     - `unknown`: Not known yet: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        SizeBand: "micro" | "small" | "medium" | "large" | "unknown";
        /**
         * @description One of 4 values.
         *
         *     - `major`: First digit: 9 major groups
         *     - `sub_major`: Two digits: 26 sub-major groups
         *     - `minor`: Three digits: 104 minor groups
         *     - `unit`: Four digits: 412 unit groups
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        SocLevel: "major" | "sub_major" | "minor" | "unit";
        /**
         * @description One of 2 values.
         *
         *     - `generic`: About the service and the employer’s needs; no person
         *     - `client_specific`: With one client in mind
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Specificity: "generic" | "client_specific";
        /**
         * @description One of 6 values.
         *
         *     - `listed`: It is on the client’s list, or was answered with pursue or later
         *     - `declined`: It was answered with "not for me": it never returns
         *     - `excluded`: A hard limit of the person leaves it out: see `exclusions`
         *     - `outranked`: It may be suggested, but every opening on the list stands before it
         *     - `not_ranked_yet`: It has come, or the wishes have changed, since the list was made; the next run may list it
         *     - `not_live`: It can no longer be filled, so it is not ranked
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Standing: "listed" | "declined" | "excluded" | "outranked" | "not_ranked_yet" | "not_live";
        /** @example {} */
        StartRun: {
            /**
             * Format: uuid
             * @description Id of the new run, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
             */
            id?: string;
        };
        StateChangeListItem: {
            /**
             * Format: date-time
             * @description When.
             */
            changedAt: string;
            /** @description Who; null when it was no account: an import, the calendar, an integrator’s key. */
            changedBy: {
                /**
                 * Format: uuid
                 * @description The account.
                 */
                id: string;
                /** @description Their name. */
                name: string;
            } | null;
            /** @description The state it had. */
            fromState: components["schemas"]["VacancyState"];
            /**
             * Format: uuid
             * @description The change.
             */
            id: string;
            /** @description More about it; null when nothing was noted. */
            note: string | null;
            /** @description Why the vacancy has its state. */
            reason: components["schemas"]["StateReason"];
            /** @description The state it was put into. */
            toState: components["schemas"]["VacancyState"];
        };
        StateChangePage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["StateChangeListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description One of 14 values.
         *
         *     - `not_seen_lately`: Neither seen nor confirmed for 30 days
         *     - `seen_again`: The advert was seen again
         *     - `confirmed`: The employer said it is still open
         *     - `employer_paused`: The employer paused hiring
         *     - `employer_resumed`: The employer hires again
         *     - `filled_by_client`: Somebody this service supports has the job
         *     - `filled_by_other`: Somebody else has the job
         *     - `employer_closed`: The employer stopped looking
         *     - `advert_gone`: The advert has gone
         *     - `duplicate`: It was recorded twice
         *     - `recorded_by_mistake`: It should not have been recorded
         *     - `employer_asked`: The employer asked for it
         *     - `reopened`: It is on offer again, or the state was set by mistake
         *     - `other`: Another reason, in the note
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        StateReason: "not_seen_lately" | "seen_again" | "confirmed" | "employer_paused" | "employer_resumed" | "filled_by_client" | "filled_by_other" | "employer_closed" | "advert_gone" | "duplicate" | "recorded_by_mistake" | "employer_asked" | "reopened" | "other";
        /**
         * @example {
         *       "source": "together",
         *       "wishes": {
         *         "occupations": [
         *           {
         *             "soc": "9233",
         *             "title": "Cleaning",
         *             "strength": "prefer",
         *             "words": "I like leaving a place better than I found it."
         *           },
         *           {
         *             "soc": "7111",
         *             "title": "Shop work",
         *             "strength": "avoid",
         *             "words": null
         *           }
         *         ],
         *         "hours": {
         *           "min": 8,
         *           "max": 16,
         *           "strength": "must",
         *           "buildUpTo": 20,
         *           "words": "Two or three short days to begin with."
         *         },
         *         "availability": {
         *           "days": [
         *             {
         *               "day": 1,
         *               "parts": [
         *                 "morning",
         *                 "afternoon"
         *               ]
         *             },
         *             {
         *               "day": 3,
         *               "parts": [
         *                 "morning"
         *               ]
         *             },
         *             {
         *               "day": 5,
         *               "parts": [
         *                 "morning",
         *                 "afternoon"
         *               ]
         *             }
         *           ],
         *           "strength": "prefer",
         *           "words": null
         *         },
         *         "shifts": [
         *           {
         *             "kind": "nights",
         *             "strength": "deal_breaker",
         *             "words": "My tablets make me sleep."
         *           }
         *         ],
         *         "travel": {
         *           "modes": [
         *             "walk",
         *             "bus"
         *           ],
         *           "maxMinutes": 40,
         *           "strength": "must",
         *           "words": null
         *         },
         *         "pay": {
         *           "floorPencePerHour": 1300,
         *           "strength": "prefer",
         *           "words": null
         *         },
         *         "contracts": [],
         *         "environment": [
         *           {
         *             "dimension": "noise",
         *             "want": "low",
         *             "strength": "prefer",
         *             "words": "Machines all day are too much."
         *           }
         *         ],
         *         "employersToAvoid": [],
         *         "values": [],
         *         "requirements": [],
         *         "startOn": null,
         *         "notes": null
         *       }
         *     }
         */
        StateWishes: {
            /** @description Who put the wishes down. */
            source: components["schemas"]["WishSource"];
            /**
             * Format: date
             * @description The day the person said so; today when absent.
             */
            statedOn?: string;
            /** @description What the person wants of work. */
            wishes: {
                /** @description When the person can work. */
                availability: {
                    /** @description The days and parts of days that work for the person; a day left out does not. */
                    days: {
                        /** @description Day of the week: 1 is Monday, 7 is Sunday. */
                        day: number;
                        /** @description The parts of that day that work for the person. */
                        parts: components["schemas"]["DayPart"][];
                    }[];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description Kinds of contract. */
                contracts: {
                    /** @description A kind of contract. */
                    contract: components["schemas"]["WishedContract"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description Employers to leave out, all their sites. */
                employersToAvoid: {
                    /**
                     * Format: uuid
                     * @description The employer on record, when there is one.
                     */
                    employerId: string | null;
                    /** @description The employer’s name. */
                    name: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description What the workplace is like. */
                environment: {
                    /** @description One side of what a workplace is like. */
                    dimension: components["schemas"]["EnvironmentDimension"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description How much of it the person would like. */
                    want: components["schemas"]["Want"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description How many hours a week. */
                hours: {
                    /** @description Hours a week the person would like to grow into; null when not said. */
                    buildUpTo: number | null;
                    /** @description Most hours a week; null when not said. */
                    max: number | null;
                    /** @description Fewest hours a week; null when not said. */
                    min: number | null;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description Anything else about work, in the person’s words; null when nothing. */
                notes: string | null;
                /** @description Kinds of work, wanted and not. */
                occupations: {
                    /** @description SOC 2020 unit group, or the first digits of a wider group. */
                    soc: string;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The work as the person calls it. */
                    title: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description The least pay. */
                pay: {
                    /** @description Least pay an hour before tax, in pence. */
                    floorPencePerHour: number;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description What the person has, of what employers ask for. */
                requirements: {
                    /** @description Whether the person has what may be asked for, as they said themselves. */
                    has: components["schemas"]["HasRequirement"];
                    /** @description Something an employer may ask for. */
                    kind: components["schemas"]["RequirementKind"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description Kinds of working time. */
                shifts: {
                    /** @description A kind of working time. */
                    kind: components["schemas"]["ShiftKind"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /**
                 * Format: date
                 * @description The earliest day the person wants to start; null when any day is fine.
                 */
                startOn: string | null;
                /** @description How the person travels and how far. */
                travel: {
                    /** @description Longest journey door to door, one way, in minutes. */
                    maxMinutes: number;
                    /** @description The ways of travelling the person can use. */
                    modes: components["schemas"]["TravelMode"][];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description What matters about the work; shown, not scored. */
                values: {
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description What matters: `useful to people`. */
                    value: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
            };
        };
        /**
         * @description One of 9 values.
         *
         *     - `longer_journey`: A journey ten minutes longer: `fromMinutes`, `toMinutes`
         *     - `fewer_hours`: One hour a week less: `fromMinutesPerWeek`, `toMinutesPerWeek`
         *     - `more_hours`: One hour a week more: `fromMinutesPerWeek`, `toMinutesPerWeek`
         *     - `another_day`: One more day of the week, with the `parts` that are free on other days: `day`, 1 is Monday
         *     - `another_part`: One more part of the days that are free in part: `part`, `days`
         *     - `lower_pay`: A floor 50 pence an hour lower: `fromPencePerHour`, `toPencePerHour`
         *     - `wider_occupation`: The next wider group of SOC 2020: `soc`, `toSoc`; null: any kind of work
         *     - `softened`: A must becomes a preference, a deal-breaker something to avoid: `from`, `to`
         *     - `shown`: Shown although the employer asks for what the person has not: `requirement`
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        StepCode: "longer_journey" | "fewer_hours" | "more_hours" | "another_day" | "another_part" | "lower_pay" | "wider_occupation" | "softened" | "shown";
        /**
         * @description One of 5 values.
         *
         *     - `must`: Only this: anything else is left out
         *     - `prefer`: Better with it
         *     - `indifferent`: Talked about; makes no difference
         *     - `avoid`: Better without it
         *     - `deal_breaker`: Never this: it is left out
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Strength: "must" | "prefer" | "indifferent" | "avoid" | "deal_breaker";
        /**
         * @description One of 3 values.
         *
         *     - `pursue`: Go after it
         *     - `later`: Not now, keep it
         *     - `not_for_me`: Not for the person; it never returns
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        SuggestionAnswer: "pursue" | "later" | "not_for_me";
        SuggestionPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["SuggestionView"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description One of 5 values.
         *
         *     - `new`: Put forward, not yet answered
         *     - `pursuing`: The person wants to go after it
         *     - `later`: Not now: kept on a list of its own
         *     - `declined`: Not for the person: never put forward again
         *     - `withdrawn`: Was put forward and no longer is, without an answer
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        SuggestionState: "new" | "pursuing" | "later" | "declined" | "withdrawn";
        SuggestionView: {
            /** @description The answers the sender may give. */
            actions: components["schemas"]["SuggestionAnswer"][];
            /** @description The latest answer; null before the first. */
            answer: {
                /** @description What the person says to a suggestion. */
                answer: components["schemas"]["SuggestionAnswer"];
                /**
                 * Format: date-time
                 * @description When it was written down.
                 */
                at: string;
                /** @description Who wrote the answer down; null when a program did. */
                by: {
                    /**
                     * Format: uuid
                     * @description The account.
                     */
                    id: string;
                    /** @description Their name. */
                    name: string;
                } | null;
                /** @description Why it is not for the person. */
                reason: components["schemas"]["NotForMeReason"] | null;
                /** @description What the person said; null when nothing was written down. */
                words: string | null;
            } | null;
            /** @description Whom it is put to. */
            client: {
                /**
                 * Format: uuid
                 * @description The client.
                 */
                id: string;
                /** @description What the person likes to be called. */
                preferredName: string;
            };
            /**
             * Format: date
             * @description The day for which it was last ranked.
             */
            day: string;
            /** @description Version of the ranking rules. */
            engineVersion: string;
            /**
             * Format: date
             * @description The day it first came up.
             */
            firstSuggestedOn: string;
            /**
             * Format: uuid
             * @description The suggestion.
             */
            id: string;
            /** @description The sum of what `parts` could earn. */
            of: number;
            /** @description Why it has these points. Their points add up to `points`, their `of` to `of`. */
            parts: {
                /** @description What openings are judged by. */
                criterion: components["schemas"]["Criterion"];
                /** @description Codes and numbers the judgement rests on, by name; which names depends on the criterion. */
                facts: {
                    [key: string]: string | number | boolean | null | string[];
                };
                /** @description Whether this part fits. */
                kind: components["schemas"]["PartKind"];
                /** @description Points that could be earned. */
                of: number;
                /** @description Points earned. */
                points: number;
                /** @description The wish that is served or broken; null when no stated wish is concerned. */
                wish: {
                    /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                    path: string;
                    /** @description How much the wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The kind of work or the employer the wish names; null for other wishes. */
                    title: string | null;
                    /** @description The person’s own words; null when none were written down. */
                    words: string | null;
                } | null;
            }[];
            /** @description The sum of the points of `parts`. */
            points: number;
            /** @description Version of the weights and thresholds. */
            policyVersion: string;
            /** @description What to ask: hard limits first, then by how far the answer could move the sum. */
            questions: {
                /** @description Who can answer. */
                ask: components["schemas"]["AskWhom"];
                /** @description By how many points the answer could move the sum, up or down. */
                couldMovePoints: number;
                /** @description What openings are judged by. */
                criterion: components["schemas"]["Criterion"];
                /** @description Code of the fact that is not known: `pay`, `shifts`, `environment.noise`. */
                fact: string;
                /** @description Whether the answer could leave the opening out. */
                hardLimit: boolean;
                /** @description The wish that is served or broken; null when no stated wish is concerned. */
                wish: {
                    /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                    path: string;
                    /** @description How much the wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The kind of work or the employer the wish names; null for other wishes. */
                    title: string | null;
                    /** @description The person’s own words; null when none were written down. */
                    words: string | null;
                } | null;
            }[];
            /** @description Its place in the client’s list when it was last ranked; 1 is first. */
            rank: number;
            /**
             * Format: uuid
             * @description The run that last ranked it; null when it was ranked for this client alone.
             */
            runId: string | null;
            /** @description Where the suggestion stands. */
            state: components["schemas"]["SuggestionState"];
            /** @description The vacancy as it stands now, which may be after the list was made. */
            vacancy: {
                /**
                 * Format: date
                 * @description The last day to apply; null when not known.
                 */
                closesOn: string | null;
                /** @description What kind of contract is offered. */
                contract: components["schemas"]["ContractKind"];
                /** @description The employer; null when not known. */
                employer: {
                    /**
                     * Format: uuid
                     * @description The employer.
                     */
                    id: string;
                    /** @description The name people know the employer by. */
                    name: string;
                } | null;
                /** @description Most hours a week; null when not known. */
                hoursMax: number | null;
                /** @description Least hours a week; null when not known. */
                hoursMin: number | null;
                /**
                 * Format: uuid
                 * @description The vacancy.
                 */
                id: string;
                /** @description Whether it may still be filled today: open or unconfirmed, and not expired. */
                live: boolean;
                /** @description What is paid. Amounts without a unit are not compared with anything. */
                pay: {
                    /** @description What the amounts are. */
                    basis: components["schemas"]["PayBasis"];
                    /** @description The most that is paid for one unit, in pence; null when not known. */
                    maxPence: number | null;
                    /** @description The least that is paid for one unit, in pence; null when not known. */
                    minPence: number | null;
                    /** @description Whether the amounts are for full time and shrink with the hours. */
                    proRata: components["schemas"]["Known"];
                    /** @description What the employer says about pay; null when nothing. */
                    text: string | null;
                    /** @description What the amounts are paid for. */
                    unit: components["schemas"]["PayUnit"];
                };
                /** @description Where the work is, in words; null when not known. */
                place: string | null;
                /** @description SOC 2020 unit group; null when not known. */
                soc2020: string | null;
                /** @description Where the vacancy stands. */
                state: components["schemas"]["VacancyState"];
                /** @description What the job is called. */
                title: string;
            };
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
            /** @description Version of the wishes it was judged by; 0 when none were stated. */
            wishesVersion: number;
        };
        /**
         * @description One of 3 values.
         *
         *     - `urban`: Town: 260 or more live postcodes, about 10,000 people, are expected within 3 km
         *     - `rural`: Countryside or village: fewer than that within 3 km
         *     - `unknown`: Not known, because the point is not known
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Surroundings: "urban" | "rural" | "unknown";
        /**
         * @description One of 1 values.
         *
         *     - `update`: The caller may rename the team
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        TeamAction: "update";
        TeamPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["TeamView"][];
            page: components["schemas"]["PageInfo"];
        };
        TeamView: {
            /** @description What the caller may do. */
            actions: components["schemas"]["TeamAction"][];
            /**
             * Format: date-time
             * @description When the team was added.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description The team.
             */
            id: string;
            /** @description The people in the team who can sign in, by name. */
            members: {
                /** @description What colleagues call this person. */
                displayName: string;
                /**
                 * Format: uuid
                 * @description The account.
                 */
                id: string;
                /** @description What a signed-in person is to the service. */
                role: components["schemas"]["Role"];
            }[];
            /** @description What people call the team. */
            name: string;
            /**
             * Format: date-time
             * @description When the team was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        TeamWeekView: {
            /** @description One row a specialist, by name. */
            data: {
                /** @description Clients of the specialist who look for work; null when the sender may not see clients. */
                clientsLooking: number | null;
                /** @description Clients past day 30 without a first face-to-face contact with an employer; null when the sender may not see clients. */
                clientsWaiting: number | null;
                /** @description Contacts that count for fidelity item 17. */
                counted: number;
                /** @description All contacts logged. */
                logged: number;
                /** @description Suggestions to the specialist’s clients that wait for a first answer now, whichever week is asked for; null when the sender may not see suggestions. */
                newSuggestions: number | null;
                /** @description Next steps past their day. */
                nextStepsOverdue: number;
                /** @description Contacts planned for the week and not logged yet. */
                planned: number;
                /** @description Whose day or week it is. */
                specialist: {
                    /**
                     * Format: uuid
                     * @description The account.
                     */
                    id: string;
                    /** @description Their name. */
                    name: string;
                };
                /** @description The teams of the specialist. */
                teamNames: string[];
                /** @description Why logged contacts did not count. */
                uncounted: {
                    /** @description How many contacts did not count for this reason. */
                    contacts: number;
                    /** @description Why the contact counts or not. */
                    reason: components["schemas"]["CountingReason"];
                }[];
            }[];
            /**
             * Format: date
             * @description Sunday of the week.
             */
            endsOn: string;
            /**
             * Format: date
             * @description Monday of the week.
             */
            startsOn: string;
            /** @description Counted contacts a full-time specialist should have in a week. */
            target: number;
        };
        TodayView: {
            /**
             * Format: date
             * @description Today in the service’s time zone.
             */
            day: string;
            /** @description Contacts whose next step is due today or overdue; oldest first. */
            nextStepsDue: components["schemas"]["ContactView"][];
            /** @description Contacts planned for today, and earlier ones nobody has logged yet; earliest first. */
            planned: components["schemas"]["ContactView"][];
            /** @description Whose day or week it is. */
            specialist: {
                /**
                 * Format: uuid
                 * @description The account.
                 */
                id: string;
                /** @description Their name. */
                name: string;
            };
            /** @description The week so far. */
            week: {
                /** @description Contacts of the week that count for fidelity item 17. */
                counted: number;
                /**
                 * Format: date
                 * @description Sunday of the week.
                 */
                endsOn: string;
                /** @description All contacts logged in the week. */
                logged: number;
                /**
                 * Format: date
                 * @description Monday of the week.
                 */
                startsOn: string;
                /** @description Counted contacts a full-time specialist should have in a week. */
                target: number;
                /** @description What was logged and does not count, and why. */
                uncounted: {
                    /**
                     * Format: uuid
                     * @description The contact.
                     */
                    contactId: string;
                    /** @description The employer’s name. */
                    employerName: string;
                    /** @description Why the contact counts or not. */
                    reason: components["schemas"]["CountingReason"];
                }[];
            };
        };
        /**
         * @description One of 4 values.
         *
         *     - `walk`: On foot
         *     - `cycle`: By bicycle
         *     - `bus`: By bus or tram
         *     - `car`: By car, driving or driven
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        TravelMode: "walk" | "cycle" | "bus" | "car";
        /**
         * @example {
         *       "role": "leader"
         *     }
         */
        UpdateAccount: {
            /** @description True ends every session of the account and refuses new ones. */
            disabled?: boolean;
            /** @description What colleagues call this person. */
            displayName?: string;
            /** @description What a signed-in person is to the service. */
            role?: components["schemas"]["Role"];
            /** @description The teams this person works in. */
            teamIds?: string[];
        };
        /**
         * @example {
         *       "disclosureDefault": "undisclosed"
         *     }
         */
        UpdateClient: {
            /** @description The exact words the person agreed to; null when none are agreed. */
            agreedWording?: string | null;
            /** @description What the person allows to be said to employers unless they decide otherwise for one of them. */
            disclosureDefault?: components["schemas"]["DisclosureLevel"];
            /** @description Postcode district of the home, such as S10. Of a whole postcode only the district is kept. */
            homeOutcode?: string | null;
            /** @description What the person likes to be called. A first name is enough. */
            preferredName?: string;
            /** @description Where the person stands with the service. */
            status?: components["schemas"]["ClientStatus"];
        };
        /**
         * @example {
         *       "at": "2026-03-02T10:30:00Z",
         *       "outcome": "appointment_made"
         *     }
         */
        UpdateContact: {
            /**
             * Format: date-time
             * @description When. A time that has passed means the contact took place, a time that lies ahead means it is planned.
             */
            at?: string;
            /**
             * Format: uuid
             * @description The client in mind; absent or null for a generic contact. Seen by the client’s team alone.
             */
            clientId?: string | null;
            /** @description How long it took, in minutes. */
            durationMinutes?: number | null;
            /** @description What was learned about the employer. Never anything about a client. */
            learned?: string | null;
            /** @description How the contact was made. */
            mode?: components["schemas"]["ContactMode"];
            /** @description What comes next. Never anything about a client. */
            nextStep?: string | null;
            /**
             * Format: date
             * @description The day the next step is due.
             */
            nextStepOn?: string | null;
            /** @description How it went. */
            outcome?: components["schemas"]["ContactOutcome"] | null;
            /**
             * Format: uuid
             * @description The person met or called, when known.
             */
            personId?: string | null;
            /** @description Which wish of the client this serves. Seen by the client’s team alone. */
            preferenceServed?: string | null;
            /** @description Who was there. */
            presence?: components["schemas"]["Presence"];
            /** @description What the contact was for. */
            purpose?: components["schemas"]["ContactPurpose"];
            /**
             * Format: uuid
             * @description The site, when known.
             */
            siteId?: string | null;
            /**
             * Format: date
             * @description The day a thank-you was sent.
             */
            thankYouSentOn?: string | null;
            /**
             * Format: uuid
             * @description The vacancy talked about.
             */
            vacancyId?: string | null;
        };
        /**
         * @example {
         *       "doNotContact": {
         *         "until": "2027-01-02",
         *         "reason": "Stock-taking until the new year."
         *       }
         *     }
         */
        UpdateEmployer: {
            /** @description What a colleague must know before walking in. Never anything about a client. */
            about?: string | null;
            /** @description The employer asked not to be contacted. */
            doNotContact?: {
                /** @description Why, in the employer’s words; null when none was given. */
                reason: string | null;
                /**
                 * Format: date
                 * @description The last day of the wish; null when it has no end.
                 */
                until: string | null;
            } | null;
            /** @description What other registers call this employer. */
            externalIds?: {
                /** @description What the register calls the employer. */
                ref: string;
                /** @description The register, in one word: `companies-house`, `fhrs`. */
                source: string;
            }[];
            /** @description Most introductions a month the employer wishes; null leaves it to the service. */
            introductionsPerMonth?: number | null;
            /** @description The name people know the employer by. */
            name?: string;
            /** @description When they like to be contacted, in their words: `not Fridays`. */
            preferredHours?: string | null;
            /** @description How they like to be contacted. */
            preferredMode?: components["schemas"]["PreferredMode"];
            /** @description What the employer does, as a SIC 2007 code of five digits. */
            sic?: string | null;
            /** @description How many people work there. */
            sizeBand?: components["schemas"]["SizeBand"];
            /**
             * Format: uri
             * @description Address of the website.
             */
            website?: string | null;
        };
        /**
         * @example {
         *       "hiringAuthority": "no"
         *     }
         */
        UpdatePerson: {
            /**
             * Format: email
             * @description Email address.
             */
            email?: string | null;
            /** @description Whether this person can decide to hire. */
            hiringAuthority?: components["schemas"]["HiringAuthority"];
            /** @description What they are called at work. */
            jobTitle?: string | null;
            /**
             * Format: date
             * @description The day they left this employer; null while they are there.
             */
            leftOn?: string | null;
            /** @description Their name. */
            name?: string;
            /** @description What to know before talking to them. Never anything about a client. */
            notes?: string | null;
            /** @description Telephone number as written; kept as it is. */
            phone?: string | null;
            /** @description How they like to be contacted. */
            preferredMode?: components["schemas"]["PreferredMode"];
            /**
             * Format: uuid
             * @description The site where this person works.
             */
            siteId?: string | null;
        };
        /**
         * @example {
         *       "settings": {
         *         "weeklyContactTarget": 5,
         *         "sessionHours": null
         *       }
         *     }
         */
        UpdateService: {
            /** @description What people call the service. */
            name?: string;
            /** @description Only what changes; null brings a default back. */
            settings?: {
                /** @description When the night's matching starts, as HH:MM in the service's time zone. */
                nightRunAt?: string | null;
                /** @description Hours from signing in until one must sign in again. */
                sessionHours?: number | null;
                /** @description Contacts with employers a full-time specialist should have in a week. */
                weeklyContactTarget?: number | null;
            };
            /** @description IANA name of the zone its days and the night run follow: `Europe/London`. */
            timeZone?: string;
        };
        /**
         * @example {
         *       "name": "Kelham Island bakery and shop"
         *     }
         */
        UpdateSite: {
            /** @description Street address as one line. */
            address?: string | null;
            /** @description Whether this is the site to visit when nothing else is said. Making one main unmakes the other. */
            isMain?: boolean;
            /** @description What people call this site: `Meadowhall store`. */
            name?: string | null;
            /** @description Postcode in any writing; it is put in its normal form and found on the map. A district alone is accepted. */
            postcode?: string | null;
        };
        /**
         * @example {
         *       "name": "Rotherham and Maltby"
         *     }
         */
        UpdateTeam: {
            /** @description What people call the team. Unique in the service, capitals aside. */
            name?: string;
        };
        /**
         * @example {
         *       "hoursMax": 24,
         *       "closesOn": "2026-04-30"
         *     }
         */
        UpdateVacancy: {
            /** @description Whether it is advertised anywhere. */
            advertised?: components["schemas"]["Known"];
            /**
             * Format: date
             * @description The last day to apply; null when not known.
             */
            closesOn?: string | null;
            /** @description What makes it a competitive job: open to anyone, paid at least the minimum wage, not set aside. */
            competitive?: {
                /** @description Whether anyone may apply. */
                openToAnyone: components["schemas"]["Known"];
                /** @description Whether at least the minimum wage is paid. */
                paysMinimumWage: components["schemas"]["Known"];
                /** @description Whether the post itself is permanent. */
                permanent: components["schemas"]["Known"];
                /** @description Whether the post is set aside for people with a disability or health condition. */
                setAside: components["schemas"]["Known"];
            };
            /** @description What kind of contract is offered. */
            contract?: components["schemas"]["ContractKind"];
            /** @description The advert, or what is known. Never anything about a client. */
            description?: string | null;
            /**
             * Format: uuid
             * @description The employer; null when not known.
             */
            employerId?: string | null;
            /** @description Most hours a week, in quarters of an hour; null when not known. */
            hoursMax?: number | null;
            /** @description Least hours a week, in quarters of an hour; null when not known. */
            hoursMin?: number | null;
            /** @description How the vacancy came about. */
            kind?: components["schemas"]["VacancyKind"];
            /** @description How many people are wanted; null when not known. */
            openings?: number | null;
            /** @description What is paid. Amounts without a unit are not compared with anything. */
            pay?: {
                /** @description What the amounts are. */
                basis: components["schemas"]["PayBasis"];
                /** @description The most that is paid for one unit, in pence; null when not known. */
                maxPence: number | null;
                /** @description The least that is paid for one unit, in pence; null when not known. */
                minPence: number | null;
                /** @description Whether the amounts are for full time and shrink with the hours. */
                proRata: components["schemas"]["Known"];
                /** @description What the employer says about pay; null when nothing. */
                text: string | null;
                /** @description What the amounts are paid for. */
                unit: components["schemas"]["PayUnit"];
            };
            /** @description Where the work is, when there is no site: a postcode, a district, or a town. */
            place?: string | null;
            /** @description Whether the work can be done from home. */
            remote?: components["schemas"]["RemoteKind"];
            /** @description What the employer asks for. */
            requirements?: {
                /** @description The employer’s words; null when there are none. */
                detail: string | null;
                /** @description Whether the employer insists on it. */
                essential: components["schemas"]["Known"];
                /** @description What kind of thing the employer asks for. */
                kind: components["schemas"]["VacancyRequirementKind"];
            }[];
            /** @description Days and times of the work. */
            shifts?: {
                /** @description Whether days and times are known. */
                certainty: components["schemas"]["ShiftCertainty"];
                /** @description Whether there is work between 23:00 and 06:00. */
                nights: components["schemas"]["Known"];
                /** @description How the days and times repeat. */
                pattern: components["schemas"]["ShiftPattern"];
                /** @description Whether there is work on Saturday or Sunday. */
                weekends: components["schemas"]["Known"];
                /** @description The stretches of work in a week; empty when not known. */
                windows: {
                    /** @description 1 = Monday … 7 = Sunday: the day on which it begins. */
                    day: number;
                    /** @description When it ends, `HH:MM`; at or before `start` means on the next day. */
                    end: string;
                    /** @description When it begins, `HH:MM`. */
                    start: string;
                }[];
            };
            /**
             * Format: uuid
             * @description The employer’s site where the work is; null when not known.
             */
            siteId?: string | null;
            /** @description The occupation, as a SOC 2020 unit group; null when not known. */
            soc2020?: string | null;
            /**
             * Format: uri
             * @description Address of the advert; null when there is none.
             */
            sourceUrl?: string | null;
            /**
             * Format: date
             * @description The day the work begins; null when not known.
             */
            startsOn?: string | null;
            /** @description What the job is called. */
            title?: string;
        };
        /**
         * @description One of 4 values.
         *
         *     - `edit`: The vacancy can be changed
         *     - `set_state`: The state can be changed to one of `nextStates`
         *     - `confirm`: It can be confirmed that the vacancy is still open
         *     - `observe_environment`: What the workplace is like can be recorded
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        VacancyAction: "edit" | "set_state" | "confirm" | "observe_environment";
        /**
         * @description One of 8 values.
         *
         *     - `advertised`: Put in public by the employer
         *     - `unadvertised`: Heard of from the employer, never advertised
         *     - `carved`: Tasks taken out of other jobs to make one that suits a person
         *     - `negotiated`: An advertised job whose hours, tasks or place were changed by agreement
         *     - `created`: A job that was not there before
         *     - `shared`: One job held by two people
         *     - `self_employment`: Work on one’s own account
         *     - `retained`: A job somebody already holds and wants to keep
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        VacancyKind: "advertised" | "unadvertised" | "carved" | "negotiated" | "created" | "shared" | "self_employment" | "retained";
        VacancyListItem: {
            /**
             * Format: date
             * @description The last day to apply; null when not known.
             */
            closesOn: string | null;
            /** @description What kind of contract is offered. */
            contract: components["schemas"]["ContractKind"];
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            createdAt: string;
            /** @description The employer; null when not known. */
            employer: {
                /**
                 * Format: uuid
                 * @description The employer.
                 */
                id: string;
                /** @description The name people know the employer by. */
                name: string;
            } | null;
            /** @description Whether the last day to apply has passed. Such a vacancy is never suggested. */
            expired: boolean;
            /**
             * Format: date
             * @description The day it was first seen.
             */
            firstSeenOn: string;
            /** @description Most hours a week; null when not known. */
            hoursMax: number | null;
            /** @description Least hours a week; null when not known. */
            hoursMin: number | null;
            /**
             * Format: uuid
             * @description The vacancy.
             */
            id: string;
            /** @description How the vacancy came about. */
            kind: components["schemas"]["VacancyKind"];
            /**
             * Format: date
             * @description The day it was last seen.
             */
            lastSeenOn: string;
            /** @description What the unit group is called; null when not known. */
            occupationTitle: string | null;
            /** @description What is paid. Amounts without a unit are not compared with anything. */
            pay: {
                /** @description What the amounts are. */
                basis: components["schemas"]["PayBasis"];
                /** @description The most that is paid for one unit, in pence; null when not known. */
                maxPence: number | null;
                /** @description The least that is paid for one unit, in pence; null when not known. */
                minPence: number | null;
                /** @description Whether the amounts are for full time and shrink with the hours. */
                proRata: components["schemas"]["Known"];
                /** @description What the employer says about pay; null when nothing. */
                text: string | null;
                /** @description What the amounts are paid for. */
                unit: components["schemas"]["PayUnit"];
            };
            /** @description Where the work is, in words: the site’s postcode or the advert’s place; null when not known. */
            place: string | null;
            /** @description SOC 2020 unit group; null when not known. */
            soc2020: string | null;
            /** @description Where the vacancy stands. */
            state: components["schemas"]["VacancyState"];
            /** @description What the job is called. */
            title: string;
        };
        VacancyPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["VacancyListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description One of 7 values.
         *
         *     - `postcode`: The point of the full postcode, about 100 m
         *     - `stated`: The point the advert states
         *     - `sector`: The middle of the postcode sector, such as S10 2
         *     - `district`: The middle of the postcode district, such as S10
         *     - `settlement`: The middle of the town or village
         *     - `area`: The middle of a local authority, county or region
         *     - `unknown`: No place is known: a thing to ask
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        VacancyPrecision: "postcode" | "stated" | "sector" | "district" | "settlement" | "area" | "unknown";
        /**
         * @description One of 10 values.
         *
         *     - `driving_licence`: A driving licence
         *     - `own_transport`: A vehicle of one’s own
         *     - `dbs_basic`: A basic or standard criminal record check
         *     - `dbs_enhanced`: An enhanced criminal record check
         *     - `qualification`: A qualification
         *     - `experience`: Earlier experience
         *     - `right_to_work`: The right to work in the UK
         *     - `physical`: Lifting, standing or the like
         *     - `language`: A language
         *     - `other`: Anything else
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        VacancyRequirementKind: "driving_licence" | "own_transport" | "dbs_basic" | "dbs_enhanced" | "qualification" | "experience" | "right_to_work" | "physical" | "language" | "other";
        /**
         * @description One of 6 values.
         *
         *     - `open`: May be filled; seen or confirmed lately
         *     - `unconfirmed`: Neither seen nor confirmed for 30 days: it may be gone
         *     - `on_hold`: The employer has paused hiring
         *     - `filled`: Somebody has the job
         *     - `closed`: No longer on offer
         *     - `withdrawn`: Taken back: it should not have been recorded, or the employer asked
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        VacancyState: "open" | "unconfirmed" | "on_hold" | "filled" | "closed" | "withdrawn";
        VacancyView: {
            /** @description What the sender may do. */
            actions: components["schemas"]["VacancyAction"][];
            /** @description Whether it is advertised anywhere. */
            advertised: components["schemas"]["Known"];
            /**
             * Format: date
             * @description The last day to apply; null when not known.
             */
            closesOn: string | null;
            /** @description What makes it a competitive job: open to anyone, paid at least the minimum wage, not set aside. */
            competitive: {
                /** @description Whether anyone may apply. */
                openToAnyone: components["schemas"]["Known"];
                /** @description Whether at least the minimum wage is paid. */
                paysMinimumWage: components["schemas"]["Known"];
                /** @description Whether the post itself is permanent. */
                permanent: components["schemas"]["Known"];
                /** @description Whether the post is set aside for people with a disability or health condition. */
                setAside: components["schemas"]["Known"];
            };
            /**
             * Format: date
             * @description The day the employer last said it is open; null when never.
             */
            confirmedOn: string | null;
            /** @description What kind of contract is offered. */
            contract: components["schemas"]["ContractKind"];
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            createdAt: string;
            /** @description The advert, or what is known; null when nothing. */
            description: string | null;
            /** @description The employer; null when not known. */
            employer: {
                /**
                 * Format: uuid
                 * @description The employer.
                 */
                id: string;
                /** @description The name people know the employer by. */
                name: string;
            } | null;
            /** @description What the workplace is like: for each dimension the nearest source. */
            environment: {
                /** @description One side of what a workplace is like. */
                dimension: components["schemas"]["EnvironmentDimension"];
                /** @description 1 = very little … 5 = a great deal. */
                level: number;
                /** @description Name of who saw it; null when nobody did. */
                observedBy: string | null;
                /**
                 * Format: date
                 * @description The day it was seen; null when nobody did.
                 */
                observedOn: string | null;
                /** @description Who says so. */
                origin: components["schemas"]["EnvironmentOrigin"];
            }[];
            /** @description Whether the last day to apply has passed. Such a vacancy is never suggested. */
            expired: boolean;
            /**
             * Format: date
             * @description The day it was first seen.
             */
            firstSeenOn: string;
            /** @description Most hours a week; null when not known. */
            hoursMax: number | null;
            /** @description Least hours a week; null when not known. */
            hoursMin: number | null;
            /**
             * Format: uuid
             * @description The vacancy.
             */
            id: string;
            /** @description How the vacancy came about. */
            kind: components["schemas"]["VacancyKind"];
            /**
             * Format: date
             * @description The day it was last seen.
             */
            lastSeenOn: string;
            /** @description The point that travel is estimated to: the site’s, else the place’s; null when not known. */
            location: {
                /** @description What is around the place. */
                area: components["schemas"]["AreaKind"];
                /** @description Degrees north, WGS84. */
                latitude: number;
                /** @description Degrees east, WGS84. */
                longitude: number;
                /** @description Postcode district; null when not known. */
                outcode: string | null;
                /** @description How exact the point is. */
                precision: components["schemas"]["VacancyPrecision"];
                /** @description How far from the point the true place may be, in kilometres. */
                radiusKm: number;
            } | null;
            /** @description The states the sender may set, with their reasons. */
            nextStates: {
                /** @description The reasons that belong to that state. */
                reasons: components["schemas"]["StateReason"][];
                /** @description Where the vacancy stands. */
                state: components["schemas"]["VacancyState"];
            }[];
            /** @description What the unit group is called; null when not known. */
            occupationTitle: string | null;
            /** @description How many people are wanted; null when not known. */
            openings: number | null;
            /** @description What is paid. Amounts without a unit are not compared with anything. */
            pay: {
                /** @description What the amounts are. */
                basis: components["schemas"]["PayBasis"];
                /** @description The most that is paid for one unit, in pence; null when not known. */
                maxPence: number | null;
                /** @description The least that is paid for one unit, in pence; null when not known. */
                minPence: number | null;
                /** @description Whether the amounts are for full time and shrink with the hours. */
                proRata: components["schemas"]["Known"];
                /** @description What the employer says about pay; null when nothing. */
                text: string | null;
                /** @description What the amounts are paid for. */
                unit: components["schemas"]["PayUnit"];
            };
            /** @description Where the work is, in words: the site’s postcode or the advert’s place; null when not known. */
            place: string | null;
            /** @description Whether the work can be done from home. */
            remote: components["schemas"]["RemoteKind"];
            /** @description What the employer asks for. */
            requirements: {
                /** @description The employer’s words; null when there are none. */
                detail: string | null;
                /** @description Whether the employer insists on it. */
                essential: components["schemas"]["Known"];
                /** @description What kind of thing the employer asks for. */
                kind: components["schemas"]["VacancyRequirementKind"];
            }[];
            /** @description Days and times of the work. */
            shifts: {
                /** @description Whether days and times are known. */
                certainty: components["schemas"]["ShiftCertainty"];
                /** @description Whether there is work between 23:00 and 06:00. */
                nights: components["schemas"]["Known"];
                /** @description How the days and times repeat. */
                pattern: components["schemas"]["ShiftPattern"];
                /** @description Whether there is work on Saturday or Sunday. */
                weekends: components["schemas"]["Known"];
                /** @description The stretches of work in a week; empty when not known. */
                windows: {
                    /** @description 1 = Monday … 7 = Sunday: the day on which it begins. */
                    day: number;
                    /** @description When it ends, `HH:MM`; at or before `start` means on the next day. */
                    end: string;
                    /** @description When it begins, `HH:MM`. */
                    start: string;
                }[];
            };
            /** @description The employer’s site where the work is; null when not known. */
            site: {
                /**
                 * Format: uuid
                 * @description The site.
                 */
                id: string;
                /** @description Degrees north, WGS84; null when not known. */
                latitude: number | null;
                /** @description Degrees east, WGS84; null when not known. */
                longitude: number | null;
                /** @description Postcode in its normal form; null when not known. */
                postcode: string | null;
                /** @description How exact the point is. */
                precision: components["schemas"]["VacancyPrecision"];
                /** @description How far from the point the true place may be, in kilometres; null when not known. */
                radiusKm: number | null;
            } | null;
            /** @description SOC 2020 unit group; null when not known. */
            soc2020: string | null;
            /** @description Where it was heard of. */
            source: string;
            /** @description What the source calls it; null when nothing. */
            sourceRef: string | null;
            /** @description Address of the advert; null when there is none. */
            sourceUrl: string | null;
            /**
             * Format: date
             * @description The day the work begins; null when not known.
             */
            startsOn: string | null;
            /** @description Where the vacancy stands. */
            state: components["schemas"]["VacancyState"];
            /** @description Why the vacancy has its state. */
            stateReason: components["schemas"]["StateReason"] | null;
            /** @description What the job is called. */
            title: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /** @description Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`. */
            version: number;
        };
        VarietyView: {
            /**
             * Format: uuid
             * @description The client.
             */
            clientId: string;
            /** @description Vacancies whose employer is not known. */
            employerNotKnown: number;
            /** @description Employers. */
            employers: number;
            /** @description Vacancies whose kind of work is not known; each may be like any other. */
            kindNotKnown: number;
            /** @description Kinds of work: SOC 2020 minor groups. */
            kindsOfWork: number;
            /** @description Suggestions in these states. */
            suggestions: number;
        };
        /**
         * @description One of 2 values.
         *
         *     - `low`: Little of it
         *     - `high`: A good deal of it
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        Want: "low" | "high";
        /**
         * @example {
         *       "wishes": {
         *         "travel": {
         *           "modes": [
         *             "walk",
         *             "bus"
         *           ],
         *           "maxMinutes": 50,
         *           "strength": "must",
         *           "words": null
         *         },
         *         "pay": null
         *       },
         *       "variety": 3
         *     }
         */
        WhatIf: {
            /**
             * @description How much variety is asked for: at most so many vacancies of one kind of work, and of one employer. 0, when absent: the order of points alone.
             * @default 0
             */
            variety: number;
            /**
             * @description What would be said otherwise: a whole wishes document or some sections of one. A section stands in whole; one that is left out stays as stated; null takes it back.
             * @default {}
             */
            wishes: {
                /** @description When the person can work. */
                availability?: {
                    /** @description The days and parts of days that work for the person; a day left out does not. */
                    days: {
                        /** @description Day of the week: 1 is Monday, 7 is Sunday. */
                        day: number;
                        /** @description The parts of that day that work for the person. */
                        parts: components["schemas"]["DayPart"][];
                    }[];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description Kinds of contract. */
                contracts?: {
                    /** @description A kind of contract. */
                    contract: components["schemas"]["WishedContract"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description Employers to leave out, all their sites. */
                employersToAvoid?: {
                    /**
                     * Format: uuid
                     * @description The employer on record, when there is one.
                     */
                    employerId: string | null;
                    /** @description The employer’s name. */
                    name: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description What the workplace is like. */
                environment?: {
                    /** @description One side of what a workplace is like. */
                    dimension: components["schemas"]["EnvironmentDimension"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description How much of it the person would like. */
                    want: components["schemas"]["Want"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description How many hours a week. */
                hours?: {
                    /** @description Hours a week the person would like to grow into; null when not said. */
                    buildUpTo: number | null;
                    /** @description Most hours a week; null when not said. */
                    max: number | null;
                    /** @description Fewest hours a week; null when not said. */
                    min: number | null;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description Anything else about work, in the person’s words; null when nothing. */
                notes?: string | null;
                /** @description Kinds of work, wanted and not. */
                occupations?: {
                    /** @description SOC 2020 unit group, or the first digits of a wider group. */
                    soc: string;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The work as the person calls it. */
                    title: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description The least pay. */
                pay?: {
                    /** @description Least pay an hour before tax, in pence. */
                    floorPencePerHour: number;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description What the person has, of what employers ask for. */
                requirements?: {
                    /** @description Whether the person has what may be asked for, as they said themselves. */
                    has: components["schemas"]["HasRequirement"];
                    /** @description Something an employer may ask for. */
                    kind: components["schemas"]["RequirementKind"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description Kinds of working time. */
                shifts?: {
                    /** @description A kind of working time. */
                    kind: components["schemas"]["ShiftKind"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /**
                 * Format: date
                 * @description The earliest day the person wants to start; null when any day is fine.
                 */
                startOn?: string | null;
                /** @description How the person travels and how far. */
                travel?: {
                    /** @description Longest journey door to door, one way, in minutes. */
                    maxMinutes: number;
                    /** @description The ways of travelling the person can use. */
                    modes: components["schemas"]["TravelMode"][];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description What matters about the work; shown, not scored. */
                values?: {
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description What matters: `useful to people`. */
                    value: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
            };
        };
        WhatIfView: {
            /**
             * Format: uuid
             * @description The client.
             */
            clientId: string;
            /**
             * Format: date
             * @description The day it is judged for: today.
             */
            day: string;
            /** @description Version of the ranking rules. */
            engineVersion: string;
            /** @description What has the points for the list and is held back for variety. */
            heldBack: {
                /** @description What the list already holds enough of. */
                enoughOf: components["schemas"]["AlikeIn"][];
                /** @description Its place in the order of points alone, before anything was held back. */
                placeByPoints: number;
                /** @description The sum of the points of `parts`. */
                points: number;
                /** @description The vacancy as it stands now, which may be after the list was made. */
                vacancy: {
                    /**
                     * Format: date
                     * @description The last day to apply; null when not known.
                     */
                    closesOn: string | null;
                    /** @description What kind of contract is offered. */
                    contract: components["schemas"]["ContractKind"];
                    /** @description The employer; null when not known. */
                    employer: {
                        /**
                         * Format: uuid
                         * @description The employer.
                         */
                        id: string;
                        /** @description The name people know the employer by. */
                        name: string;
                    } | null;
                    /** @description Most hours a week; null when not known. */
                    hoursMax: number | null;
                    /** @description Least hours a week; null when not known. */
                    hoursMin: number | null;
                    /**
                     * Format: uuid
                     * @description The vacancy.
                     */
                    id: string;
                    /** @description Whether it may still be filled today: open or unconfirmed, and not expired. */
                    live: boolean;
                    /** @description What is paid. Amounts without a unit are not compared with anything. */
                    pay: {
                        /** @description What the amounts are. */
                        basis: components["schemas"]["PayBasis"];
                        /** @description The most that is paid for one unit, in pence; null when not known. */
                        maxPence: number | null;
                        /** @description The least that is paid for one unit, in pence; null when not known. */
                        minPence: number | null;
                        /** @description Whether the amounts are for full time and shrink with the hours. */
                        proRata: components["schemas"]["Known"];
                        /** @description What the employer says about pay; null when nothing. */
                        text: string | null;
                        /** @description What the amounts are paid for. */
                        unit: components["schemas"]["PayUnit"];
                    };
                    /** @description Where the work is, in words; null when not known. */
                    place: string | null;
                    /** @description SOC 2020 unit group; null when not known. */
                    soc2020: string | null;
                    /** @description Where the vacancy stands. */
                    state: components["schemas"]["VacancyState"];
                    /** @description What the job is called. */
                    title: string;
                };
            }[];
            /** @description What is on the list as it stands and would not be on this one. */
            left: {
                /** @description Every hard wish that would leave it out; empty when others would stand before it. */
                exclusions: {
                    /** @description What openings are judged by. */
                    criterion: components["schemas"]["Criterion"];
                    /** @description Codes and numbers the judgement rests on, by name; which names depends on the criterion. */
                    facts: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                    /** @description The wish that is served or broken; null when no stated wish is concerned. */
                    wish: {
                        /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                        path: string;
                        /** @description How much the wish weighs, in the person’s own judgement. */
                        strength: components["schemas"]["Strength"];
                        /** @description The kind of work or the employer the wish names; null for other wishes. */
                        title: string | null;
                        /** @description The person’s own words; null when none were written down. */
                        words: string | null;
                    } | null;
                }[];
                /** @description Its place in the list as it stands. */
                listedRank: number;
                /** @description The vacancy as it stands now, which may be after the list was made. */
                vacancy: {
                    /**
                     * Format: date
                     * @description The last day to apply; null when not known.
                     */
                    closesOn: string | null;
                    /** @description What kind of contract is offered. */
                    contract: components["schemas"]["ContractKind"];
                    /** @description The employer; null when not known. */
                    employer: {
                        /**
                         * Format: uuid
                         * @description The employer.
                         */
                        id: string;
                        /** @description The name people know the employer by. */
                        name: string;
                    } | null;
                    /** @description Most hours a week; null when not known. */
                    hoursMax: number | null;
                    /** @description Least hours a week; null when not known. */
                    hoursMin: number | null;
                    /**
                     * Format: uuid
                     * @description The vacancy.
                     */
                    id: string;
                    /** @description Whether it may still be filled today: open or unconfirmed, and not expired. */
                    live: boolean;
                    /** @description What is paid. Amounts without a unit are not compared with anything. */
                    pay: {
                        /** @description What the amounts are. */
                        basis: components["schemas"]["PayBasis"];
                        /** @description The most that is paid for one unit, in pence; null when not known. */
                        maxPence: number | null;
                        /** @description The least that is paid for one unit, in pence; null when not known. */
                        minPence: number | null;
                        /** @description Whether the amounts are for full time and shrink with the hours. */
                        proRata: components["schemas"]["Known"];
                        /** @description What the employer says about pay; null when nothing. */
                        text: string | null;
                        /** @description What the amounts are paid for. */
                        unit: components["schemas"]["PayUnit"];
                    };
                    /** @description Where the work is, in words; null when not known. */
                    place: string | null;
                    /** @description SOC 2020 unit group; null when not known. */
                    soc2020: string | null;
                    /** @description Where the vacancy stands. */
                    state: components["schemas"]["VacancyState"];
                    /** @description What the job is called. */
                    title: string;
                };
            }[];
            /** @description The list that there would be, best first. */
            list: {
                /** @description How its place differs from the list as it stands. */
                change: components["schemas"]["ListChange"];
                /** @description Its place in the list as it stands; null when it is not on it. */
                listedRank: number | null;
                /** @description The sum of what `parts` could earn. */
                of: number;
                /** @description Why it has these points. Their points add up to `points`, their `of` to `of`. */
                parts: {
                    /** @description What openings are judged by. */
                    criterion: components["schemas"]["Criterion"];
                    /** @description Codes and numbers the judgement rests on, by name; which names depends on the criterion. */
                    facts: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                    /** @description Whether this part fits. */
                    kind: components["schemas"]["PartKind"];
                    /** @description Points that could be earned. */
                    of: number;
                    /** @description Points earned. */
                    points: number;
                    /** @description The wish that is served or broken; null when no stated wish is concerned. */
                    wish: {
                        /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                        path: string;
                        /** @description How much the wish weighs, in the person’s own judgement. */
                        strength: components["schemas"]["Strength"];
                        /** @description The kind of work or the employer the wish names; null for other wishes. */
                        title: string | null;
                        /** @description The person’s own words; null when none were written down. */
                        words: string | null;
                    } | null;
                }[];
                /** @description Its place in the order of points alone, before anything was held back. */
                placeByPoints: number;
                /** @description The sum of the points of `parts`. */
                points: number;
                /** @description What to ask: hard limits first, then by how far the answer could move the sum. */
                questions: {
                    /** @description Who can answer. */
                    ask: components["schemas"]["AskWhom"];
                    /** @description By how many points the answer could move the sum, up or down. */
                    couldMovePoints: number;
                    /** @description What openings are judged by. */
                    criterion: components["schemas"]["Criterion"];
                    /** @description Code of the fact that is not known: `pay`, `shifts`, `environment.noise`. */
                    fact: string;
                    /** @description Whether the answer could leave the opening out. */
                    hardLimit: boolean;
                    /** @description The wish that is served or broken; null when no stated wish is concerned. */
                    wish: {
                        /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                        path: string;
                        /** @description How much the wish weighs, in the person’s own judgement. */
                        strength: components["schemas"]["Strength"];
                        /** @description The kind of work or the employer the wish names; null for other wishes. */
                        title: string | null;
                        /** @description The person’s own words; null when none were written down. */
                        words: string | null;
                    } | null;
                }[];
                /** @description Its place in this list; 1 is first. */
                rank: number;
                /** @description The vacancy as it stands now, which may be after the list was made. */
                vacancy: {
                    /**
                     * Format: date
                     * @description The last day to apply; null when not known.
                     */
                    closesOn: string | null;
                    /** @description What kind of contract is offered. */
                    contract: components["schemas"]["ContractKind"];
                    /** @description The employer; null when not known. */
                    employer: {
                        /**
                         * Format: uuid
                         * @description The employer.
                         */
                        id: string;
                        /** @description The name people know the employer by. */
                        name: string;
                    } | null;
                    /** @description Most hours a week; null when not known. */
                    hoursMax: number | null;
                    /** @description Least hours a week; null when not known. */
                    hoursMin: number | null;
                    /**
                     * Format: uuid
                     * @description The vacancy.
                     */
                    id: string;
                    /** @description Whether it may still be filled today: open or unconfirmed, and not expired. */
                    live: boolean;
                    /** @description What is paid. Amounts without a unit are not compared with anything. */
                    pay: {
                        /** @description What the amounts are. */
                        basis: components["schemas"]["PayBasis"];
                        /** @description The most that is paid for one unit, in pence; null when not known. */
                        maxPence: number | null;
                        /** @description The least that is paid for one unit, in pence; null when not known. */
                        minPence: number | null;
                        /** @description Whether the amounts are for full time and shrink with the hours. */
                        proRata: components["schemas"]["Known"];
                        /** @description What the employer says about pay; null when nothing. */
                        text: string | null;
                        /** @description What the amounts are paid for. */
                        unit: components["schemas"]["PayUnit"];
                    };
                    /** @description Where the work is, in words; null when not known. */
                    place: string | null;
                    /** @description SOC 2020 unit group; null when not known. */
                    soc2020: string | null;
                    /** @description Where the vacancy stands. */
                    state: components["schemas"]["VacancyState"];
                    /** @description What the job is called. */
                    title: string;
                };
            }[];
            /** @description Version of the weights and thresholds. */
            policyVersion: string;
            /** @description Vacancies that would break no hard wish, on the list or not. */
            suitable: number;
            /** @description How many unlike things this list holds. */
            variety: {
                /** @description Vacancies whose employer is not known. */
                employerNotKnown: number;
                /** @description Employers. */
                employers: number;
                /** @description Vacancies whose kind of work is not known; each may be like any other. */
                kindNotKnown: number;
                /** @description Kinds of work: SOC 2020 minor groups. */
                kindsOfWork: number;
            };
            /** @description Version of the wishes as stated; 0 when none were. */
            wishesVersion: number;
        };
        WhatStandsInTheWay: {
            /**
             * Format: uuid
             * @description The client.
             */
            clientId: string;
            /**
             * Format: date
             * @description The day it is judged for: today.
             */
            day: string;
            /** @description Version of the ranking rules. */
            engineVersion: string;
            /** @description Vacancies that a hard wish leaves out, or that were turned down. */
            excluded: number;
            /** @description Version of the weights and thresholds. */
            policyVersion: string;
            /** @description A step of each hard wish, the one that lets most in first. */
            steps: {
                /** @description What the step does to the wish. */
                code: components["schemas"]["StepCode"];
                /** @description What openings are judged by. */
                criterion: components["schemas"]["Criterion"];
                /** @description Codes and numbers the judgement rests on, by name; which names depends on the criterion. */
                facts: {
                    [key: string]: string | number | boolean | null | string[];
                };
                /** @description How many more vacancies would suit if this step alone were taken. */
                more: number;
                /** @description The wish that is served or broken; null when no stated wish is concerned. */
                wish: {
                    /** @description Where the wish stands in the wishes document: `occupations/0`, `shifts/nights`. */
                    path: string;
                    /** @description How much the wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The kind of work or the employer the wish names; null for other wishes. */
                    title: string | null;
                    /** @description The person’s own words; null when none were written down. */
                    words: string | null;
                };
            }[];
            /** @description Vacancies that break no hard wish, on the list or not. */
            suitable: number;
            /** @description Version of the wishes as stated; 0 when none were. */
            wishesVersion: number;
        };
        /**
         * @description One of 8 values.
         *
         *     - `permanent`: With no end date
         *     - `temporary`: For a time
         *     - `fixed_term`: Until a named day
         *     - `seasonal`: For a season
         *     - `agency`: Through an agency
         *     - `apprenticeship`: Work with training towards a qualification
         *     - `zero_hours`: No hours are promised
         *     - `self_employed`: Working for oneself
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        WishedContract: "permanent" | "temporary" | "fixed_term" | "seasonal" | "agency" | "apprenticeship" | "zero_hours" | "self_employed";
        WishesVersionListItem: {
            /** @description Number of the version, from 1. */
            number: number;
            /**
             * Format: date-time
             * @description When it was written down.
             */
            recordedAt: string;
            /** @description Who wrote it down; null when the account is gone. */
            recordedBy: string | null;
            /** @description Who put the wishes down. */
            source: components["schemas"]["WishSource"];
            /**
             * Format: date
             * @description The day the person said so.
             */
            statedOn: string;
            /** @description What the person wants of work. */
            wishes: {
                /** @description When the person can work. */
                availability: {
                    /** @description The days and parts of days that work for the person; a day left out does not. */
                    days: {
                        /** @description Day of the week: 1 is Monday, 7 is Sunday. */
                        day: number;
                        /** @description The parts of that day that work for the person. */
                        parts: components["schemas"]["DayPart"][];
                    }[];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description Kinds of contract. */
                contracts: {
                    /** @description A kind of contract. */
                    contract: components["schemas"]["WishedContract"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description Employers to leave out, all their sites. */
                employersToAvoid: {
                    /**
                     * Format: uuid
                     * @description The employer on record, when there is one.
                     */
                    employerId: string | null;
                    /** @description The employer’s name. */
                    name: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description What the workplace is like. */
                environment: {
                    /** @description One side of what a workplace is like. */
                    dimension: components["schemas"]["EnvironmentDimension"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description How much of it the person would like. */
                    want: components["schemas"]["Want"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description How many hours a week. */
                hours: {
                    /** @description Hours a week the person would like to grow into; null when not said. */
                    buildUpTo: number | null;
                    /** @description Most hours a week; null when not said. */
                    max: number | null;
                    /** @description Fewest hours a week; null when not said. */
                    min: number | null;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description Anything else about work, in the person’s words; null when nothing. */
                notes: string | null;
                /** @description Kinds of work, wanted and not. */
                occupations: {
                    /** @description SOC 2020 unit group, or the first digits of a wider group. */
                    soc: string;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The work as the person calls it. */
                    title: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description The least pay. */
                pay: {
                    /** @description Least pay an hour before tax, in pence. */
                    floorPencePerHour: number;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description What the person has, of what employers ask for. */
                requirements: {
                    /** @description Whether the person has what may be asked for, as they said themselves. */
                    has: components["schemas"]["HasRequirement"];
                    /** @description Something an employer may ask for. */
                    kind: components["schemas"]["RequirementKind"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description Kinds of working time. */
                shifts: {
                    /** @description A kind of working time. */
                    kind: components["schemas"]["ShiftKind"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /**
                 * Format: date
                 * @description The earliest day the person wants to start; null when any day is fine.
                 */
                startOn: string | null;
                /** @description How the person travels and how far. */
                travel: {
                    /** @description Longest journey door to door, one way, in minutes. */
                    maxMinutes: number;
                    /** @description The ways of travelling the person can use. */
                    modes: components["schemas"]["TravelMode"][];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description What matters about the work; shown, not scored. */
                values: {
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description What matters: `useful to people`. */
                    value: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
            };
        };
        WishesVersionPage: {
            /** @description The rows of this page, in the order asked for. */
            data: components["schemas"]["WishesVersionListItem"][];
            page: components["schemas"]["PageInfo"];
        };
        WishesView: {
            /**
             * Format: uuid
             * @description The client whose wishes these are.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was written down; null while nothing was stated.
             */
            recordedAt: string | null;
            /** @description Who wrote it down; null while nothing was stated. */
            recordedBy: string | null;
            /** @description Who put the wishes down. */
            source: components["schemas"]["WishSource"] | null;
            /**
             * Format: date
             * @description The day the person said so; null while nothing was stated.
             */
            statedOn: string | null;
            /** @description Number of this version; 0 while nothing was stated. Send it back in `If-Match`. */
            version: number;
            /** @description What the person wants of work. */
            wishes: {
                /** @description When the person can work. */
                availability: {
                    /** @description The days and parts of days that work for the person; a day left out does not. */
                    days: {
                        /** @description Day of the week: 1 is Monday, 7 is Sunday. */
                        day: number;
                        /** @description The parts of that day that work for the person. */
                        parts: components["schemas"]["DayPart"][];
                    }[];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description Kinds of contract. */
                contracts: {
                    /** @description A kind of contract. */
                    contract: components["schemas"]["WishedContract"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description Employers to leave out, all their sites. */
                employersToAvoid: {
                    /**
                     * Format: uuid
                     * @description The employer on record, when there is one.
                     */
                    employerId: string | null;
                    /** @description The employer’s name. */
                    name: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description What the workplace is like. */
                environment: {
                    /** @description One side of what a workplace is like. */
                    dimension: components["schemas"]["EnvironmentDimension"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description How much of it the person would like. */
                    want: components["schemas"]["Want"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description How many hours a week. */
                hours: {
                    /** @description Hours a week the person would like to grow into; null when not said. */
                    buildUpTo: number | null;
                    /** @description Most hours a week; null when not said. */
                    max: number | null;
                    /** @description Fewest hours a week; null when not said. */
                    min: number | null;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description Anything else about work, in the person’s words; null when nothing. */
                notes: string | null;
                /** @description Kinds of work, wanted and not. */
                occupations: {
                    /** @description SOC 2020 unit group, or the first digits of a wider group. */
                    soc: string;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description The work as the person calls it. */
                    title: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description The least pay. */
                pay: {
                    /** @description Least pay an hour before tax, in pence. */
                    floorPencePerHour: number;
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description What the person has, of what employers ask for. */
                requirements: {
                    /** @description Whether the person has what may be asked for, as they said themselves. */
                    has: components["schemas"]["HasRequirement"];
                    /** @description Something an employer may ask for. */
                    kind: components["schemas"]["RequirementKind"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /** @description Kinds of working time. */
                shifts: {
                    /** @description A kind of working time. */
                    kind: components["schemas"]["ShiftKind"];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
                /**
                 * Format: date
                 * @description The earliest day the person wants to start; null when any day is fine.
                 */
                startOn: string | null;
                /** @description How the person travels and how far. */
                travel: {
                    /** @description Longest journey door to door, one way, in minutes. */
                    maxMinutes: number;
                    /** @description The ways of travelling the person can use. */
                    modes: components["schemas"]["TravelMode"][];
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                } | null;
                /** @description What matters about the work; shown, not scored. */
                values: {
                    /** @description How much a wish weighs, in the person’s own judgement. */
                    strength: components["schemas"]["Strength"];
                    /** @description What matters: `useful to people`. */
                    value: string;
                    /** @description In the person’s own words; null when nothing was written down. */
                    words: string | null;
                }[];
            };
        };
        /**
         * @description One of 3 values.
         *
         *     - `client`: The person wrote or said it themselves
         *     - `specialist`: The specialist wrote down what the person said
         *     - `together`: Written together
         *
         *     Later versions may add values; readers must accept ones they do not know.
         * @enum {string}
         */
        WishSource: "client" | "specialist" | "together";
    };
    responses: {
        /** @description A parameter is wrong or unknown, or the body is not JSON. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.invalid_parameters",
                 *       "title": "Invalid parameters",
                 *       "status": 400,
                 *       "detail": "One or more parameters are wrong. `errors` names each of them with the reason.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.invalid_parameters",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description In conflict with what is there, or a request with this key still runs. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.idempotency_in_flight",
                 *       "title": "Still being worked on",
                 *       "status": 409,
                 *       "detail": "An earlier request with this Idempotency-Key is still running. Wait a second and send it again.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.idempotency_in_flight",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account or key lacks the permission, which the problem names. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.permission_missing",
                 *       "title": "Permission missing",
                 *       "status": 403,
                 *       "detail": "The account or key may not do this. `params.permission` names the right it lacks; ask an administrator.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.permission_missing",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer has none of the content types in `Accept`. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.not_acceptable",
                 *       "title": "Not acceptable",
                 *       "status": 406,
                 *       "detail": "The answer has none of the content types in `Accept`. Accept `application/json`, or send no `Accept`.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.not_acceptable",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or it is not yours to see. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.route_not_found",
                 *       "title": "No such address",
                 *       "status": 404,
                 *       "detail": "Nothing lives at this address. The API document lists every address at /openapi.json.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.route_not_found",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing. */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.precondition_required",
                 *       "title": "If-Match required",
                 *       "status": 428,
                 *       "detail": "Read the thing first and send its ETag in `If-Match`, so that nobody else’s change is overwritten.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.precondition_required",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this address accepts. */
        TooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.too_large",
                 *       "title": "Body too large",
                 *       "status": 413,
                 *       "detail": "The body is larger than this address accepts. Send less at once.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.too_large",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the key is unknown, expired or revoked. */
        Unauthenticated: {
            headers: {
                /** @description How to sign in (RFC 9110). */
                "WWW-Authenticate"?: string;
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.unauthenticated",
                 *       "title": "Not signed in",
                 *       "status": 401,
                 *       "detail": "Sign in with POST /v1/session, or send an API key as `Authorization: Bearer <key>`.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.unauthenticated",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service cannot work at the moment. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.unavailable",
                 *       "title": "Not ready",
                 *       "status": 503,
                 *       "detail": "The service is starting, stopping or without its database. Send the request again in a few seconds.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.unavailable",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The fault is on our side. The body tells only the request id. */
        Unexpected: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.unexpected",
                 *       "title": "Something went wrong here",
                 *       "status": 500,
                 *       "detail": "The fault is on our side. Send the request again later; when asking for help, name the requestId.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.unexpected",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body can be read but breaks a rule; `errors` says where. */
        Unprocessable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.invalid_body",
                 *       "title": "Invalid body",
                 *       "status": 422,
                 *       "detail": "The body can be read, but some values are wrong. `errors` points at each of them with the reason.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.invalid_body",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has a content type this address does not read. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://foothold.example.org/problems/platform.unsupported_media_type",
                 *       "title": "Unsupported content type",
                 *       "status": 415,
                 *       "detail": "The body has a content type this address does not read. `Accept` or `Accept-Patch` says which it reads.",
                 *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                 *       "code": "platform.unsupported_media_type",
                 *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
         * @example 01936d3a-6c00-7000-8000-00000000bbbb
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
         * @example "v3.dGhlIGhhc2gK"
         */
        IfMatch: string;
        /**
         * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
         * @example "v3.dGhlIGhhc2gK"
         */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Strong validator of the answer. Send it in `If-None-Match` to read again, in `If-Match` to change. */
        ETag: string;
        /** @description `true` when this is the kept answer of an earlier request with the same `Idempotency-Key`. */
        "Idempotency-Replayed": "true";
        /** @description The next page, as `rel="next"` (RFC 8288); absent on the last. */
        Link: string;
        /** @description The id of the request: the one sent, the trace id of `traceparent`, or a new one. */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    checkLive: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    checkReady: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description Only accounts that cannot sign in, or only those that can. */
                disabled?: boolean;
                /** @description How many rows to answer. */
                limit?: number;
                /** @description Part of the name or the e-mail address. */
                q?: string;
                /** @description What a signed-in person is to the service. */
                role?: components["schemas"]["Role"];
                /**
                 * @description The order of the rows.
                 *
                 *     - `displayName`: by displayName, first or smallest first
                 *     - `-displayName`: by displayName, last or largest first
                 *     - `createdAt`: by createdAt, first or smallest first
                 *     - `-createdAt`: by createdAt, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "displayName" | "-displayName" | "createdAt" | "-createdAt";
                /** @description Only members of this team. */
                teamId?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *           "version": 1,
                     *           "email": "sam.okoro@service.example",
                     *           "displayName": "Sam Okoro",
                     *           "role": "specialist",
                     *           "teams": [
                     *             {
                     *               "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *               "name": "Rotherham"
                     *             }
                     *           ],
                     *           "mustChangePassword": true,
                     *           "disabledAt": null,
                     *           "lastSignedInAt": null,
                     *           "createdAt": "2026-03-02T09:00:00.000Z",
                     *           "updatedAt": "2026-03-02T09:00:00.000Z",
                     *           "actions": [
                     *             "update",
                     *             "reset_password"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "sam.okoro@service.example",
                 *       "displayName": "Sam Okoro",
                 *       "role": "specialist",
                 *       "teamIds": [
                 *         "01936d3a-6c00-7000-8000-00000000000b"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateAccount"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *       "version": 1,
                     *       "email": "sam.okoro@service.example",
                     *       "displayName": "Sam Okoro",
                     *       "role": "specialist",
                     *       "teams": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "name": "Rotherham"
                     *         }
                     *       ],
                     *       "mustChangePassword": true,
                     *       "disabledAt": null,
                     *       "lastSignedInAt": null,
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "update",
                     *         "reset_password"
                     *       ],
                     *       "oneTimePassword": "k7wfe-x2mqd-9hrtp-c4nva"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.email_in_use`: An account with this e-mail address exists already, perhaps in another service.
             *     - `identity.id_taken`: Something else was already made with this id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.email_in_use",
                     *       "title": "An account with this e-mail address exists already, perhaps in another service.",
                     *       "status": 409,
                     *       "detail": "Choose another e-mail address.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.email_in_use",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.unknown_teams`: Some of the teams do not exist in this service.
             *     - `identity.password_too_simple`: The new password has too few different characters.
             *     - `identity.password_holds_email`: The new password holds the e-mail address.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.unknown_teams",
                     *       "title": "Some of the teams do not exist in this service.",
                     *       "status": 422,
                     *       "detail": "Name teams of GET /v1/teams.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.unknown_teams",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *       "version": 1,
                     *       "email": "sam.okoro@service.example",
                     *       "displayName": "Sam Okoro",
                     *       "role": "specialist",
                     *       "teams": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "name": "Rotherham"
                     *         }
                     *       ],
                     *       "mustChangePassword": true,
                     *       "disabledAt": null,
                     *       "lastSignedInAt": null,
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "update",
                     *         "reset_password"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.account_not_found`: The service has no such account.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.account_not_found",
                     *       "title": "The service has no such account.",
                     *       "status": 404,
                     *       "detail": "Look for it with GET /v1/accounts.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.account_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "leader"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateAccount"];
                /**
                 * @example {
                 *       "role": "leader"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdateAccount"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *       "version": 1,
                     *       "email": "sam.okoro@service.example",
                     *       "displayName": "Sam Okoro",
                     *       "role": "specialist",
                     *       "teams": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "name": "Rotherham"
                     *         }
                     *       ],
                     *       "mustChangePassword": true,
                     *       "disabledAt": null,
                     *       "lastSignedInAt": null,
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "update",
                     *         "reset_password"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.account_not_found`: The service has no such account.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.account_not_found",
                     *       "title": "The service has no such account.",
                     *       "status": 404,
                     *       "detail": "Look for it with GET /v1/accounts.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.account_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.own_account`: An admin cannot disable or demote themselves.
             *     - `identity.last_admin`: A service keeps at least one admin.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.own_account",
                     *       "title": "An admin cannot disable or demote themselves.",
                     *       "status": 409,
                     *       "detail": "Ask another admin.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.own_account",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.changed_meanwhile`: Somebody changed this after it was read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.changed_meanwhile",
                     *       "title": "Somebody changed this after it was read.",
                     *       "status": 412,
                     *       "detail": "Read it again and repeat the change.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.unknown_teams`: Some of the teams do not exist in this service.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.unknown_teams",
                     *       "title": "Some of the teams do not exist in this service.",
                     *       "status": 422,
                     *       "detail": "Name teams of GET /v1/teams.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.unknown_teams",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *       "version": 1,
                     *       "email": "sam.okoro@service.example",
                     *       "displayName": "Sam Okoro",
                     *       "role": "specialist",
                     *       "teams": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "name": "Rotherham"
                     *         }
                     *       ],
                     *       "mustChangePassword": true,
                     *       "disabledAt": null,
                     *       "lastSignedInAt": null,
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "update",
                     *         "reset_password"
                     *       ],
                     *       "oneTimePassword": "k7wfe-x2mqd-9hrtp-c4nva"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.account_not_found`: The service has no such account.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.account_not_found",
                     *       "title": "The service has no such account.",
                     *       "status": 404,
                     *       "detail": "Look for it with GET /v1/accounts.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.account_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /** @description Only revoked keys, or only those that are not. */
                revoked?: boolean;
                /**
                 * @description The order of the rows.
                 *
                 *     - `name`: by name, first or smallest first
                 *     - `-name`: by name, last or largest first
                 *     - `createdAt`: by createdAt, first or smallest first
                 *     - `-createdAt`: by createdAt, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000c",
                     *           "version": 1,
                     *           "name": "Case system link",
                     *           "prefix": "q7m2x9ka",
                     *           "scopes": [
                     *             "read"
                     *           ],
                     *           "teams": [
                     *             {
                     *               "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *               "name": "Rotherham"
                     *             }
                     *           ],
                     *           "expiresAt": "2027-03-02T09:00:00.000Z",
                     *           "lastUsedAt": null,
                     *           "revokedAt": null,
                     *           "createdAt": "2026-03-02T09:00:00.000Z",
                     *           "updatedAt": "2026-03-02T09:00:00.000Z",
                     *           "actions": [
                     *             "revoke"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Case system link",
                 *       "scopes": [
                 *         "read"
                 *       ],
                 *       "teamIds": [
                 *         "01936d3a-6c00-7000-8000-00000000000b"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000c",
                     *       "version": 1,
                     *       "name": "Case system link",
                     *       "prefix": "q7m2x9ka",
                     *       "scopes": [
                     *         "read"
                     *       ],
                     *       "teams": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "name": "Rotherham"
                     *         }
                     *       ],
                     *       "expiresAt": "2027-03-02T09:00:00.000Z",
                     *       "lastUsedAt": null,
                     *       "revokedAt": null,
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "revoke"
                     *       ],
                     *       "key": "fh_q7m2x9ka_w4Zb1kq0N8yT3vLr6sXe9cJm2dHf5gPa7uQoRiEtYxk"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.id_taken`: Something else was already made with this id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.id_taken",
                     *       "title": "Something else was already made with this id.",
                     *       "status": 409,
                     *       "detail": "Use a new id for a new thing.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.unknown_teams`: Some of the teams do not exist in this service.
             *     - `identity.expiry_passed`: The key would have expired already.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.unknown_teams",
                     *       "title": "Some of the teams do not exist in this service.",
                     *       "status": 422,
                     *       "detail": "Name teams of GET /v1/teams.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.unknown_teams",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The API key. */
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000c",
                     *       "version": 1,
                     *       "name": "Case system link",
                     *       "prefix": "q7m2x9ka",
                     *       "scopes": [
                     *         "read"
                     *       ],
                     *       "teams": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "name": "Rotherham"
                     *         }
                     *       ],
                     *       "expiresAt": "2027-03-02T09:00:00.000Z",
                     *       "lastUsedAt": null,
                     *       "revokedAt": null,
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "revoke"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.api_key_not_found`: The service has no such API key.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.api_key_not_found",
                     *       "title": "The service has no such API key.",
                     *       "status": 404,
                     *       "detail": "Look for it with GET /v1/api-keys.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.api_key_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The API key. */
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000c",
                     *       "version": 2,
                     *       "name": "Case system link",
                     *       "prefix": "q7m2x9ka",
                     *       "scopes": [
                     *         "read"
                     *       ],
                     *       "teams": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "name": "Rotherham"
                     *         }
                     *       ],
                     *       "expiresAt": "2027-03-02T09:00:00.000Z",
                     *       "lastUsedAt": null,
                     *       "revokedAt": "2026-03-03T09:00:00.000Z",
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.api_key_not_found`: The service has no such API key.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.api_key_not_found",
                     *       "title": "The service has no such API key.",
                     *       "status": 404,
                     *       "detail": "Look for it with GET /v1/api-keys.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.api_key_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.changed_meanwhile`: Somebody changed this after it was read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.changed_meanwhile",
                     *       "title": "Somebody changed this after it was read.",
                     *       "status": 412,
                     *       "detail": "Read it again and repeat the change.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /** @description Only the sender’s own clients, or only those of others. */
                mine?: boolean;
                /** @description Part of the preferred name. */
                q?: string;
                /**
                 * @description The order of the rows.
                 *
                 *     - `preferredName`: by preferredName, first or smallest first
                 *     - `-entryOn`: by entryOn, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "preferredName" | "-entryOn";
                /** @description Only clients of this specialist. */
                specialistId?: string;
                /** @description Where the person stands with the service. */
                status?: components["schemas"]["ClientStatus"];
                /** @description Only clients of this team. */
                teamId?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000030",
                     *           "preferredName": "Sam",
                     *           "team": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000010",
                     *             "name": "North team"
                     *           },
                     *           "homeOutcode": "S6",
                     *           "status": "looking",
                     *           "specialist": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000020",
                     *             "name": "Alex Hartley",
                     *             "from": "2026-02-16"
                     *           },
                     *           "episode": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000031",
                     *             "kind": "find_work",
                     *             "entryOn": "2026-02-16",
                     *             "dayNumber": 15,
                     *             "endedOn": null
                     *           },
                     *           "wishesVersion": 3
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "preferredName": "Sam",
                 *       "teamId": "01936d3a-6c00-7000-8000-000000000010",
                 *       "homeOutcode": "S6",
                 *       "episode": {
                 *         "kind": "find_work",
                 *         "entryOn": "2026-02-16"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateClient"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000030",
                     *       "version": 2,
                     *       "preferredName": "Sam",
                     *       "team": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000010",
                     *         "name": "North team"
                     *       },
                     *       "homeOutcode": "S6",
                     *       "status": "looking",
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley",
                     *         "from": "2026-02-16"
                     *       },
                     *       "episode": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000031",
                     *         "kind": "find_work",
                     *         "entryOn": "2026-02-16",
                     *         "dayNumber": 15,
                     *         "endedOn": null
                     *       },
                     *       "disclosureDefault": "undisclosed",
                     *       "agreedWording": null,
                     *       "actions": [
                     *         "edit",
                     *         "see_suggestions"
                     *       ],
                     *       "createdAt": "2026-02-16T10:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.id_taken`: Another record was already made with this id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.id_taken",
                     *       "title": "Another record was already made with this id.",
                     *       "status": 409,
                     *       "detail": "Use a new id for a new record.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.team_not_yours`: The sender is not in the team the client was put into.
             *     - `clients.specialist_not_in_team`: The account is not an active specialist or leader of the client’s team.
             *     - `clients.district_unknown`: No postcode district of this name is in use.
             *     - `clients.entry_in_future`: The day of entry lies in the future.
             *     - `clients.wording_missing`: Disclosed was chosen without the words the person agreed to.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.team_not_yours",
                     *       "title": "The sender is not in the team the client was put into.",
                     *       "status": 422,
                     *       "detail": "Choose one of your own teams, or ask an administrator to assign the client.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.team_not_yours",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000030",
                     *       "version": 2,
                     *       "preferredName": "Sam",
                     *       "team": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000010",
                     *         "name": "North team"
                     *       },
                     *       "homeOutcode": "S6",
                     *       "status": "looking",
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley",
                     *         "from": "2026-02-16"
                     *       },
                     *       "episode": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000031",
                     *         "kind": "find_work",
                     *         "entryOn": "2026-02-16",
                     *         "dayNumber": 15,
                     *         "endedOn": null
                     *       },
                     *       "disclosureDefault": "undisclosed",
                     *       "agreedWording": null,
                     *       "actions": [
                     *         "edit",
                     *         "see_suggestions"
                     *       ],
                     *       "createdAt": "2026-02-16T10:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client, or ask an administrator.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disclosureDefault": "undisclosed"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateClient"];
                /**
                 * @example {
                 *       "disclosureDefault": "undisclosed"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdateClient"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000030",
                     *       "version": 2,
                     *       "preferredName": "Sam",
                     *       "team": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000010",
                     *         "name": "North team"
                     *       },
                     *       "homeOutcode": "S6",
                     *       "status": "looking",
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley",
                     *         "from": "2026-02-16"
                     *       },
                     *       "episode": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000031",
                     *         "kind": "find_work",
                     *         "entryOn": "2026-02-16",
                     *         "dayNumber": 15,
                     *         "endedOn": null
                     *       },
                     *       "disclosureDefault": "undisclosed",
                     *       "agreedWording": null,
                     *       "actions": [
                     *         "edit",
                     *         "see_suggestions"
                     *       ],
                     *       "createdAt": "2026-02-16T10:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client, or ask an administrator.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.changed_meanwhile`: Somebody changed the record or the wishes after they were read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.changed_meanwhile",
                     *       "title": "Somebody changed the record or the wishes after they were read.",
                     *       "status": 412,
                     *       "detail": "Read it again, look at what changed, and repeat your change with the new ETag.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.district_unknown`: No postcode district of this name is in use.
             *     - `clients.wording_missing`: Disclosed was chosen without the words the person agreed to.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.district_unknown",
                     *       "title": "No postcode district of this name is in use.",
                     *       "status": 422,
                     *       "detail": "Give the first part of the postcode, such as S10, or leave it out.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.district_unknown",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    assignClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specialistId": "01936d3a-6c00-7000-8000-000000000020"
                 *     }
                 */
                "application/json": components["schemas"]["AssignClient"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000030",
                     *       "version": 2,
                     *       "preferredName": "Sam",
                     *       "team": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000010",
                     *         "name": "North team"
                     *       },
                     *       "homeOutcode": "S6",
                     *       "status": "looking",
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley",
                     *         "from": "2026-02-16"
                     *       },
                     *       "episode": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000031",
                     *         "kind": "find_work",
                     *         "entryOn": "2026-02-16",
                     *         "dayNumber": 15,
                     *         "endedOn": null
                     *       },
                     *       "disclosureDefault": "undisclosed",
                     *       "agreedWording": null,
                     *       "actions": [
                     *         "edit",
                     *         "see_suggestions"
                     *       ],
                     *       "createdAt": "2026-02-16T10:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client, or ask an administrator.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.team_not_yours`: The sender is not in the team the client was put into.
             *     - `clients.specialist_not_in_team`: The account is not an active specialist or leader of the client’s team.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.team_not_yours",
                     *       "title": "The sender is not in the team the client was put into.",
                     *       "status": 422,
                     *       "detail": "Choose one of your own teams, or ask an administrator to assign the client.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.team_not_yours",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getNearMisses: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientId": "01936d3a-6c00-7000-8000-000000000030",
                     *       "day": "2026-03-02",
                     *       "wishesVersion": 3,
                     *       "policyVersion": "1",
                     *       "engineVersion": "1",
                     *       "nearMisses": [
                     *         {
                     *           "rank": 1,
                     *           "vacancy": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000011",
                     *             "title": "Office cleaner",
                     *             "employer": {
                     *               "id": "01936d3a-6c00-7000-8000-000000000001",
                     *               "name": "Kelham Bakery"
                     *             },
                     *             "place": "S3 8RY",
                     *             "soc2020": "9223",
                     *             "hoursMin": 16,
                     *             "hoursMax": 20,
                     *             "pay": {
                     *               "minPence": 1221,
                     *               "maxPence": null,
                     *               "unit": "hour",
                     *               "basis": "stated",
                     *               "proRata": "no",
                     *               "text": "£12.21 an hour"
                     *             },
                     *             "contract": "permanent",
                     *             "closesOn": "2026-03-31",
                     *             "state": "open",
                     *             "live": true
                     *           },
                     *           "points": 3100,
                     *           "of": 5000,
                     *           "parts": [
                     *             {
                     *               "criterion": "occupation",
                     *               "kind": "fits",
                     *               "points": 2500,
                     *               "of": 2500,
                     *               "facts": {
                     *                 "soc": "9223",
                     *                 "wanted": "9223"
                     *               },
                     *               "wish": {
                     *                 "path": "occupations/0",
                     *                 "strength": "prefer",
                     *                 "title": "Cleaning",
                     *                 "words": "I like leaving a place better than I found it."
                     *               }
                     *             },
                     *             {
                     *               "criterion": "environment",
                     *               "kind": "unknown",
                     *               "points": 600,
                     *               "of": 1500,
                     *               "facts": {
                     *                 "dimension": "noise"
                     *               },
                     *               "wish": {
                     *                 "path": "environment/0",
                     *                 "strength": "prefer",
                     *                 "title": null,
                     *                 "words": "Machines all day are too much."
                     *               }
                     *             },
                     *             {
                     *               "criterion": "shift_kinds",
                     *               "facts": {
                     *                 "shiftKind": "nights",
                     *                 "has": "yes"
                     *               },
                     *               "wish": {
                     *                 "path": "shifts/nights",
                     *                 "strength": "deal_breaker",
                     *                 "title": null,
                     *                 "words": "My tablets make me sleep."
                     *               },
                     *               "kind": "clashes",
                     *               "points": 0,
                     *               "of": 1000
                     *             }
                     *           ],
                     *           "questions": [
                     *             {
                     *               "criterion": "environment",
                     *               "ask": "employer",
                     *               "fact": "environment.noise",
                     *               "couldMovePoints": 900,
                     *               "hardLimit": false,
                     *               "wish": {
                     *                 "path": "environment/0",
                     *                 "strength": "prefer",
                     *                 "title": null,
                     *                 "words": "Machines all day are too much."
                     *               }
                     *             }
                     *           ],
                     *           "exclusion": {
                     *             "criterion": "shift_kinds",
                     *             "facts": {
                     *               "shiftKind": "nights",
                     *               "has": "yes"
                     *             },
                     *             "wish": {
                     *               "path": "shifts/nights",
                     *               "strength": "deal_breaker",
                     *               "title": null,
                     *               "words": "My tablets make me sleep."
                     *             }
                     *           },
                     *           "clash": {
                     *             "criterion": "shift_kinds",
                     *             "facts": {
                     *               "shiftKind": "nights",
                     *               "has": "yes"
                     *             },
                     *             "wish": {
                     *               "path": "shifts/nights",
                     *               "strength": "deal_breaker",
                     *               "title": null,
                     *               "words": "My tablets make me sleep."
                     *             },
                     *             "kind": "clashes",
                     *             "points": 0,
                     *             "of": 1000
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NearMisses"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    explainOpening: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
                /** @description The vacancy. */
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientId": "01936d3a-6c00-7000-8000-000000000030",
                     *       "vacancy": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000011",
                     *         "title": "Office cleaner",
                     *         "employer": {
                     *           "id": "01936d3a-6c00-7000-8000-000000000001",
                     *           "name": "Kelham Bakery"
                     *         },
                     *         "place": "S3 8RY",
                     *         "soc2020": "9223",
                     *         "hoursMin": 16,
                     *         "hoursMax": 20,
                     *         "pay": {
                     *           "minPence": 1221,
                     *           "maxPence": null,
                     *           "unit": "hour",
                     *           "basis": "stated",
                     *           "proRata": "no",
                     *           "text": "£12.21 an hour"
                     *         },
                     *         "contract": "permanent",
                     *         "closesOn": "2026-03-31",
                     *         "state": "open",
                     *         "live": true
                     *       },
                     *       "standing": "outranked",
                     *       "day": "2026-03-02",
                     *       "points": 3100,
                     *       "of": 4000,
                     *       "parts": [
                     *         {
                     *           "criterion": "occupation",
                     *           "kind": "fits",
                     *           "points": 2500,
                     *           "of": 2500,
                     *           "facts": {
                     *             "soc": "9223",
                     *             "wanted": "9223"
                     *           },
                     *           "wish": {
                     *             "path": "occupations/0",
                     *             "strength": "prefer",
                     *             "title": "Cleaning",
                     *             "words": "I like leaving a place better than I found it."
                     *           }
                     *         },
                     *         {
                     *           "criterion": "environment",
                     *           "kind": "unknown",
                     *           "points": 600,
                     *           "of": 1500,
                     *           "facts": {
                     *             "dimension": "noise"
                     *           },
                     *           "wish": {
                     *             "path": "environment/0",
                     *             "strength": "prefer",
                     *             "title": null,
                     *             "words": "Machines all day are too much."
                     *           }
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "criterion": "environment",
                     *           "ask": "employer",
                     *           "fact": "environment.noise",
                     *           "couldMovePoints": 900,
                     *           "hardLimit": false,
                     *           "wish": {
                     *             "path": "environment/0",
                     *             "strength": "prefer",
                     *             "title": null,
                     *             "words": "Machines all day are too much."
                     *           }
                     *         }
                     *       ],
                     *       "wishesVersion": 3,
                     *       "policyVersion": "1",
                     *       "engineVersion": "1",
                     *       "exclusions": [],
                     *       "suggestion": null,
                     *       "lastListed": {
                     *         "suggestionId": "01936d3a-6c00-7000-8000-000000000061",
                     *         "vacancyId": "01936d3a-6c00-7000-8000-000000000012",
                     *         "title": "Cleaner",
                     *         "points": 3400
                     *       },
                     *       "differences": [
                     *         {
                     *           "criterion": "environment",
                     *           "points": -300
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExplanationView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             *     - `matching.opening_not_found`: There is no such vacancy, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listClientSuggestions: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `rank`: by rank, first or smallest first
                 *     - `-firstSuggestedOn`: by firstSuggestedOn, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "rank" | "-firstSuggestedOn";
                /** @description States, separated by commas; `new,pursuing,later` when absent. */
                state?: components["schemas"]["SuggestionState"][];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000060",
                     *           "version": 2,
                     *           "client": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000030",
                     *             "preferredName": "Sam"
                     *           },
                     *           "vacancy": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000011",
                     *             "title": "Office cleaner",
                     *             "employer": {
                     *               "id": "01936d3a-6c00-7000-8000-000000000001",
                     *               "name": "Kelham Bakery"
                     *             },
                     *             "place": "S3 8RY",
                     *             "soc2020": "9223",
                     *             "hoursMin": 16,
                     *             "hoursMax": 20,
                     *             "pay": {
                     *               "minPence": 1221,
                     *               "maxPence": null,
                     *               "unit": "hour",
                     *               "basis": "stated",
                     *               "proRata": "no",
                     *               "text": "£12.21 an hour"
                     *             },
                     *             "contract": "permanent",
                     *             "closesOn": "2026-03-31",
                     *             "state": "open",
                     *             "live": true
                     *           },
                     *           "state": "later",
                     *           "rank": 1,
                     *           "points": 3100,
                     *           "of": 4000,
                     *           "parts": [
                     *             {
                     *               "criterion": "occupation",
                     *               "kind": "fits",
                     *               "points": 2500,
                     *               "of": 2500,
                     *               "facts": {
                     *                 "soc": "9223",
                     *                 "wanted": "9223"
                     *               },
                     *               "wish": {
                     *                 "path": "occupations/0",
                     *                 "strength": "prefer",
                     *                 "title": "Cleaning",
                     *                 "words": "I like leaving a place better than I found it."
                     *               }
                     *             },
                     *             {
                     *               "criterion": "environment",
                     *               "kind": "unknown",
                     *               "points": 600,
                     *               "of": 1500,
                     *               "facts": {
                     *                 "dimension": "noise"
                     *               },
                     *               "wish": {
                     *                 "path": "environment/0",
                     *                 "strength": "prefer",
                     *                 "title": null,
                     *                 "words": "Machines all day are too much."
                     *               }
                     *             }
                     *           ],
                     *           "questions": [
                     *             {
                     *               "criterion": "environment",
                     *               "ask": "employer",
                     *               "fact": "environment.noise",
                     *               "couldMovePoints": 900,
                     *               "hardLimit": false,
                     *               "wish": {
                     *                 "path": "environment/0",
                     *                 "strength": "prefer",
                     *                 "title": null,
                     *                 "words": "Machines all day are too much."
                     *               }
                     *             }
                     *           ],
                     *           "wishesVersion": 3,
                     *           "policyVersion": "1",
                     *           "engineVersion": "1",
                     *           "answer": {
                     *             "answer": "later",
                     *             "reason": null,
                     *             "words": "After my holiday.",
                     *             "by": {
                     *               "id": "01936d3a-6c00-7000-8000-000000000020",
                     *               "name": "Alex Hartley"
                     *             },
                     *             "at": "2026-03-02T09:30:00.000Z"
                     *           },
                     *           "runId": "01936d3a-6c00-7000-8000-000000000050",
                     *           "day": "2026-03-02",
                     *           "firstSuggestedOn": "2026-02-27",
                     *           "actions": [
                     *             "pursue",
                     *             "not_for_me"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getListVariety: {
        parameters: {
            query?: {
                /** @description States, separated by commas; `new,pursuing,later` when absent. */
                state?: components["schemas"]["SuggestionState"][];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientId": "01936d3a-6c00-7000-8000-000000000030",
                     *       "suggestions": 20,
                     *       "kindsOfWork": 6,
                     *       "employers": 14,
                     *       "kindNotKnown": 1,
                     *       "employerNotKnown": 2
                     *     }
                     */
                    "application/json": components["schemas"]["VarietyView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    askWhatIf: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "wishes": {
                 *         "travel": {
                 *           "modes": [
                 *             "walk",
                 *             "bus"
                 *           ],
                 *           "maxMinutes": 50,
                 *           "strength": "must",
                 *           "words": null
                 *         },
                 *         "pay": null
                 *       },
                 *       "variety": 3
                 *     }
                 */
                "application/json": components["schemas"]["WhatIf"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientId": "01936d3a-6c00-7000-8000-000000000030",
                     *       "day": "2026-03-02",
                     *       "wishesVersion": 3,
                     *       "policyVersion": "1",
                     *       "engineVersion": "1",
                     *       "suitable": 115,
                     *       "list": [
                     *         {
                     *           "rank": 1,
                     *           "placeByPoints": 1,
                     *           "change": "moved",
                     *           "listedRank": 4,
                     *           "vacancy": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000011",
                     *             "title": "Office cleaner",
                     *             "employer": {
                     *               "id": "01936d3a-6c00-7000-8000-000000000001",
                     *               "name": "Kelham Bakery"
                     *             },
                     *             "place": "S3 8RY",
                     *             "soc2020": "9223",
                     *             "hoursMin": 16,
                     *             "hoursMax": 20,
                     *             "pay": {
                     *               "minPence": 1221,
                     *               "maxPence": null,
                     *               "unit": "hour",
                     *               "basis": "stated",
                     *               "proRata": "no",
                     *               "text": "£12.21 an hour"
                     *             },
                     *             "contract": "permanent",
                     *             "closesOn": "2026-03-31",
                     *             "state": "open",
                     *             "live": true
                     *           },
                     *           "points": 3100,
                     *           "of": 4000,
                     *           "parts": [
                     *             {
                     *               "criterion": "occupation",
                     *               "kind": "fits",
                     *               "points": 2500,
                     *               "of": 2500,
                     *               "facts": {
                     *                 "soc": "9223",
                     *                 "wanted": "9223"
                     *               },
                     *               "wish": {
                     *                 "path": "occupations/0",
                     *                 "strength": "prefer",
                     *                 "title": "Cleaning",
                     *                 "words": "I like leaving a place better than I found it."
                     *               }
                     *             },
                     *             {
                     *               "criterion": "environment",
                     *               "kind": "unknown",
                     *               "points": 600,
                     *               "of": 1500,
                     *               "facts": {
                     *                 "dimension": "noise"
                     *               },
                     *               "wish": {
                     *                 "path": "environment/0",
                     *                 "strength": "prefer",
                     *                 "title": null,
                     *                 "words": "Machines all day are too much."
                     *               }
                     *             }
                     *           ],
                     *           "questions": [
                     *             {
                     *               "criterion": "environment",
                     *               "ask": "employer",
                     *               "fact": "environment.noise",
                     *               "couldMovePoints": 900,
                     *               "hardLimit": false,
                     *               "wish": {
                     *                 "path": "environment/0",
                     *                 "strength": "prefer",
                     *                 "title": null,
                     *                 "words": "Machines all day are too much."
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "variety": {
                     *         "kindsOfWork": 1,
                     *         "employers": 1,
                     *         "kindNotKnown": 0,
                     *         "employerNotKnown": 0
                     *       },
                     *       "heldBack": [
                     *         {
                     *           "placeByPoints": 2,
                     *           "vacancy": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000012",
                     *             "title": "Cleaner",
                     *             "employer": {
                     *               "id": "01936d3a-6c00-7000-8000-000000000001",
                     *               "name": "Kelham Bakery"
                     *             },
                     *             "place": "S3 8RY",
                     *             "soc2020": "9223",
                     *             "hoursMin": 16,
                     *             "hoursMax": 20,
                     *             "pay": {
                     *               "minPence": 1221,
                     *               "maxPence": null,
                     *               "unit": "hour",
                     *               "basis": "stated",
                     *               "proRata": "no",
                     *               "text": "£12.21 an hour"
                     *             },
                     *             "contract": "permanent",
                     *             "closesOn": "2026-03-31",
                     *             "state": "open",
                     *             "live": true
                     *           },
                     *           "points": 3000,
                     *           "enoughOf": [
                     *             "kind_of_work"
                     *           ]
                     *         }
                     *       ],
                     *       "left": [
                     *         {
                     *           "listedRank": 2,
                     *           "vacancy": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000013",
                     *             "title": "Porter",
                     *             "employer": {
                     *               "id": "01936d3a-6c00-7000-8000-000000000001",
                     *               "name": "Kelham Bakery"
                     *             },
                     *             "place": "S3 8RY",
                     *             "soc2020": "9223",
                     *             "hoursMin": 16,
                     *             "hoursMax": 20,
                     *             "pay": {
                     *               "minPence": 1221,
                     *               "maxPence": null,
                     *               "unit": "hour",
                     *               "basis": "stated",
                     *               "proRata": "no",
                     *               "text": "£12.21 an hour"
                     *             },
                     *             "contract": "permanent",
                     *             "closesOn": "2026-03-31",
                     *             "state": "open",
                     *             "live": true
                     *           },
                     *           "exclusions": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getWhatStandsInTheWay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientId": "01936d3a-6c00-7000-8000-000000000030",
                     *       "day": "2026-03-02",
                     *       "wishesVersion": 3,
                     *       "policyVersion": "1",
                     *       "engineVersion": "1",
                     *       "suitable": 84,
                     *       "excluded": 1208,
                     *       "steps": [
                     *         {
                     *           "code": "longer_journey",
                     *           "criterion": "travel",
                     *           "facts": {
                     *             "fromMinutes": 40,
                     *             "toMinutes": 50
                     *           },
                     *           "wish": {
                     *             "path": "travel",
                     *             "strength": "must",
                     *             "title": null,
                     *             "words": "I get tired on the bus."
                     *           },
                     *           "more": 31
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WhatStandsInTheWay"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getWishes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000030",
                     *       "version": 3,
                     *       "statedOn": "2026-02-20",
                     *       "recordedAt": "2026-02-20T11:00:00.000Z",
                     *       "recordedBy": "Alex Hartley",
                     *       "source": "together",
                     *       "wishes": {
                     *         "occupations": [
                     *           {
                     *             "soc": "9233",
                     *             "title": "Cleaning",
                     *             "strength": "prefer",
                     *             "words": "I like leaving a place better than I found it."
                     *           },
                     *           {
                     *             "soc": "7111",
                     *             "title": "Shop work",
                     *             "strength": "avoid",
                     *             "words": null
                     *           }
                     *         ],
                     *         "hours": {
                     *           "min": 8,
                     *           "max": 16,
                     *           "strength": "must",
                     *           "buildUpTo": 20,
                     *           "words": "Two or three short days to begin with."
                     *         },
                     *         "availability": {
                     *           "days": [
                     *             {
                     *               "day": 1,
                     *               "parts": [
                     *                 "morning",
                     *                 "afternoon"
                     *               ]
                     *             },
                     *             {
                     *               "day": 3,
                     *               "parts": [
                     *                 "morning"
                     *               ]
                     *             },
                     *             {
                     *               "day": 5,
                     *               "parts": [
                     *                 "morning",
                     *                 "afternoon"
                     *               ]
                     *             }
                     *           ],
                     *           "strength": "prefer",
                     *           "words": null
                     *         },
                     *         "shifts": [
                     *           {
                     *             "kind": "nights",
                     *             "strength": "deal_breaker",
                     *             "words": "My tablets make me sleep."
                     *           }
                     *         ],
                     *         "travel": {
                     *           "modes": [
                     *             "walk",
                     *             "bus"
                     *           ],
                     *           "maxMinutes": 40,
                     *           "strength": "must",
                     *           "words": null
                     *         },
                     *         "pay": {
                     *           "floorPencePerHour": 1300,
                     *           "strength": "prefer",
                     *           "words": null
                     *         },
                     *         "contracts": [],
                     *         "environment": [
                     *           {
                     *             "dimension": "noise",
                     *             "want": "low",
                     *             "strength": "prefer",
                     *             "words": "Machines all day are too much."
                     *           }
                     *         ],
                     *         "employersToAvoid": [],
                     *         "values": [],
                     *         "requirements": [],
                     *         "startOn": null,
                     *         "notes": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WishesView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client, or ask an administrator.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    stateWishes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "together",
                 *       "wishes": {
                 *         "occupations": [
                 *           {
                 *             "soc": "9233",
                 *             "title": "Cleaning",
                 *             "strength": "prefer",
                 *             "words": "I like leaving a place better than I found it."
                 *           },
                 *           {
                 *             "soc": "7111",
                 *             "title": "Shop work",
                 *             "strength": "avoid",
                 *             "words": null
                 *           }
                 *         ],
                 *         "hours": {
                 *           "min": 8,
                 *           "max": 16,
                 *           "strength": "must",
                 *           "buildUpTo": 20,
                 *           "words": "Two or three short days to begin with."
                 *         },
                 *         "availability": {
                 *           "days": [
                 *             {
                 *               "day": 1,
                 *               "parts": [
                 *                 "morning",
                 *                 "afternoon"
                 *               ]
                 *             },
                 *             {
                 *               "day": 3,
                 *               "parts": [
                 *                 "morning"
                 *               ]
                 *             },
                 *             {
                 *               "day": 5,
                 *               "parts": [
                 *                 "morning",
                 *                 "afternoon"
                 *               ]
                 *             }
                 *           ],
                 *           "strength": "prefer",
                 *           "words": null
                 *         },
                 *         "shifts": [
                 *           {
                 *             "kind": "nights",
                 *             "strength": "deal_breaker",
                 *             "words": "My tablets make me sleep."
                 *           }
                 *         ],
                 *         "travel": {
                 *           "modes": [
                 *             "walk",
                 *             "bus"
                 *           ],
                 *           "maxMinutes": 40,
                 *           "strength": "must",
                 *           "words": null
                 *         },
                 *         "pay": {
                 *           "floorPencePerHour": 1300,
                 *           "strength": "prefer",
                 *           "words": null
                 *         },
                 *         "contracts": [],
                 *         "environment": [
                 *           {
                 *             "dimension": "noise",
                 *             "want": "low",
                 *             "strength": "prefer",
                 *             "words": "Machines all day are too much."
                 *           }
                 *         ],
                 *         "employersToAvoid": [],
                 *         "values": [],
                 *         "requirements": [],
                 *         "startOn": null,
                 *         "notes": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StateWishes"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000030",
                     *       "version": 3,
                     *       "statedOn": "2026-02-20",
                     *       "recordedAt": "2026-02-20T11:00:00.000Z",
                     *       "recordedBy": "Alex Hartley",
                     *       "source": "together",
                     *       "wishes": {
                     *         "occupations": [
                     *           {
                     *             "soc": "9233",
                     *             "title": "Cleaning",
                     *             "strength": "prefer",
                     *             "words": "I like leaving a place better than I found it."
                     *           },
                     *           {
                     *             "soc": "7111",
                     *             "title": "Shop work",
                     *             "strength": "avoid",
                     *             "words": null
                     *           }
                     *         ],
                     *         "hours": {
                     *           "min": 8,
                     *           "max": 16,
                     *           "strength": "must",
                     *           "buildUpTo": 20,
                     *           "words": "Two or three short days to begin with."
                     *         },
                     *         "availability": {
                     *           "days": [
                     *             {
                     *               "day": 1,
                     *               "parts": [
                     *                 "morning",
                     *                 "afternoon"
                     *               ]
                     *             },
                     *             {
                     *               "day": 3,
                     *               "parts": [
                     *                 "morning"
                     *               ]
                     *             },
                     *             {
                     *               "day": 5,
                     *               "parts": [
                     *                 "morning",
                     *                 "afternoon"
                     *               ]
                     *             }
                     *           ],
                     *           "strength": "prefer",
                     *           "words": null
                     *         },
                     *         "shifts": [
                     *           {
                     *             "kind": "nights",
                     *             "strength": "deal_breaker",
                     *             "words": "My tablets make me sleep."
                     *           }
                     *         ],
                     *         "travel": {
                     *           "modes": [
                     *             "walk",
                     *             "bus"
                     *           ],
                     *           "maxMinutes": 40,
                     *           "strength": "must",
                     *           "words": null
                     *         },
                     *         "pay": {
                     *           "floorPencePerHour": 1300,
                     *           "strength": "prefer",
                     *           "words": null
                     *         },
                     *         "contracts": [],
                     *         "environment": [
                     *           {
                     *             "dimension": "noise",
                     *             "want": "low",
                     *             "strength": "prefer",
                     *             "words": "Machines all day are too much."
                     *           }
                     *         ],
                     *         "employersToAvoid": [],
                     *         "values": [],
                     *         "requirements": [],
                     *         "startOn": null,
                     *         "notes": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WishesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client, or ask an administrator.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.changed_meanwhile`: Somebody changed the record or the wishes after they were read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.changed_meanwhile",
                     *       "title": "Somebody changed the record or the wishes after they were read.",
                     *       "status": 412,
                     *       "detail": "Read it again, look at what changed, and repeat your change with the new ETag.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.unknown_occupation`: The occupation code is not in SOC 2020.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.unknown_occupation",
                     *       "title": "The occupation code is not in SOC 2020.",
                     *       "status": 422,
                     *       "detail": "Search for the work in plain words at /v1/occupations.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.unknown_occupation",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    listWishesVersions: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-number`: by number, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-number";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The client. */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "number": 3,
                     *           "statedOn": "2026-02-20",
                     *           "recordedAt": "2026-02-20T11:00:00.000Z",
                     *           "recordedBy": "Alex Hartley",
                     *           "source": "together",
                     *           "wishes": {
                     *             "occupations": [
                     *               {
                     *                 "soc": "9233",
                     *                 "title": "Cleaning",
                     *                 "strength": "prefer",
                     *                 "words": "I like leaving a place better than I found it."
                     *               },
                     *               {
                     *                 "soc": "7111",
                     *                 "title": "Shop work",
                     *                 "strength": "avoid",
                     *                 "words": null
                     *               }
                     *             ],
                     *             "hours": {
                     *               "min": 8,
                     *               "max": 16,
                     *               "strength": "must",
                     *               "buildUpTo": 20,
                     *               "words": "Two or three short days to begin with."
                     *             },
                     *             "availability": {
                     *               "days": [
                     *                 {
                     *                   "day": 1,
                     *                   "parts": [
                     *                     "morning",
                     *                     "afternoon"
                     *                   ]
                     *                 },
                     *                 {
                     *                   "day": 3,
                     *                   "parts": [
                     *                     "morning"
                     *                   ]
                     *                 },
                     *                 {
                     *                   "day": 5,
                     *                   "parts": [
                     *                     "morning",
                     *                     "afternoon"
                     *                   ]
                     *                 }
                     *               ],
                     *               "strength": "prefer",
                     *               "words": null
                     *             },
                     *             "shifts": [
                     *               {
                     *                 "kind": "nights",
                     *                 "strength": "deal_breaker",
                     *                 "words": "My tablets make me sleep."
                     *               }
                     *             ],
                     *             "travel": {
                     *               "modes": [
                     *                 "walk",
                     *                 "bus"
                     *               ],
                     *               "maxMinutes": 40,
                     *               "strength": "must",
                     *               "words": null
                     *             },
                     *             "pay": {
                     *               "floorPencePerHour": 1300,
                     *               "strength": "prefer",
                     *               "words": null
                     *             },
                     *             "contracts": [],
                     *             "environment": [
                     *               {
                     *                 "dimension": "noise",
                     *                 "want": "low",
                     *                 "strength": "prefer",
                     *                 "words": "Machines all day are too much."
                     *               }
                     *             ],
                     *             "employersToAvoid": [],
                     *             "values": [],
                     *             "requirements": [],
                     *             "startOn": null,
                     *             "notes": null
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WishesVersionPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `clients.client_not_found`: There is no such client, or the client is supported by a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/clients.client_not_found",
                     *       "title": "There is no such client, or the client is supported by a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Check with the team that supports the client, or ask an administrator.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "clients.client_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Only contacts about this client, as far as the sender may see them. */
                clientId?: string;
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description Only contacts with this employer. */
                employerId?: string;
                /** @description Only contacts on or after this day, in the service’s time zone. */
                from?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-at`: by at, last or largest first
                 *     - `at`: by at, first or smallest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-at" | "at";
                /** @description Only contacts of this specialist. */
                specialistId?: string;
                /** @description Where the contact stands; follows from its times. */
                state?: components["schemas"]["ContactState"];
                /** @description Only contacts on or before this day, in the service’s time zone. */
                to?: string;
                /** @description Only contacts about this vacancy. */
                vacancyId?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000040",
                     *           "version": 1,
                     *           "state": "logged",
                     *           "employer": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000001",
                     *             "name": "Kelham Bakery"
                     *           },
                     *           "site": null,
                     *           "person": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000003",
                     *             "name": "Priya Sandhu",
                     *             "jobTitle": "Shift manager",
                     *             "hiringAuthority": "yes"
                     *           },
                     *           "specialist": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000020",
                     *             "name": "Alex Hartley"
                     *           },
                     *           "vacancy": null,
                     *           "specificity": "generic",
                     *           "client": null,
                     *           "mode": "in_person",
                     *           "purpose": "learn_needs",
                     *           "outcome": "conversation",
                     *           "presence": "specialist",
                     *           "learned": "Two early shifts are hard to fill; they train on the job.",
                     *           "occurredAt": "2026-03-02T10:30:00.000Z",
                     *           "plannedFor": null,
                     *           "recordedAt": "2026-03-02T10:52:00.000Z",
                     *           "durationMinutes": 20,
                     *           "nextStep": "Bring a thank-you card",
                     *           "nextStepOn": "2026-03-06",
                     *           "nextStepDoneAt": null,
                     *           "thankYouSentOn": null,
                     *           "counting": {
                     *             "counts": true,
                     *             "rule": "item17-2019",
                     *             "reason": "counted"
                     *           },
                     *           "actions": [
                     *             "edit",
                     *             "complete_next_step"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    recordContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "employerId": "01936d3a-6c00-7000-8000-000000000001",
                 *       "mode": "in_person",
                 *       "purpose": "learn_needs",
                 *       "at": "2026-03-02T10:30:00Z",
                 *       "outcome": "conversation",
                 *       "learned": "Two early shifts are hard to fill; they train on the job.",
                 *       "nextStep": "Bring a thank-you card",
                 *       "nextStepOn": "2026-03-06"
                 *     }
                 */
                "application/json": components["schemas"]["RecordContact"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000040",
                     *       "version": 1,
                     *       "state": "logged",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "site": null,
                     *       "person": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000003",
                     *         "name": "Priya Sandhu",
                     *         "jobTitle": "Shift manager",
                     *         "hiringAuthority": "yes"
                     *       },
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "vacancy": null,
                     *       "specificity": "generic",
                     *       "client": null,
                     *       "mode": "in_person",
                     *       "purpose": "learn_needs",
                     *       "outcome": "conversation",
                     *       "presence": "specialist",
                     *       "learned": "Two early shifts are hard to fill; they train on the job.",
                     *       "occurredAt": "2026-03-02T10:30:00.000Z",
                     *       "plannedFor": null,
                     *       "recordedAt": "2026-03-02T10:52:00.000Z",
                     *       "durationMinutes": 20,
                     *       "nextStep": "Bring a thank-you card",
                     *       "nextStepOn": "2026-03-06",
                     *       "nextStepDoneAt": null,
                     *       "thankYouSentOn": null,
                     *       "counting": {
                     *         "counts": true,
                     *         "rule": "item17-2019",
                     *         "reason": "counted"
                     *       },
                     *       "actions": [
                     *         "edit",
                     *         "complete_next_step"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.employer_not_found`: There is no such employer, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.employer_not_found",
                     *       "title": "There is no such employer, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the employer by name, or record it first.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.employer_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.id_taken`: Another contact was already made with this id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.id_taken",
                     *       "title": "Another contact was already made with this id.",
                     *       "status": 409,
                     *       "detail": "Use a new id for a new contact.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.not_of_this_employer`: The site, person or vacancy belongs to another employer than the contact.
             *     - `job-development.client_not_yours`: There is no such client, or the client is supported by a team that is not yours.
             *     - `job-development.outcome_too_early`: A contact that lies ahead was given an outcome.
             *     - `job-development.specialist_missing`: A key or program did not say whose contact or day it is.
             *     - `job-development.specialist_unknown`: The account is not a specialist or leader of one of your teams.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.not_of_this_employer",
                     *       "title": "The site, person or vacancy belongs to another employer than the contact.",
                     *       "status": 422,
                     *       "detail": "Choose one of this employer’s, or leave it out.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.not_of_this_employer",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The contact. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000040",
                     *       "version": 1,
                     *       "state": "logged",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "site": null,
                     *       "person": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000003",
                     *         "name": "Priya Sandhu",
                     *         "jobTitle": "Shift manager",
                     *         "hiringAuthority": "yes"
                     *       },
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "vacancy": null,
                     *       "specificity": "generic",
                     *       "client": null,
                     *       "mode": "in_person",
                     *       "purpose": "learn_needs",
                     *       "outcome": "conversation",
                     *       "presence": "specialist",
                     *       "learned": "Two early shifts are hard to fill; they train on the job.",
                     *       "occurredAt": "2026-03-02T10:30:00.000Z",
                     *       "plannedFor": null,
                     *       "recordedAt": "2026-03-02T10:52:00.000Z",
                     *       "durationMinutes": 20,
                     *       "nextStep": "Bring a thank-you card",
                     *       "nextStepOn": "2026-03-06",
                     *       "nextStepDoneAt": null,
                     *       "thankYouSentOn": null,
                     *       "counting": {
                     *         "counts": true,
                     *         "rule": "item17-2019",
                     *         "reason": "counted"
                     *       },
                     *       "actions": [
                     *         "edit",
                     *         "complete_next_step"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.contact_not_found`: There is no such contact, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.contact_not_found",
                     *       "title": "There is no such contact, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Open the employer and look in its log.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.contact_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The contact. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "at": "2026-03-02T10:30:00Z",
                 *       "outcome": "appointment_made"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateContact"];
                /**
                 * @example {
                 *       "at": "2026-03-02T10:30:00Z",
                 *       "outcome": "appointment_made"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdateContact"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000040",
                     *       "version": 1,
                     *       "state": "logged",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "site": null,
                     *       "person": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000003",
                     *         "name": "Priya Sandhu",
                     *         "jobTitle": "Shift manager",
                     *         "hiringAuthority": "yes"
                     *       },
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "vacancy": null,
                     *       "specificity": "generic",
                     *       "client": null,
                     *       "mode": "in_person",
                     *       "purpose": "learn_needs",
                     *       "outcome": "conversation",
                     *       "presence": "specialist",
                     *       "learned": "Two early shifts are hard to fill; they train on the job.",
                     *       "occurredAt": "2026-03-02T10:30:00.000Z",
                     *       "plannedFor": null,
                     *       "recordedAt": "2026-03-02T10:52:00.000Z",
                     *       "durationMinutes": 20,
                     *       "nextStep": "Bring a thank-you card",
                     *       "nextStepOn": "2026-03-06",
                     *       "nextStepDoneAt": null,
                     *       "thankYouSentOn": null,
                     *       "counting": {
                     *         "counts": true,
                     *         "rule": "item17-2019",
                     *         "reason": "counted"
                     *       },
                     *       "actions": [
                     *         "edit",
                     *         "complete_next_step"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.contact_not_found`: There is no such contact, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.contact_not_found",
                     *       "title": "There is no such contact, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Open the employer and look in its log.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.contact_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.already_cancelled`: The contact was cancelled.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.already_cancelled",
                     *       "title": "The contact was cancelled.",
                     *       "status": 409,
                     *       "detail": "Plan a new contact.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.already_cancelled",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.changed_meanwhile`: Somebody changed the contact after it was read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.changed_meanwhile",
                     *       "title": "Somebody changed the contact after it was read.",
                     *       "status": 412,
                     *       "detail": "Read it again, look at what changed, and repeat your change with the new ETag.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.not_of_this_employer`: The site, person or vacancy belongs to another employer than the contact.
             *     - `job-development.client_not_yours`: There is no such client, or the client is supported by a team that is not yours.
             *     - `job-development.outcome_too_early`: A contact that lies ahead was given an outcome.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.not_of_this_employer",
                     *       "title": "The site, person or vacancy belongs to another employer than the contact.",
                     *       "status": 422,
                     *       "detail": "Choose one of this employer’s, or leave it out.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.not_of_this_employer",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    cancelContact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The contact. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000040",
                     *       "version": 1,
                     *       "state": "cancelled",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "site": null,
                     *       "person": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000003",
                     *         "name": "Priya Sandhu",
                     *         "jobTitle": "Shift manager",
                     *         "hiringAuthority": "yes"
                     *       },
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "vacancy": null,
                     *       "specificity": "generic",
                     *       "client": null,
                     *       "mode": "in_person",
                     *       "purpose": "learn_needs",
                     *       "outcome": null,
                     *       "presence": "specialist",
                     *       "learned": "Two early shifts are hard to fill; they train on the job.",
                     *       "occurredAt": null,
                     *       "plannedFor": "2026-03-05T10:00:00.000Z",
                     *       "recordedAt": "2026-03-02T10:52:00.000Z",
                     *       "durationMinutes": 20,
                     *       "nextStep": "Bring a thank-you card",
                     *       "nextStepOn": "2026-03-06",
                     *       "nextStepDoneAt": null,
                     *       "thankYouSentOn": null,
                     *       "counting": {
                     *         "counts": true,
                     *         "rule": "item17-2019",
                     *         "reason": "counted"
                     *       },
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.contact_not_found`: There is no such contact, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.contact_not_found",
                     *       "title": "There is no such contact, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Open the employer and look in its log.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.contact_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.already_logged`: The contact took place, so it cannot be cancelled.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.already_logged",
                     *       "title": "The contact took place, so it cannot be cancelled.",
                     *       "status": 409,
                     *       "detail": "Correct the contact instead.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.already_logged",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    completeNextStep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The contact. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000040",
                     *       "version": 1,
                     *       "state": "logged",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "site": null,
                     *       "person": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000003",
                     *         "name": "Priya Sandhu",
                     *         "jobTitle": "Shift manager",
                     *         "hiringAuthority": "yes"
                     *       },
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "vacancy": null,
                     *       "specificity": "generic",
                     *       "client": null,
                     *       "mode": "in_person",
                     *       "purpose": "learn_needs",
                     *       "outcome": "conversation",
                     *       "presence": "specialist",
                     *       "learned": "Two early shifts are hard to fill; they train on the job.",
                     *       "occurredAt": "2026-03-02T10:30:00.000Z",
                     *       "plannedFor": null,
                     *       "recordedAt": "2026-03-02T10:52:00.000Z",
                     *       "durationMinutes": 20,
                     *       "nextStep": "Bring a thank-you card",
                     *       "nextStepOn": "2026-03-06",
                     *       "nextStepDoneAt": "2026-03-06T15:00:00.000Z",
                     *       "thankYouSentOn": null,
                     *       "counting": {
                     *         "counts": true,
                     *         "rule": "item17-2019",
                     *         "reason": "counted"
                     *       },
                     *       "actions": [
                     *         "edit"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.contact_not_found`: There is no such contact, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.contact_not_found",
                     *       "title": "There is no such contact, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Open the employer and look in its log.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.contact_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.no_next_step`: The contact has no next step.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.no_next_step",
                     *       "title": "The contact has no next step.",
                     *       "status": 409,
                     *       "detail": "Read the contact again.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.no_next_step",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    findEmployerDuplicates: {
        parameters: {
            query: {
                /** @description The name being typed. */
                name: string;
                /** @description The postcode being typed, if any. */
                postcode?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "employer": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000001",
                     *             "name": "Kelham Bakery",
                     *             "sic": "10710",
                     *             "sectorTitle": "Manufacture of bread; manufacture of fresh pastry goods and cakes",
                     *             "sizeBand": "small",
                     *             "doNotContact": null,
                     *             "postcode": "S3 8RY",
                     *             "localAuthorityName": "Sheffield",
                     *             "siteCount": 1,
                     *             "updatedAt": "2026-03-02T09:00:00.000Z"
                     *           },
                     *           "points": 100,
                     *           "reasons": [
                     *             "same_name",
                     *             "same_postcode"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listEmployers: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description Only employers who asked not to be contacted, or only the others. */
                doNotContact?: boolean;
                /** @description How many rows to answer. */
                limit?: number;
                /** @description GSS code of the local authority of one of its sites. */
                localAuthority?: string;
                /** @description Postcode district of one of its sites. */
                outcode?: string;
                /** @description Part of the name; small slips of the finger are forgiven. */
                q?: string;
                /** @description First digits of the SIC 2007 code. */
                sic?: string;
                /**
                 * @description The order of the rows.
                 *
                 *     - `name`: by name, first or smallest first
                 *     - `-updatedAt`: by updatedAt, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "name" | "-updatedAt";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000001",
                     *           "name": "Kelham Bakery",
                     *           "sic": "10710",
                     *           "sectorTitle": "Manufacture of bread; manufacture of fresh pastry goods and cakes",
                     *           "sizeBand": "small",
                     *           "doNotContact": null,
                     *           "postcode": "S3 8RY",
                     *           "localAuthorityName": "Sheffield",
                     *           "siteCount": 1,
                     *           "updatedAt": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EmployerPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    createEmployer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Kelham Bakery",
                 *       "sic": "10710",
                 *       "sizeBand": "small",
                 *       "site": {
                 *         "postcode": "S3 8RY"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateEmployer"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "name": "Kelham Bakery",
                     *       "sic": "10710",
                     *       "sectorTitle": "Manufacture of bread; manufacture of fresh pastry goods and cakes",
                     *       "sizeBand": "small",
                     *       "website": null,
                     *       "doNotContact": null,
                     *       "preferredMode": "in_person",
                     *       "preferredHours": "Before eleven, never on Fridays",
                     *       "introductionsPerMonth": null,
                     *       "about": "Night shift starts at ten. The owner likes people who turn up and say so when they cannot.",
                     *       "externalIds": [
                     *         {
                     *           "source": "companies-house",
                     *           "ref": "00000000"
                     *         }
                     *       ],
                     *       "sites": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000002",
                     *           "version": 1,
                     *           "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *           "name": "Kelham Island bakery",
                     *           "address": "12 Green Lane, Sheffield",
                     *           "postcode": "S3 8RY",
                     *           "latitude": 53.389,
                     *           "longitude": -1.472,
                     *           "precision": "sector",
                     *           "radiusKm": 0.42,
                     *           "localAuthorityCode": "E08000019",
                     *           "localAuthorityName": "Sheffield",
                     *           "isMain": true,
                     *           "updatedAt": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000003",
                     *           "version": 1,
                     *           "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *           "siteId": "01936d3a-6c00-7000-8000-000000000002",
                     *           "name": "Priya Sandhu",
                     *           "jobTitle": "Shift manager",
                     *           "hiringAuthority": "yes",
                     *           "phone": "0114 496 0000",
                     *           "email": null,
                     *           "preferredMode": "in_person",
                     *           "notes": "Best before the lunch rush.",
                     *           "leftOn": null,
                     *           "updatedAt": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-01-12T10:30:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.id_taken`: Another record was already made with this id.
             *     - `employers.external_id_taken`: Another employer already carries this external id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.id_taken",
                     *       "title": "Another record was already made with this id.",
                     *       "status": 409,
                     *       "detail": "Use a new id for a new record.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.unknown_industry`: The industry code is not in SIC 2007.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.unknown_industry",
                     *       "title": "The industry code is not in SIC 2007.",
                     *       "status": 422,
                     *       "detail": "Search for the industry by words at /v1/industries.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.unknown_industry",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getEmployer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The employer. */
                employerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "name": "Kelham Bakery",
                     *       "sic": "10710",
                     *       "sectorTitle": "Manufacture of bread; manufacture of fresh pastry goods and cakes",
                     *       "sizeBand": "small",
                     *       "website": null,
                     *       "doNotContact": null,
                     *       "preferredMode": "in_person",
                     *       "preferredHours": "Before eleven, never on Fridays",
                     *       "introductionsPerMonth": null,
                     *       "about": "Night shift starts at ten. The owner likes people who turn up and say so when they cannot.",
                     *       "externalIds": [
                     *         {
                     *           "source": "companies-house",
                     *           "ref": "00000000"
                     *         }
                     *       ],
                     *       "sites": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000002",
                     *           "version": 1,
                     *           "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *           "name": "Kelham Island bakery",
                     *           "address": "12 Green Lane, Sheffield",
                     *           "postcode": "S3 8RY",
                     *           "latitude": 53.389,
                     *           "longitude": -1.472,
                     *           "precision": "sector",
                     *           "radiusKm": 0.42,
                     *           "localAuthorityCode": "E08000019",
                     *           "localAuthorityName": "Sheffield",
                     *           "isMain": true,
                     *           "updatedAt": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000003",
                     *           "version": 1,
                     *           "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *           "siteId": "01936d3a-6c00-7000-8000-000000000002",
                     *           "name": "Priya Sandhu",
                     *           "jobTitle": "Shift manager",
                     *           "hiringAuthority": "yes",
                     *           "phone": "0114 496 0000",
                     *           "email": null,
                     *           "preferredMode": "in_person",
                     *           "notes": "Best before the lunch rush.",
                     *           "leftOn": null,
                     *           "updatedAt": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-01-12T10:30:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.employer_not_found`: There is no such employer, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.employer_not_found",
                     *       "title": "There is no such employer, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the employer by name; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.employer_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    updateEmployer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The employer. */
                employerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "doNotContact": {
                 *         "until": "2027-01-02",
                 *         "reason": "Stock-taking until the new year."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateEmployer"];
                /**
                 * @example {
                 *       "doNotContact": {
                 *         "until": "2027-01-02",
                 *         "reason": "Stock-taking until the new year."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdateEmployer"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000001",
                     *       "version": 3,
                     *       "name": "Kelham Bakery",
                     *       "sic": "10710",
                     *       "sectorTitle": "Manufacture of bread; manufacture of fresh pastry goods and cakes",
                     *       "sizeBand": "small",
                     *       "website": null,
                     *       "doNotContact": null,
                     *       "preferredMode": "in_person",
                     *       "preferredHours": "Before eleven, never on Fridays",
                     *       "introductionsPerMonth": null,
                     *       "about": "Night shift starts at ten. The owner likes people who turn up and say so when they cannot.",
                     *       "externalIds": [
                     *         {
                     *           "source": "companies-house",
                     *           "ref": "00000000"
                     *         }
                     *       ],
                     *       "sites": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000002",
                     *           "version": 1,
                     *           "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *           "name": "Kelham Island bakery",
                     *           "address": "12 Green Lane, Sheffield",
                     *           "postcode": "S3 8RY",
                     *           "latitude": 53.389,
                     *           "longitude": -1.472,
                     *           "precision": "sector",
                     *           "radiusKm": 0.42,
                     *           "localAuthorityCode": "E08000019",
                     *           "localAuthorityName": "Sheffield",
                     *           "isMain": true,
                     *           "updatedAt": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000003",
                     *           "version": 1,
                     *           "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *           "siteId": "01936d3a-6c00-7000-8000-000000000002",
                     *           "name": "Priya Sandhu",
                     *           "jobTitle": "Shift manager",
                     *           "hiringAuthority": "yes",
                     *           "phone": "0114 496 0000",
                     *           "email": null,
                     *           "preferredMode": "in_person",
                     *           "notes": "Best before the lunch rush.",
                     *           "leftOn": null,
                     *           "updatedAt": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-01-12T10:30:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.employer_not_found`: There is no such employer, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.employer_not_found",
                     *       "title": "There is no such employer, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the employer by name; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.employer_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.external_id_taken`: Another employer already carries this external id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.external_id_taken",
                     *       "title": "Another employer already carries this external id.",
                     *       "status": 409,
                     *       "detail": "Open that employer, or correct the id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.external_id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `employers.changed_meanwhile`: Somebody changed the record after it was read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.changed_meanwhile",
                     *       "title": "Somebody changed the record after it was read.",
                     *       "status": 412,
                     *       "detail": "Read the record again, look at what changed, and repeat your change with the new ETag.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.unknown_industry`: The industry code is not in SIC 2007.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.unknown_industry",
                     *       "title": "The industry code is not in SIC 2007.",
                     *       "status": 422,
                     *       "detail": "Search for the industry by words at /v1/industries.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.unknown_industry",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The employer. */
                employerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Priya Sandhu",
                 *       "jobTitle": "Shift manager",
                 *       "hiringAuthority": "yes"
                 *     }
                 */
                "application/json": components["schemas"]["CreatePerson"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000003",
                     *       "version": 1,
                     *       "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *       "siteId": "01936d3a-6c00-7000-8000-000000000002",
                     *       "name": "Priya Sandhu",
                     *       "jobTitle": "Shift manager",
                     *       "hiringAuthority": "yes",
                     *       "phone": "0114 496 0000",
                     *       "email": null,
                     *       "preferredMode": "in_person",
                     *       "notes": "Best before the lunch rush.",
                     *       "leftOn": null,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.employer_not_found`: There is no such employer, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.employer_not_found",
                     *       "title": "There is no such employer, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the employer by name; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.employer_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.id_taken`: Another record was already made with this id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.id_taken",
                     *       "title": "Another record was already made with this id.",
                     *       "status": 409,
                     *       "detail": "Use a new id for a new record.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.site_of_another_employer`: The site belongs to another employer than the person.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.site_of_another_employer",
                     *       "title": "The site belongs to another employer than the person.",
                     *       "status": 422,
                     *       "detail": "Choose one of this employer’s sites, or add the site first.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.site_of_another_employer",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getRelationship: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The employer. */
                employerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *       "stage": "needs_learned",
                     *       "since": "2026-03-02",
                     *       "flags": [
                     *         "thank_you_unsent"
                     *       ],
                     *       "contacts": 3,
                     *       "lastContactAt": "2026-03-02T10:30:00.000Z",
                     *       "lastContactBy": "Alex Hartley",
                     *       "doNotContact": false,
                     *       "colleagues": [
                     *         {
                     *           "contactId": "01936d3a-6c00-7000-8000-000000000041",
                     *           "specialistId": "01936d3a-6c00-7000-8000-000000000021",
                     *           "specialistName": "Jo Marsden",
                     *           "at": "2026-02-26T14:00:00.000Z",
                     *           "mode": "in_person",
                     *           "state": "logged",
                     *           "outcome": "appointment_made",
                     *           "personName": "Priya Sandhu"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RelationshipView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.employer_not_found`: There is no such employer, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.employer_not_found",
                     *       "title": "There is no such employer, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the employer by name, or record it first.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.employer_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    createSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The employer. */
                employerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Kelham Island bakery",
                 *       "address": "12 Green Lane, Sheffield",
                 *       "postcode": "s38ry",
                 *       "isMain": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateSite"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000002",
                     *       "version": 1,
                     *       "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *       "name": "Kelham Island bakery",
                     *       "address": "12 Green Lane, Sheffield",
                     *       "postcode": "S3 8RY",
                     *       "latitude": 53.389,
                     *       "longitude": -1.472,
                     *       "precision": "sector",
                     *       "radiusKm": 0.42,
                     *       "localAuthorityCode": "E08000019",
                     *       "localAuthorityName": "Sheffield",
                     *       "isMain": true,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.employer_not_found`: There is no such employer, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.employer_not_found",
                     *       "title": "There is no such employer, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the employer by name; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.employer_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.id_taken`: Another record was already made with this id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.id_taken",
                     *       "title": "Another record was already made with this id.",
                     *       "status": 409,
                     *       "detail": "Use a new id for a new record.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listImportPresets: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description Only presets for this kind of rows. */
                kind?: components["schemas"]["ImportKind"];
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `name`: by name, first or smallest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "name";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "name": "fhrs",
                     *           "kind": "employers",
                     *           "description": "Food hygiene register: a name, an address and a postcode for each premises.",
                     *           "source": "fhrs",
                     *           "columns": [
                     *             "fhrs_id",
                     *             "name",
                     *             "address",
                     *             "postcode"
                     *           ],
                     *           "otherColumns": []
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPresetPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description Only imports of this kind of rows. */
                kind?: components["schemas"]["ImportKind"];
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-createdAt`: by createdAt, last or largest first
                 *     - `createdAt`: by createdAt, first or smallest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-createdAt" | "createdAt";
                /** @description Only imports in this state. */
                status?: components["schemas"]["ImportStatus"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000070",
                     *           "version": 4,
                     *           "kind": "employers",
                     *           "status": "running",
                     *           "dryRun": false,
                     *           "preset": "fhrs",
                     *           "source": "fhrs",
                     *           "fileName": "sheffield-premises.csv",
                     *           "encoding": "utf-8",
                     *           "delimiter": "comma",
                     *           "ignoredColumns": [
                     *             "rating_date"
                     *           ],
                     *           "progress": {
                     *             "rowsRead": 3000,
                     *             "bytesDone": 310000,
                     *             "bytesTotal": 540000,
                     *             "percent": 57
                     *           },
                     *           "counts": {
                     *             "created": 2912,
                     *             "updated": 0,
                     *             "unchanged": 0,
                     *             "linked": 85,
                     *             "rejected": 3
                     *           },
                     *           "doubts": [],
                     *           "rowErrorsKept": 3,
                     *           "failure": null,
                     *           "requestedBy": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000020",
                     *             "name": "Alex Hartley"
                     *           },
                     *           "createdAt": "2026-03-02T09:00:00.000Z",
                     *           "startedAt": "2026-03-02T09:00:01.000Z",
                     *           "endedAt": null,
                     *           "actions": [
                     *             "cancel",
                     *             "download_row_errors"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    startImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Whether to go through every row and report, but write none of them. */
                    dryRun?: string;
                    /** @description The file, up to 50 MB, as the last part. */
                    file: string;
                    /**
                     * Format: uuid
                     * @description Id of the new import, a UUIDv7 made by the sender; made by the server when absent. Sending the same id and body again creates nothing new; the same id with a different body is a conflict.
                     */
                    id?: string;
                    /** @description What the rows of the file are. */
                    kind: components["schemas"]["ImportKind"];
                    /** @description Instead of a preset, a JSON object: which of the file’s columns is which field. The fields are the columns of the preset foothold. */
                    mapping?: string;
                    /** @description The shape of the file; found by its header when absent. */
                    preset?: components["schemas"]["ImportPresetName"];
                    /** @description Where the rows are from, in one word. Needed with a mapping, and with the preset foothold for rows that do not say it themselves. */
                    source?: string & (unknown & unknown);
                };
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000070",
                     *       "version": 1,
                     *       "kind": "employers",
                     *       "status": "queued",
                     *       "dryRun": false,
                     *       "preset": "fhrs",
                     *       "source": "fhrs",
                     *       "fileName": "sheffield-premises.csv",
                     *       "encoding": "utf-8",
                     *       "delimiter": "comma",
                     *       "ignoredColumns": [
                     *         "rating_date"
                     *       ],
                     *       "progress": {
                     *         "rowsRead": 0,
                     *         "bytesDone": 0,
                     *         "bytesTotal": 540000,
                     *         "percent": 0
                     *       },
                     *       "counts": {
                     *         "created": 0,
                     *         "updated": 0,
                     *         "unchanged": 0,
                     *         "linked": 0,
                     *         "rejected": 0
                     *       },
                     *       "doubts": [],
                     *       "rowErrorsKept": 0,
                     *       "failure": null,
                     *       "requestedBy": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `integrations.id_taken`: Another import was already started with this id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/integrations.id_taken",
                     *       "title": "Another import was already started with this id.",
                     *       "status": 409,
                     *       "detail": "Use a new id for a new import.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "integrations.id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `integrations.file_empty`: The file is empty.
             *     - `integrations.not_csv`: The file is not CSV: a workbook, for instance.
             *     - `integrations.compression_broken`: The gzip file is cut off or damaged.
             *     - `integrations.too_large_unpacked`: The file is too large when unpacked.
             *     - `integrations.column_repeated`: The first line names a column twice.
             *     - `integrations.row_too_long`: A row is too long for a row.
             *     - `integrations.quote_not_closed`: A text begins with a quotation mark and never ends.
             *     - `integrations.header_unknown`: The first line fits none of the presets.
             *     - `integrations.columns_missing`: The first line lacks columns that the preset or the mapping needs.
             *     - `integrations.mapping_unknown`: The mapping names a field that does not exist.
             *     - `integrations.preset_of_other_kind`: The preset is for another kind of rows.
             *     - `integrations.preset_and_mapping`: Both a preset and a mapping were sent.
             *     - `integrations.source_missing`: Nothing says where the rows are from.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/integrations.file_empty",
                     *       "title": "The file is empty.",
                     *       "status": 422,
                     *       "detail": "Send a CSV file whose first line names the columns.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "integrations.file_empty",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The import. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000070",
                     *       "version": 4,
                     *       "kind": "employers",
                     *       "status": "running",
                     *       "dryRun": false,
                     *       "preset": "fhrs",
                     *       "source": "fhrs",
                     *       "fileName": "sheffield-premises.csv",
                     *       "encoding": "utf-8",
                     *       "delimiter": "comma",
                     *       "ignoredColumns": [
                     *         "rating_date"
                     *       ],
                     *       "progress": {
                     *         "rowsRead": 3000,
                     *         "bytesDone": 310000,
                     *         "bytesTotal": 540000,
                     *         "percent": 57
                     *       },
                     *       "counts": {
                     *         "created": 2912,
                     *         "updated": 0,
                     *         "unchanged": 0,
                     *         "linked": 85,
                     *         "rejected": 3
                     *       },
                     *       "doubts": [],
                     *       "rowErrorsKept": 3,
                     *       "failure": null,
                     *       "requestedBy": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "startedAt": "2026-03-02T09:00:01.000Z",
                     *       "endedAt": null,
                     *       "actions": [
                     *         "cancel",
                     *         "download_row_errors"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `integrations.import_not_found`: There is no such import, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/integrations.import_not_found",
                     *       "title": "There is no such import, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "List the imports and choose one of them.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "integrations.import_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The import. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000070",
                     *       "version": 4,
                     *       "kind": "employers",
                     *       "status": "running",
                     *       "dryRun": false,
                     *       "preset": "fhrs",
                     *       "source": "fhrs",
                     *       "fileName": "sheffield-premises.csv",
                     *       "encoding": "utf-8",
                     *       "delimiter": "comma",
                     *       "ignoredColumns": [
                     *         "rating_date"
                     *       ],
                     *       "progress": {
                     *         "rowsRead": 3000,
                     *         "bytesDone": 310000,
                     *         "bytesTotal": 540000,
                     *         "percent": 57
                     *       },
                     *       "counts": {
                     *         "created": 2912,
                     *         "updated": 0,
                     *         "unchanged": 0,
                     *         "linked": 85,
                     *         "rejected": 3
                     *       },
                     *       "doubts": [],
                     *       "rowErrorsKept": 3,
                     *       "failure": null,
                     *       "requestedBy": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "startedAt": "2026-03-02T09:00:01.000Z",
                     *       "endedAt": null,
                     *       "actions": [
                     *         "cancel",
                     *         "download_row_errors"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `integrations.import_not_found`: There is no such import, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/integrations.import_not_found",
                     *       "title": "There is no such import, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "List the imports and choose one of them.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "integrations.import_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `integrations.import_ended`: The import has ended; there is nothing to stop.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/integrations.import_ended",
                     *       "title": "The import has ended; there is nothing to stop.",
                     *       "status": 409,
                     *       "detail": "Read the import: its counts say what was written.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "integrations.import_ended",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listImportRowErrors: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `line`: by line, first or smallest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "line";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The import. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000071",
                     *           "line": 118,
                     *           "code": "name_missing",
                     *           "column": "name",
                     *           "detail": "The row has no name. Fill in the column name.",
                     *           "row": "1230711,,Restaurant/Cafe/Canteen,\"12 Green Lane, Sheffield\",S3 8RY"
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RowErrorPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `integrations.import_not_found`: There is no such import, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/integrations.import_not_found",
                     *       "title": "There is no such import, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "List the imports and choose one of them.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "integrations.import_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    downloadImportRowErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV in UTF-8 with a byte-order mark, one row for each rejected row. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example error_line,error_code,error_column,error_detail,fhrs_id,name,postcode
                     *     118,name_missing,name,The row has no name.,1230711,,S3 8RY
                     */
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `integrations.import_not_found`: There is no such import, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/integrations.import_not_found",
                     *       "title": "There is no such import, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "List the imports and choose one of them.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "integrations.import_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    previewImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The file, up to 50 MB, as the last part. */
                    file: string;
                    /** @description What the rows of the file are. */
                    kind: components["schemas"]["ImportKind"];
                };
            };
        };
        responses: {
            /** @description Done; this is the result. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "employers",
                     *       "encoding": "utf-8",
                     *       "delimiter": "comma",
                     *       "columns": [
                     *         {
                     *           "name": "No",
                     *           "samples": [
                     *             "1",
                     *             "2",
                     *             "3"
                     *           ]
                     *         },
                     *         {
                     *           "name": "Company",
                     *           "samples": [
                     *             "Kelham Bakery",
                     *             "The Tin Kettle"
                     *           ]
                     *         },
                     *         {
                     *           "name": "Post code",
                     *           "samples": [
                     *             "S3 8RY"
                     *           ]
                     *         }
                     *       ],
                     *       "preset": null,
                     *       "ignoredColumns": [],
                     *       "sourceNeeded": false,
                     *       "fields": [
                     *         {
                     *           "field": "ref",
                     *           "required": true,
                     *           "column": null
                     *         },
                     *         {
                     *           "field": "name",
                     *           "required": true,
                     *           "column": "Company"
                     *         },
                     *         {
                     *           "field": "postcode",
                     *           "required": false,
                     *           "column": "Post code"
                     *         }
                     *       ],
                     *       "source": null
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `integrations.file_empty`: The file is empty.
             *     - `integrations.not_csv`: The file is not CSV: a workbook, for instance.
             *     - `integrations.compression_broken`: The gzip file is cut off or damaged.
             *     - `integrations.too_large_unpacked`: The file is too large when unpacked.
             *     - `integrations.column_repeated`: The first line names a column twice.
             *     - `integrations.row_too_long`: A row is too long for a row.
             *     - `integrations.quote_not_closed`: A text begins with a quotation mark and never ends.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/integrations.file_empty",
                     *       "title": "The file is empty.",
                     *       "status": 422,
                     *       "detail": "Send a CSV file whose first line names the columns.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "integrations.file_empty",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    searchIndustries: {
        parameters: {
            query: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /** @description Words, the beginning of a five-digit code, or the capital letter of a section. */
                q: string;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-relevance`: by relevance, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-relevance";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "sic": "56101",
                     *           "description": "Licensed restaurants",
                     *           "section": "I",
                     *           "sectionTitle": "Accommodation and food service activities"
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IndustryPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listMatchingRuns: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-createdAt`: by createdAt, last or largest first
                 *     - `createdAt`: by createdAt, first or smallest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-createdAt" | "createdAt";
                /** @description States, separated by commas. */
                status?: components["schemas"]["MatchingRunStatus"][];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000050",
                     *           "version": 3,
                     *           "status": "running",
                     *           "trigger": "night",
                     *           "day": "2026-03-02",
                     *           "placesDone": 12,
                     *           "placesTotal": 31,
                     *           "clientsDone": 44,
                     *           "clientsTotal": 120,
                     *           "requestedBy": null,
                     *           "policyVersion": "1",
                     *           "engineVersion": "1",
                     *           "createdAt": "2026-03-02T02:00:00.000Z",
                     *           "startedAt": "2026-03-02T02:00:01.000Z",
                     *           "finishedAt": null,
                     *           "failure": null,
                     *           "actions": [
                     *             "cancel"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RunPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    startMatchingRun: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StartRun"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000050",
                     *       "version": 1,
                     *       "status": "queued",
                     *       "trigger": "now",
                     *       "day": "2026-03-02",
                     *       "placesDone": 0,
                     *       "placesTotal": 0,
                     *       "clientsDone": 0,
                     *       "clientsTotal": 0,
                     *       "requestedBy": "Alex Hartley",
                     *       "policyVersion": "1",
                     *       "engineVersion": "1",
                     *       "createdAt": "2026-03-02T02:00:00.000Z",
                     *       "startedAt": null,
                     *       "finishedAt": null,
                     *       "failure": null,
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RunView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.run_in_progress`: A matching run is at work already, and a service has one at a time.
             *     - `matching.id_taken`: This id already belongs to another run, or to another version of the policy.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.run_in_progress",
                     *       "title": "A matching run is at work already, and a service has one at a time.",
                     *       "status": 409,
                     *       "detail": "Wait until it ends, or cancel it. A run that has not ended after two hours gives way by itself.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.run_in_progress",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getMatchingRun: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The run. */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000050",
                     *       "version": 3,
                     *       "status": "running",
                     *       "trigger": "night",
                     *       "day": "2026-03-02",
                     *       "placesDone": 12,
                     *       "placesTotal": 31,
                     *       "clientsDone": 44,
                     *       "clientsTotal": 120,
                     *       "requestedBy": null,
                     *       "policyVersion": "1",
                     *       "engineVersion": "1",
                     *       "createdAt": "2026-03-02T02:00:00.000Z",
                     *       "startedAt": "2026-03-02T02:00:01.000Z",
                     *       "finishedAt": null,
                     *       "failure": null,
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RunView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.run_not_found`: There is no such matching run, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.run_not_found",
                     *       "title": "There is no such matching run, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Look in the list of runs.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.run_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    cancelMatchingRun: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The run. */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; this is the result. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000050",
                     *       "version": 3,
                     *       "status": "cancelled",
                     *       "trigger": "night",
                     *       "day": "2026-03-02",
                     *       "placesDone": 12,
                     *       "placesTotal": 31,
                     *       "clientsDone": 44,
                     *       "clientsTotal": 120,
                     *       "requestedBy": null,
                     *       "policyVersion": "1",
                     *       "engineVersion": "1",
                     *       "createdAt": "2026-03-02T02:00:00.000Z",
                     *       "startedAt": "2026-03-02T02:00:01.000Z",
                     *       "finishedAt": "2026-03-02T02:00:09.000Z",
                     *       "failure": null,
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["RunView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.run_not_found`: There is no such matching run, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.run_not_found",
                     *       "title": "There is no such matching run, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Look in the list of runs.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.run_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.run_finished`: The run has ended.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.run_finished",
                     *       "title": "The run has ended.",
                     *       "status": 409,
                     *       "detail": "There is nothing to cancel.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.run_finished",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listMatchingPolicies: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-version`: by version, last or largest first
                 *     - `version`: by version, first or smallest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-version" | "version";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000060",
                     *           "version": 2,
                     *           "use": "next_run",
                     *           "figures": {
                     *             "weights": {
                     *               "occupation": 2500,
                     *               "travel": 2600,
                     *               "hours": 1500,
                     *               "days_and_times": 1500,
                     *               "shift_kinds": 1000,
                     *               "pay": 1000,
                     *               "contract": 600,
                     *               "environment": 1500,
                     *               "requirements": 800,
                     *               "employer": 200,
                     *               "freshness": 400
                     *             },
                     *             "unknownPercent": {
                     *               "occupation": 30,
                     *               "travel": 40,
                     *               "hours": 50,
                     *               "days_and_times": 50,
                     *               "shift_kinds": 50,
                     *               "pay": 50,
                     *               "contract": 50,
                     *               "environment": 50,
                     *               "requirements": 50,
                     *               "employer": 50,
                     *               "freshness": 40
                     *             },
                     *             "fitsFromPercent": 40,
                     *             "occupation": {
                     *               "sameMinorGroupPercent": 75,
                     *               "sameSubMajorGroupPercent": 45,
                     *               "sameMajorGroupPercent": 15,
                     *               "mustOnlyPercent": 75,
                     *               "likenessPercent": 70,
                     *               "acceptablePercent": 50,
                     *               "likeAvoidedPercent": 60
                     *             },
                     *             "travel": {
                     *               "speeds": {
                     *                 "walk": {
                     *                   "detour": 1.3,
                     *                   "urbanKmPerHour": 4.8,
                     *                   "ruralKmPerHour": 4.8,
                     *                   "extraMinutes": 0
                     *                 },
                     *                 "cycle": {
                     *                   "detour": 1.35,
                     *                   "urbanKmPerHour": 14,
                     *                   "ruralKmPerHour": 14,
                     *                   "extraMinutes": 3
                     *                 },
                     *                 "bus": {
                     *                   "detour": 1.4,
                     *                   "urbanKmPerHour": 15,
                     *                   "ruralKmPerHour": 15,
                     *                   "extraMinutes": 14
                     *                 },
                     *                 "car": {
                     *                   "detour": 1.35,
                     *                   "urbanKmPerHour": 28,
                     *                   "ruralKmPerHour": 45,
                     *                   "extraMinutes": 6
                     *                 }
                     *               },
                     *               "percentAtLimit": 40,
                     *               "buses": {
                     *                 "weekday": {
                     *                   "firstMinute": 360,
                     *                   "lastMinute": 1380
                     *                 },
                     *                 "saturday": {
                     *                   "firstMinute": 360,
                     *                   "lastMinute": 1380
                     *                 },
                     *                 "sunday": {
                     *                   "firstMinute": 540,
                     *                   "lastMinute": 1260
                     *                 }
                     *               },
                     *               "assumedModes": [
                     *                 "walk",
                     *                 "bus"
                     *               ],
                     *               "assumedMaxMinutes": 60
                     *             },
                     *             "hours": {
                     *               "zeroAtGapMinutes": 480,
                     *               "percentBesideWish": 40,
                     *               "percentWithoutGrowth": 80
                     *             },
                     *             "daysAndTimes": {
                     *               "percentJustShort": 40
                     *             },
                     *             "pay": {
                     *               "fullTimeMinutesPerWeek": 2250,
                     *               "minutesPerWorkingDay": 450,
                     *               "percentAtFloor": 70,
                     *               "spanPercentOfFloor": 20
                     *             },
                     *             "environment": {
                     *               "percentByLevel": [
                     *                 100,
                     *                 85,
                     *                 50,
                     *                 20,
                     *                 0
                     *               ],
                     *               "usualPercent": 50
                     *             },
                     *             "requirements": {
                     *               "percentWhenDesirable": 60
                     *             },
                     *             "freshness": {
                     *               "closingSoonDays": 2,
                     *               "percentClosingSoon": 60,
                     *               "freshDays": 14,
                     *               "staleDays": 60,
                     *               "percentWhenStale": 50
                     *             }
                     *           },
                     *           "changes": [
                     *             {
                     *               "pointer": "/weights/travel",
                     *               "from": 2000,
                     *               "to": 2600
                     *             }
                     *           ],
                     *           "why": "Two bus lines were cut: what is near matters more here than elsewhere.",
                     *           "madeBy": "Lena Marsh",
                     *           "madeAt": "2026-03-02T09:00:00.000Z",
                     *           "actions": [
                     *             "revise"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    reviseMatchingPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "basedOn": 1,
                 *       "figures": {
                 *         "weights": {
                 *           "occupation": 2500,
                 *           "travel": 2600,
                 *           "hours": 1500,
                 *           "days_and_times": 1500,
                 *           "shift_kinds": 1000,
                 *           "pay": 1000,
                 *           "contract": 600,
                 *           "environment": 1500,
                 *           "requirements": 800,
                 *           "employer": 200,
                 *           "freshness": 400
                 *         },
                 *         "unknownPercent": {
                 *           "occupation": 30,
                 *           "travel": 40,
                 *           "hours": 50,
                 *           "days_and_times": 50,
                 *           "shift_kinds": 50,
                 *           "pay": 50,
                 *           "contract": 50,
                 *           "environment": 50,
                 *           "requirements": 50,
                 *           "employer": 50,
                 *           "freshness": 40
                 *         },
                 *         "fitsFromPercent": 40,
                 *         "occupation": {
                 *           "sameMinorGroupPercent": 75,
                 *           "sameSubMajorGroupPercent": 45,
                 *           "sameMajorGroupPercent": 15,
                 *           "mustOnlyPercent": 75,
                 *           "likenessPercent": 70,
                 *           "acceptablePercent": 50,
                 *           "likeAvoidedPercent": 60
                 *         },
                 *         "travel": {
                 *           "speeds": {
                 *             "walk": {
                 *               "detour": 1.3,
                 *               "urbanKmPerHour": 4.8,
                 *               "ruralKmPerHour": 4.8,
                 *               "extraMinutes": 0
                 *             },
                 *             "cycle": {
                 *               "detour": 1.35,
                 *               "urbanKmPerHour": 14,
                 *               "ruralKmPerHour": 14,
                 *               "extraMinutes": 3
                 *             },
                 *             "bus": {
                 *               "detour": 1.4,
                 *               "urbanKmPerHour": 15,
                 *               "ruralKmPerHour": 15,
                 *               "extraMinutes": 14
                 *             },
                 *             "car": {
                 *               "detour": 1.35,
                 *               "urbanKmPerHour": 28,
                 *               "ruralKmPerHour": 45,
                 *               "extraMinutes": 6
                 *             }
                 *           },
                 *           "percentAtLimit": 40,
                 *           "buses": {
                 *             "weekday": {
                 *               "firstMinute": 360,
                 *               "lastMinute": 1380
                 *             },
                 *             "saturday": {
                 *               "firstMinute": 360,
                 *               "lastMinute": 1380
                 *             },
                 *             "sunday": {
                 *               "firstMinute": 540,
                 *               "lastMinute": 1260
                 *             }
                 *           },
                 *           "assumedModes": [
                 *             "walk",
                 *             "bus"
                 *           ],
                 *           "assumedMaxMinutes": 60
                 *         },
                 *         "hours": {
                 *           "zeroAtGapMinutes": 480,
                 *           "percentBesideWish": 40,
                 *           "percentWithoutGrowth": 80
                 *         },
                 *         "daysAndTimes": {
                 *           "percentJustShort": 40
                 *         },
                 *         "pay": {
                 *           "fullTimeMinutesPerWeek": 2250,
                 *           "minutesPerWorkingDay": 450,
                 *           "percentAtFloor": 70,
                 *           "spanPercentOfFloor": 20
                 *         },
                 *         "environment": {
                 *           "percentByLevel": [
                 *             100,
                 *             85,
                 *             50,
                 *             20,
                 *             0
                 *           ],
                 *           "usualPercent": 50
                 *         },
                 *         "requirements": {
                 *           "percentWhenDesirable": 60
                 *         },
                 *         "freshness": {
                 *           "closingSoonDays": 2,
                 *           "percentClosingSoon": 60,
                 *           "freshDays": 14,
                 *           "staleDays": 60,
                 *           "percentWhenStale": 50
                 *         }
                 *       },
                 *       "why": "Two bus lines were cut: what is near matters more here than elsewhere."
                 *     }
                 */
                "application/json": components["schemas"]["RevisePolicy"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000060",
                     *       "version": 2,
                     *       "use": "next_run",
                     *       "figures": {
                     *         "weights": {
                     *           "occupation": 2500,
                     *           "travel": 2600,
                     *           "hours": 1500,
                     *           "days_and_times": 1500,
                     *           "shift_kinds": 1000,
                     *           "pay": 1000,
                     *           "contract": 600,
                     *           "environment": 1500,
                     *           "requirements": 800,
                     *           "employer": 200,
                     *           "freshness": 400
                     *         },
                     *         "unknownPercent": {
                     *           "occupation": 30,
                     *           "travel": 40,
                     *           "hours": 50,
                     *           "days_and_times": 50,
                     *           "shift_kinds": 50,
                     *           "pay": 50,
                     *           "contract": 50,
                     *           "environment": 50,
                     *           "requirements": 50,
                     *           "employer": 50,
                     *           "freshness": 40
                     *         },
                     *         "fitsFromPercent": 40,
                     *         "occupation": {
                     *           "sameMinorGroupPercent": 75,
                     *           "sameSubMajorGroupPercent": 45,
                     *           "sameMajorGroupPercent": 15,
                     *           "mustOnlyPercent": 75,
                     *           "likenessPercent": 70,
                     *           "acceptablePercent": 50,
                     *           "likeAvoidedPercent": 60
                     *         },
                     *         "travel": {
                     *           "speeds": {
                     *             "walk": {
                     *               "detour": 1.3,
                     *               "urbanKmPerHour": 4.8,
                     *               "ruralKmPerHour": 4.8,
                     *               "extraMinutes": 0
                     *             },
                     *             "cycle": {
                     *               "detour": 1.35,
                     *               "urbanKmPerHour": 14,
                     *               "ruralKmPerHour": 14,
                     *               "extraMinutes": 3
                     *             },
                     *             "bus": {
                     *               "detour": 1.4,
                     *               "urbanKmPerHour": 15,
                     *               "ruralKmPerHour": 15,
                     *               "extraMinutes": 14
                     *             },
                     *             "car": {
                     *               "detour": 1.35,
                     *               "urbanKmPerHour": 28,
                     *               "ruralKmPerHour": 45,
                     *               "extraMinutes": 6
                     *             }
                     *           },
                     *           "percentAtLimit": 40,
                     *           "buses": {
                     *             "weekday": {
                     *               "firstMinute": 360,
                     *               "lastMinute": 1380
                     *             },
                     *             "saturday": {
                     *               "firstMinute": 360,
                     *               "lastMinute": 1380
                     *             },
                     *             "sunday": {
                     *               "firstMinute": 540,
                     *               "lastMinute": 1260
                     *             }
                     *           },
                     *           "assumedModes": [
                     *             "walk",
                     *             "bus"
                     *           ],
                     *           "assumedMaxMinutes": 60
                     *         },
                     *         "hours": {
                     *           "zeroAtGapMinutes": 480,
                     *           "percentBesideWish": 40,
                     *           "percentWithoutGrowth": 80
                     *         },
                     *         "daysAndTimes": {
                     *           "percentJustShort": 40
                     *         },
                     *         "pay": {
                     *           "fullTimeMinutesPerWeek": 2250,
                     *           "minutesPerWorkingDay": 450,
                     *           "percentAtFloor": 70,
                     *           "spanPercentOfFloor": 20
                     *         },
                     *         "environment": {
                     *           "percentByLevel": [
                     *             100,
                     *             85,
                     *             50,
                     *             20,
                     *             0
                     *           ],
                     *           "usualPercent": 50
                     *         },
                     *         "requirements": {
                     *           "percentWhenDesirable": 60
                     *         },
                     *         "freshness": {
                     *           "closingSoonDays": 2,
                     *           "percentClosingSoon": 60,
                     *           "freshDays": 14,
                     *           "staleDays": 60,
                     *           "percentWhenStale": 50
                     *         }
                     *       },
                     *       "changes": [
                     *         {
                     *           "pointer": "/weights/travel",
                     *           "from": 2000,
                     *           "to": 2600
                     *         }
                     *       ],
                     *       "why": "Two bus lines were cut: what is near matters more here than elsewhere.",
                     *       "madeBy": "Lena Marsh",
                     *       "madeAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "revise"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.policy_changed_meanwhile`: Somebody else has made a newer version of the matching policy.
             *     - `matching.policy_unchanged`: The figures are those of the newest version.
             *     - `matching.id_taken`: This id already belongs to another run, or to another version of the policy.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.policy_changed_meanwhile",
                     *       "title": "Somebody else has made a newer version of the matching policy.",
                     *       "status": 409,
                     *       "detail": "Read the newest version, make the change on it, and send again.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.policy_changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.policy_invalid`: Some figures of the matching policy are out of range, or do not go together.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.policy_invalid",
                     *       "title": "Some figures of the matching policy are out of range, or do not go together.",
                     *       "status": 422,
                     *       "detail": "Mend the fields listed; `GET /v1/matching/policy-settings` has the bounds.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.policy_invalid",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getMatchingPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The version of the policy. */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000060",
                     *       "version": 2,
                     *       "use": "next_run",
                     *       "figures": {
                     *         "weights": {
                     *           "occupation": 2500,
                     *           "travel": 2600,
                     *           "hours": 1500,
                     *           "days_and_times": 1500,
                     *           "shift_kinds": 1000,
                     *           "pay": 1000,
                     *           "contract": 600,
                     *           "environment": 1500,
                     *           "requirements": 800,
                     *           "employer": 200,
                     *           "freshness": 400
                     *         },
                     *         "unknownPercent": {
                     *           "occupation": 30,
                     *           "travel": 40,
                     *           "hours": 50,
                     *           "days_and_times": 50,
                     *           "shift_kinds": 50,
                     *           "pay": 50,
                     *           "contract": 50,
                     *           "environment": 50,
                     *           "requirements": 50,
                     *           "employer": 50,
                     *           "freshness": 40
                     *         },
                     *         "fitsFromPercent": 40,
                     *         "occupation": {
                     *           "sameMinorGroupPercent": 75,
                     *           "sameSubMajorGroupPercent": 45,
                     *           "sameMajorGroupPercent": 15,
                     *           "mustOnlyPercent": 75,
                     *           "likenessPercent": 70,
                     *           "acceptablePercent": 50,
                     *           "likeAvoidedPercent": 60
                     *         },
                     *         "travel": {
                     *           "speeds": {
                     *             "walk": {
                     *               "detour": 1.3,
                     *               "urbanKmPerHour": 4.8,
                     *               "ruralKmPerHour": 4.8,
                     *               "extraMinutes": 0
                     *             },
                     *             "cycle": {
                     *               "detour": 1.35,
                     *               "urbanKmPerHour": 14,
                     *               "ruralKmPerHour": 14,
                     *               "extraMinutes": 3
                     *             },
                     *             "bus": {
                     *               "detour": 1.4,
                     *               "urbanKmPerHour": 15,
                     *               "ruralKmPerHour": 15,
                     *               "extraMinutes": 14
                     *             },
                     *             "car": {
                     *               "detour": 1.35,
                     *               "urbanKmPerHour": 28,
                     *               "ruralKmPerHour": 45,
                     *               "extraMinutes": 6
                     *             }
                     *           },
                     *           "percentAtLimit": 40,
                     *           "buses": {
                     *             "weekday": {
                     *               "firstMinute": 360,
                     *               "lastMinute": 1380
                     *             },
                     *             "saturday": {
                     *               "firstMinute": 360,
                     *               "lastMinute": 1380
                     *             },
                     *             "sunday": {
                     *               "firstMinute": 540,
                     *               "lastMinute": 1260
                     *             }
                     *           },
                     *           "assumedModes": [
                     *             "walk",
                     *             "bus"
                     *           ],
                     *           "assumedMaxMinutes": 60
                     *         },
                     *         "hours": {
                     *           "zeroAtGapMinutes": 480,
                     *           "percentBesideWish": 40,
                     *           "percentWithoutGrowth": 80
                     *         },
                     *         "daysAndTimes": {
                     *           "percentJustShort": 40
                     *         },
                     *         "pay": {
                     *           "fullTimeMinutesPerWeek": 2250,
                     *           "minutesPerWorkingDay": 450,
                     *           "percentAtFloor": 70,
                     *           "spanPercentOfFloor": 20
                     *         },
                     *         "environment": {
                     *           "percentByLevel": [
                     *             100,
                     *             85,
                     *             50,
                     *             20,
                     *             0
                     *           ],
                     *           "usualPercent": 50
                     *         },
                     *         "requirements": {
                     *           "percentWhenDesirable": 60
                     *         },
                     *         "freshness": {
                     *           "closingSoonDays": 2,
                     *           "percentClosingSoon": 60,
                     *           "freshDays": 14,
                     *           "staleDays": 60,
                     *           "percentWhenStale": 50
                     *         }
                     *       },
                     *       "changes": [
                     *         {
                     *           "pointer": "/weights/travel",
                     *           "from": 2000,
                     *           "to": 2600
                     *         }
                     *       ],
                     *       "why": "Two bus lines were cut: what is near matters more here than elsewhere.",
                     *       "madeBy": "Lena Marsh",
                     *       "madeAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "revise"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.policy_not_found`: There is no such version of the matching policy, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.policy_not_found",
                     *       "title": "There is no such version of the matching policy, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Look in the list of versions.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.policy_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getCurrentMatchingPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000060",
                     *       "version": 2,
                     *       "use": "next_run",
                     *       "figures": {
                     *         "weights": {
                     *           "occupation": 2500,
                     *           "travel": 2600,
                     *           "hours": 1500,
                     *           "days_and_times": 1500,
                     *           "shift_kinds": 1000,
                     *           "pay": 1000,
                     *           "contract": 600,
                     *           "environment": 1500,
                     *           "requirements": 800,
                     *           "employer": 200,
                     *           "freshness": 400
                     *         },
                     *         "unknownPercent": {
                     *           "occupation": 30,
                     *           "travel": 40,
                     *           "hours": 50,
                     *           "days_and_times": 50,
                     *           "shift_kinds": 50,
                     *           "pay": 50,
                     *           "contract": 50,
                     *           "environment": 50,
                     *           "requirements": 50,
                     *           "employer": 50,
                     *           "freshness": 40
                     *         },
                     *         "fitsFromPercent": 40,
                     *         "occupation": {
                     *           "sameMinorGroupPercent": 75,
                     *           "sameSubMajorGroupPercent": 45,
                     *           "sameMajorGroupPercent": 15,
                     *           "mustOnlyPercent": 75,
                     *           "likenessPercent": 70,
                     *           "acceptablePercent": 50,
                     *           "likeAvoidedPercent": 60
                     *         },
                     *         "travel": {
                     *           "speeds": {
                     *             "walk": {
                     *               "detour": 1.3,
                     *               "urbanKmPerHour": 4.8,
                     *               "ruralKmPerHour": 4.8,
                     *               "extraMinutes": 0
                     *             },
                     *             "cycle": {
                     *               "detour": 1.35,
                     *               "urbanKmPerHour": 14,
                     *               "ruralKmPerHour": 14,
                     *               "extraMinutes": 3
                     *             },
                     *             "bus": {
                     *               "detour": 1.4,
                     *               "urbanKmPerHour": 15,
                     *               "ruralKmPerHour": 15,
                     *               "extraMinutes": 14
                     *             },
                     *             "car": {
                     *               "detour": 1.35,
                     *               "urbanKmPerHour": 28,
                     *               "ruralKmPerHour": 45,
                     *               "extraMinutes": 6
                     *             }
                     *           },
                     *           "percentAtLimit": 40,
                     *           "buses": {
                     *             "weekday": {
                     *               "firstMinute": 360,
                     *               "lastMinute": 1380
                     *             },
                     *             "saturday": {
                     *               "firstMinute": 360,
                     *               "lastMinute": 1380
                     *             },
                     *             "sunday": {
                     *               "firstMinute": 540,
                     *               "lastMinute": 1260
                     *             }
                     *           },
                     *           "assumedModes": [
                     *             "walk",
                     *             "bus"
                     *           ],
                     *           "assumedMaxMinutes": 60
                     *         },
                     *         "hours": {
                     *           "zeroAtGapMinutes": 480,
                     *           "percentBesideWish": 40,
                     *           "percentWithoutGrowth": 80
                     *         },
                     *         "daysAndTimes": {
                     *           "percentJustShort": 40
                     *         },
                     *         "pay": {
                     *           "fullTimeMinutesPerWeek": 2250,
                     *           "minutesPerWorkingDay": 450,
                     *           "percentAtFloor": 70,
                     *           "spanPercentOfFloor": 20
                     *         },
                     *         "environment": {
                     *           "percentByLevel": [
                     *             100,
                     *             85,
                     *             50,
                     *             20,
                     *             0
                     *           ],
                     *           "usualPercent": 50
                     *         },
                     *         "requirements": {
                     *           "percentWhenDesirable": 60
                     *         },
                     *         "freshness": {
                     *           "closingSoonDays": 2,
                     *           "percentClosingSoon": 60,
                     *           "freshDays": 14,
                     *           "staleDays": 60,
                     *           "percentWhenStale": 50
                     *         }
                     *       },
                     *       "changes": [
                     *         {
                     *           "pointer": "/weights/travel",
                     *           "from": 2000,
                     *           "to": 2600
                     *         }
                     *       ],
                     *       "why": "Two bus lines were cut: what is near matters more here than elsewhere.",
                     *       "madeBy": "Lena Marsh",
                     *       "madeAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "revise"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    previewMatchingPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "figures": {
                 *         "weights": {
                 *           "occupation": 2500,
                 *           "travel": 2600,
                 *           "hours": 1500,
                 *           "days_and_times": 1500,
                 *           "shift_kinds": 1000,
                 *           "pay": 1000,
                 *           "contract": 600,
                 *           "environment": 1500,
                 *           "requirements": 800,
                 *           "employer": 200,
                 *           "freshness": 400
                 *         },
                 *         "unknownPercent": {
                 *           "occupation": 30,
                 *           "travel": 40,
                 *           "hours": 50,
                 *           "days_and_times": 50,
                 *           "shift_kinds": 50,
                 *           "pay": 50,
                 *           "contract": 50,
                 *           "environment": 50,
                 *           "requirements": 50,
                 *           "employer": 50,
                 *           "freshness": 40
                 *         },
                 *         "fitsFromPercent": 40,
                 *         "occupation": {
                 *           "sameMinorGroupPercent": 75,
                 *           "sameSubMajorGroupPercent": 45,
                 *           "sameMajorGroupPercent": 15,
                 *           "mustOnlyPercent": 75,
                 *           "likenessPercent": 70,
                 *           "acceptablePercent": 50,
                 *           "likeAvoidedPercent": 60
                 *         },
                 *         "travel": {
                 *           "speeds": {
                 *             "walk": {
                 *               "detour": 1.3,
                 *               "urbanKmPerHour": 4.8,
                 *               "ruralKmPerHour": 4.8,
                 *               "extraMinutes": 0
                 *             },
                 *             "cycle": {
                 *               "detour": 1.35,
                 *               "urbanKmPerHour": 14,
                 *               "ruralKmPerHour": 14,
                 *               "extraMinutes": 3
                 *             },
                 *             "bus": {
                 *               "detour": 1.4,
                 *               "urbanKmPerHour": 15,
                 *               "ruralKmPerHour": 15,
                 *               "extraMinutes": 14
                 *             },
                 *             "car": {
                 *               "detour": 1.35,
                 *               "urbanKmPerHour": 28,
                 *               "ruralKmPerHour": 45,
                 *               "extraMinutes": 6
                 *             }
                 *           },
                 *           "percentAtLimit": 40,
                 *           "buses": {
                 *             "weekday": {
                 *               "firstMinute": 360,
                 *               "lastMinute": 1380
                 *             },
                 *             "saturday": {
                 *               "firstMinute": 360,
                 *               "lastMinute": 1380
                 *             },
                 *             "sunday": {
                 *               "firstMinute": 540,
                 *               "lastMinute": 1260
                 *             }
                 *           },
                 *           "assumedModes": [
                 *             "walk",
                 *             "bus"
                 *           ],
                 *           "assumedMaxMinutes": 60
                 *         },
                 *         "hours": {
                 *           "zeroAtGapMinutes": 480,
                 *           "percentBesideWish": 40,
                 *           "percentWithoutGrowth": 80
                 *         },
                 *         "daysAndTimes": {
                 *           "percentJustShort": 40
                 *         },
                 *         "pay": {
                 *           "fullTimeMinutesPerWeek": 2250,
                 *           "minutesPerWorkingDay": 450,
                 *           "percentAtFloor": 70,
                 *           "spanPercentOfFloor": 20
                 *         },
                 *         "environment": {
                 *           "percentByLevel": [
                 *             100,
                 *             85,
                 *             50,
                 *             20,
                 *             0
                 *           ],
                 *           "usualPercent": 50
                 *         },
                 *         "requirements": {
                 *           "percentWhenDesirable": 60
                 *         },
                 *         "freshness": {
                 *           "closingSoonDays": 2,
                 *           "percentClosingSoon": 60,
                 *           "freshDays": 14,
                 *           "staleDays": 60,
                 *           "percentWhenStale": 50
                 *         }
                 *       },
                 *       "clients": 20
                 *     }
                 */
                "application/json": components["schemas"]["PreviewPolicy"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": "2026-03-02",
                     *       "policyVersionNow": "1",
                     *       "summary": {
                     *         "clients": 1,
                     *         "listsChanged": 1,
                     *         "entered": 1,
                     *         "left": 1,
                     *         "placesMovedOnAverage": 0
                     *       },
                     *       "clients": [
                     *         {
                     *           "client": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000021",
                     *             "preferredName": "Chiara"
                     *           },
                     *           "changed": true,
                     *           "openings": [
                     *             {
                     *               "vacancy": {
                     *                 "id": "01936d3a-6c00-7000-8000-000000000011",
                     *                 "title": "Office cleaner",
                     *                 "employer": "Kelham Bakery"
                     *               },
                     *               "placeNow": 1,
                     *               "placeThen": 1
                     *             },
                     *             {
                     *               "vacancy": {
                     *                 "id": "01936d3a-6c00-7000-8000-000000000012",
                     *                 "title": "Kitchen porter",
                     *                 "employer": "Don Valley Kitchens"
                     *               },
                     *               "placeNow": null,
                     *               "placeThen": 2
                     *             },
                     *             {
                     *               "vacancy": {
                     *                 "id": "01936d3a-6c00-7000-8000-000000000013",
                     *                 "title": "Hotel cleaner",
                     *                 "employer": "Moorside Hotel"
                     *               },
                     *               "placeNow": 2,
                     *               "placeThen": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.policy_invalid`: Some figures of the matching policy are out of range, or do not go together.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.policy_invalid",
                     *       "title": "Some figures of the matching policy are out of range, or do not go together.",
                     *       "status": 422,
                     *       "detail": "Mend the fields listed; `GET /v1/matching/policy-settings` has the bounds.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.policy_invalid",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    listMatchingPolicySettings: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `position`: by position, first or smallest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "position";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "pointer": "/weights/travel",
                     *           "group": "weights",
                     *           "groupName": "How much each thing weighs",
                     *           "label": "Travel",
                     *           "meaning": "The most points this can add. Several wishes of this kind share them evenly. 0: it does not count.",
                     *           "unit": "points",
                     *           "least": 0,
                     *           "most": 100000,
                     *           "whole": true,
                     *           "standard": 2000
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PolicySettingPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "account",
                     *       "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *       "displayName": "Sam Okoro",
                     *       "email": "sam.okoro@service.example",
                     *       "role": "specialist",
                     *       "scopes": [],
                     *       "mustChangePassword": false,
                     *       "service": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000009",
                     *         "name": "Don Valley IPS",
                     *         "timeZone": "Europe/London",
                     *         "isDemo": false
                     *       },
                     *       "teams": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "name": "Rotherham"
                     *         }
                     *       ],
                     *       "permissions": [
                     *         "employers:read",
                     *         "employers:write"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    changeMyPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "rain on the Rivelin",
                 *       "newPassword": "sun over Stanage Edge"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.accounts_only`: Only a signed-in person can do this, not an API key.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.accounts_only",
                     *       "title": "Only a signed-in person can do this, not an API key.",
                     *       "status": 403,
                     *       "detail": "Sign in with POST /v1/session.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.accounts_only",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.wrong_password`: The current password is not right.
             *     - `identity.password_too_simple`: The new password has too few different characters.
             *     - `identity.password_holds_email`: The new password holds the e-mail address.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.wrong_password",
                     *       "title": "The current password is not right.",
                     *       "status": 422,
                     *       "detail": "Type the password you signed in with.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.wrong_password",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.too_many_attempts`: There were too many wrong attempts in a row for this e-mail address.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.too_many_attempts",
                     *       "title": "There were too many wrong attempts in a row for this e-mail address.",
                     *       "status": 429,
                     *       "detail": "Wait for the seconds in `params.retryAfterSeconds`, 15 minutes at most, and try again.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.too_many_attempts",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    searchOccupations: {
        parameters: {
            query: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /** @description Words of a job title as they are typed; beginnings and small slips are understood. */
                q: string;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-relevance`: by relevance, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-relevance";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "soc2020": "4216",
                     *           "unitGroupTitle": "Receptionists",
                     *           "matchedTitle": "Receptionist",
                     *           "qualifier": null,
                     *           "score": 100
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OccupationMatchPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getOccupation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Unit group of the Standard Occupational Classification 2020, four digits. */
                soc2020: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "soc2020": "4216",
                     *       "title": "Receptionists",
                     *       "description": "Receptionists receive and direct telephone calls and visitors to organisations.",
                     *       "entryRoutes": "There are no formal academic entry requirements.",
                     *       "tasks": [
                     *         "receives callers and directs them to the appropriate person or department"
                     *       ],
                     *       "relatedTitles": [
                     *         "Receptionist"
                     *       ],
                     *       "path": [
                     *         {
                     *           "code": "4",
                     *           "level": "major",
                     *           "title": "Administrative and secretarial occupations"
                     *         },
                     *         {
                     *           "code": "42",
                     *           "level": "sub_major",
                     *           "title": "Secretarial and related occupations"
                     *         },
                     *         {
                     *           "code": "421",
                     *           "level": "minor",
                     *           "title": "Secretarial and related occupations"
                     *         },
                     *         {
                     *           "code": "4216",
                     *           "level": "unit",
                     *           "title": "Receptionists"
                     *         }
                     *       ],
                     *       "subUnitGroups": [
                     *         {
                     *           "code": "4216/00",
                     *           "title": "Receptionists"
                     *         }
                     *       ],
                     *       "isco08": [
                     *         {
                     *           "isco08": "4226",
                     *           "share": 0.8077
                     *         }
                     *       ],
                     *       "environment": [
                     *         {
                     *           "dimension": "telephone",
                     *           "level": 5,
                     *           "percentile": 98,
                     *           "measuredBy": [
                     *             "Telephone"
                     *           ]
                     *         }
                     *       ],
                     *       "environmentBasis": "titles"
                     *     }
                     */
                    "application/json": components["schemas"]["OccupationView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `reference.occupation_not_found`: SOC 2020 has no unit group with this code.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/reference.occupation_not_found",
                     *       "title": "SOC 2020 has no unit group with this code.",
                     *       "status": 404,
                     *       "detail": "Search for the occupation by words at /v1/occupations.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "reference.occupation_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The person at an employer. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000003",
                     *       "version": 1,
                     *       "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *       "siteId": "01936d3a-6c00-7000-8000-000000000002",
                     *       "name": "Priya Sandhu",
                     *       "jobTitle": "Shift manager",
                     *       "hiringAuthority": "yes",
                     *       "phone": "0114 496 0000",
                     *       "email": null,
                     *       "preferredMode": "in_person",
                     *       "notes": "Best before the lunch rush.",
                     *       "leftOn": null,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.person_not_found`: There is no such person at an employer, or they belong to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.person_not_found",
                     *       "title": "There is no such person at an employer, or they belong to another service.",
                     *       "status": 404,
                     *       "detail": "Open the employer and choose one of its people.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.person_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The person at an employer. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hiringAuthority": "no"
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePerson"];
                /**
                 * @example {
                 *       "hiringAuthority": "no"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdatePerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000003",
                     *       "version": 1,
                     *       "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *       "siteId": "01936d3a-6c00-7000-8000-000000000002",
                     *       "name": "Priya Sandhu",
                     *       "jobTitle": "Shift manager",
                     *       "hiringAuthority": "yes",
                     *       "phone": "0114 496 0000",
                     *       "email": null,
                     *       "preferredMode": "in_person",
                     *       "notes": "Best before the lunch rush.",
                     *       "leftOn": null,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.person_not_found`: There is no such person at an employer, or they belong to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.person_not_found",
                     *       "title": "There is no such person at an employer, or they belong to another service.",
                     *       "status": 404,
                     *       "detail": "Open the employer and choose one of its people.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.person_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.changed_meanwhile`: Somebody changed the record after it was read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.changed_meanwhile",
                     *       "title": "Somebody changed the record after it was read.",
                     *       "status": 412,
                     *       "detail": "Read the record again, look at what changed, and repeat your change with the new ETag.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.site_of_another_employer`: The site belongs to another employer than the person.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.site_of_another_employer",
                     *       "title": "The site belongs to another employer than the person.",
                     *       "status": 422,
                     *       "detail": "Choose one of this employer’s sites, or add the site first.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.site_of_another_employer",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    searchPlaces: {
        parameters: {
            query: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /** @description Beginning of a place name; a county, region or authority after a comma narrows: "Newport, Gwent". */
                q: string;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-relevance`: by relevance, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-relevance";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "settlement:2653225",
                     *           "name": "Chesterfield",
                     *           "kind": "settlement",
                     *           "point": {
                     *             "latitude": 53.25,
                     *             "longitude": -1.41667
                     *           },
                     *           "radiusKm": 2.12,
                     *           "population": 113057,
                     *           "localAuthority": {
                     *             "code": "E07000034",
                     *             "name": "Chesterfield"
                     *           },
                     *           "county": "Derbyshire",
                     *           "region": "East Midlands",
                     *           "country": "England",
                     *           "outcode": "S41"
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlacePage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getPostcode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description A postcode, sector ("S10 2") or district ("S10"). */
                postcode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "postcode": "S10 2TN",
                     *       "outcode": "S10",
                     *       "sector": "S10 2",
                     *       "point": {
                     *         "latitude": 53.37698,
                     *         "longitude": -1.49196
                     *       },
                     *       "precision": "sector",
                     *       "reason": null,
                     *       "radiusKm": 0.46,
                     *       "localAuthority": {
                     *         "code": "E08000039",
                     *         "name": "Sheffield"
                     *       },
                     *       "region": "Yorkshire and The Humber",
                     *       "country": "England",
                     *       "surroundings": "urban"
                     *     }
                     */
                    "application/json": components["schemas"]["LocationView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000009",
                     *       "version": 1,
                     *       "name": "Don Valley IPS",
                     *       "timeZone": "Europe/London",
                     *       "isDemo": false,
                     *       "settings": {
                     *         "nightRunAt": "02:00",
                     *         "weeklyContactTarget": 6,
                     *         "sessionHours": 12
                     *       },
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "update"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    updateService: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "settings": {
                 *         "weeklyContactTarget": 5,
                 *         "sessionHours": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateService"];
                /**
                 * @example {
                 *       "settings": {
                 *         "weeklyContactTarget": 5,
                 *         "sessionHours": null
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdateService"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000009",
                     *       "version": 1,
                     *       "name": "Don Valley IPS",
                     *       "timeZone": "Europe/London",
                     *       "isDemo": false,
                     *       "settings": {
                     *         "nightRunAt": "02:00",
                     *         "weeklyContactTarget": 6,
                     *         "sessionHours": 12
                     *       },
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "update"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.changed_meanwhile`: Somebody changed this after it was read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.changed_meanwhile",
                     *       "title": "Somebody changed this after it was read.",
                     *       "status": 412,
                     *       "detail": "Read it again and repeat the change.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "sam.okoro@service.example",
                 *       "password": "rain on the Rivelin"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "account",
                     *       "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *       "displayName": "Sam Okoro",
                     *       "email": "sam.okoro@service.example",
                     *       "role": "specialist",
                     *       "scopes": [],
                     *       "mustChangePassword": false,
                     *       "service": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000009",
                     *         "name": "Don Valley IPS",
                     *         "timeZone": "Europe/London",
                     *         "isDemo": false
                     *       },
                     *       "teams": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "name": "Rotherham"
                     *         }
                     *       ],
                     *       "permissions": [
                     *         "employers:read",
                     *         "employers:write"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.sign_in_refused`: The e-mail address or the password is not right. The answer does not tell which.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.sign_in_refused",
                     *       "title": "The e-mail address or the password is not right. The answer does not tell which.",
                     *       "status": 401,
                     *       "detail": "Check both and try again, or ask an admin of your service for a one-time password.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.sign_in_refused",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.account_disabled`: The password is right, but an admin has disabled the account.
             *     - `identity.demo_refused`: Demo accounts have a public password and do not sign in to a production installation.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.account_disabled",
                     *       "title": "The password is right, but an admin has disabled the account.",
                     *       "status": 403,
                     *       "detail": "Ask an admin of your service.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.account_disabled",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.too_many_attempts`: There were too many wrong attempts in a row for this e-mail address.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.too_many_attempts",
                     *       "title": "There were too many wrong attempts in a row for this e-mail address.",
                     *       "status": 429,
                     *       "detail": "Wait for the seconds in `params.retryAfterSeconds`, 15 minutes at most, and try again.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.too_many_attempts",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The site. */
                siteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000002",
                     *       "version": 1,
                     *       "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *       "name": "Kelham Island bakery",
                     *       "address": "12 Green Lane, Sheffield",
                     *       "postcode": "S3 8RY",
                     *       "latitude": 53.389,
                     *       "longitude": -1.472,
                     *       "precision": "sector",
                     *       "radiusKm": 0.42,
                     *       "localAuthorityCode": "E08000019",
                     *       "localAuthorityName": "Sheffield",
                     *       "isMain": true,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.site_not_found`: There is no such site, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.site_not_found",
                     *       "title": "There is no such site, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Open the employer and choose one of its sites.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.site_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    updateSite: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The site. */
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Kelham Island bakery and shop"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateSite"];
                /**
                 * @example {
                 *       "name": "Kelham Island bakery and shop"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdateSite"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000002",
                     *       "version": 1,
                     *       "employerId": "01936d3a-6c00-7000-8000-000000000001",
                     *       "name": "Kelham Island bakery",
                     *       "address": "12 Green Lane, Sheffield",
                     *       "postcode": "S3 8RY",
                     *       "latitude": 53.389,
                     *       "longitude": -1.472,
                     *       "precision": "sector",
                     *       "radiusKm": 0.42,
                     *       "localAuthorityCode": "E08000019",
                     *       "localAuthorityName": "Sheffield",
                     *       "isMain": true,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SiteView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.site_not_found`: There is no such site, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.site_not_found",
                     *       "title": "There is no such site, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Open the employer and choose one of its sites.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.site_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `employers.changed_meanwhile`: Somebody changed the record after it was read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/employers.changed_meanwhile",
                     *       "title": "Somebody changed the record after it was read.",
                     *       "status": 412,
                     *       "detail": "Read the record again, look at what changed, and repeat your change with the new ETag.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "employers.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    listSuggestions: {
        parameters: {
            query?: {
                /** @description Only for this client. */
                clientId?: string;
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /** @description Only for the sender’s own clients, or only for those of others. */
                mine?: boolean;
                /**
                 * @description The order of the rows.
                 *
                 *     - `rank`: by rank, first or smallest first
                 *     - `-firstSuggestedOn`: by firstSuggestedOn, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "rank" | "-firstSuggestedOn";
                /** @description Only for the clients of this specialist, as far as the sender may see them. */
                specialistId?: string;
                /** @description States, separated by commas; `new,pursuing,later` when absent. */
                state?: components["schemas"]["SuggestionState"][];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000060",
                     *           "version": 2,
                     *           "client": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000030",
                     *             "preferredName": "Sam"
                     *           },
                     *           "vacancy": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000011",
                     *             "title": "Office cleaner",
                     *             "employer": {
                     *               "id": "01936d3a-6c00-7000-8000-000000000001",
                     *               "name": "Kelham Bakery"
                     *             },
                     *             "place": "S3 8RY",
                     *             "soc2020": "9223",
                     *             "hoursMin": 16,
                     *             "hoursMax": 20,
                     *             "pay": {
                     *               "minPence": 1221,
                     *               "maxPence": null,
                     *               "unit": "hour",
                     *               "basis": "stated",
                     *               "proRata": "no",
                     *               "text": "£12.21 an hour"
                     *             },
                     *             "contract": "permanent",
                     *             "closesOn": "2026-03-31",
                     *             "state": "open",
                     *             "live": true
                     *           },
                     *           "state": "later",
                     *           "rank": 1,
                     *           "points": 3100,
                     *           "of": 4000,
                     *           "parts": [
                     *             {
                     *               "criterion": "occupation",
                     *               "kind": "fits",
                     *               "points": 2500,
                     *               "of": 2500,
                     *               "facts": {
                     *                 "soc": "9223",
                     *                 "wanted": "9223"
                     *               },
                     *               "wish": {
                     *                 "path": "occupations/0",
                     *                 "strength": "prefer",
                     *                 "title": "Cleaning",
                     *                 "words": "I like leaving a place better than I found it."
                     *               }
                     *             },
                     *             {
                     *               "criterion": "environment",
                     *               "kind": "unknown",
                     *               "points": 600,
                     *               "of": 1500,
                     *               "facts": {
                     *                 "dimension": "noise"
                     *               },
                     *               "wish": {
                     *                 "path": "environment/0",
                     *                 "strength": "prefer",
                     *                 "title": null,
                     *                 "words": "Machines all day are too much."
                     *               }
                     *             }
                     *           ],
                     *           "questions": [
                     *             {
                     *               "criterion": "environment",
                     *               "ask": "employer",
                     *               "fact": "environment.noise",
                     *               "couldMovePoints": 900,
                     *               "hardLimit": false,
                     *               "wish": {
                     *                 "path": "environment/0",
                     *                 "strength": "prefer",
                     *                 "title": null,
                     *                 "words": "Machines all day are too much."
                     *               }
                     *             }
                     *           ],
                     *           "wishesVersion": 3,
                     *           "policyVersion": "1",
                     *           "engineVersion": "1",
                     *           "answer": {
                     *             "answer": "later",
                     *             "reason": null,
                     *             "words": "After my holiday.",
                     *             "by": {
                     *               "id": "01936d3a-6c00-7000-8000-000000000020",
                     *               "name": "Alex Hartley"
                     *             },
                     *             "at": "2026-03-02T09:30:00.000Z"
                     *           },
                     *           "runId": "01936d3a-6c00-7000-8000-000000000050",
                     *           "day": "2026-03-02",
                     *           "firstSuggestedOn": "2026-02-27",
                     *           "actions": [
                     *             "pursue",
                     *             "not_for_me"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getSuggestion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The suggestion. */
                suggestionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000060",
                     *       "version": 2,
                     *       "client": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000030",
                     *         "preferredName": "Sam"
                     *       },
                     *       "vacancy": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000011",
                     *         "title": "Office cleaner",
                     *         "employer": {
                     *           "id": "01936d3a-6c00-7000-8000-000000000001",
                     *           "name": "Kelham Bakery"
                     *         },
                     *         "place": "S3 8RY",
                     *         "soc2020": "9223",
                     *         "hoursMin": 16,
                     *         "hoursMax": 20,
                     *         "pay": {
                     *           "minPence": 1221,
                     *           "maxPence": null,
                     *           "unit": "hour",
                     *           "basis": "stated",
                     *           "proRata": "no",
                     *           "text": "£12.21 an hour"
                     *         },
                     *         "contract": "permanent",
                     *         "closesOn": "2026-03-31",
                     *         "state": "open",
                     *         "live": true
                     *       },
                     *       "state": "later",
                     *       "rank": 1,
                     *       "points": 3100,
                     *       "of": 4000,
                     *       "parts": [
                     *         {
                     *           "criterion": "occupation",
                     *           "kind": "fits",
                     *           "points": 2500,
                     *           "of": 2500,
                     *           "facts": {
                     *             "soc": "9223",
                     *             "wanted": "9223"
                     *           },
                     *           "wish": {
                     *             "path": "occupations/0",
                     *             "strength": "prefer",
                     *             "title": "Cleaning",
                     *             "words": "I like leaving a place better than I found it."
                     *           }
                     *         },
                     *         {
                     *           "criterion": "environment",
                     *           "kind": "unknown",
                     *           "points": 600,
                     *           "of": 1500,
                     *           "facts": {
                     *             "dimension": "noise"
                     *           },
                     *           "wish": {
                     *             "path": "environment/0",
                     *             "strength": "prefer",
                     *             "title": null,
                     *             "words": "Machines all day are too much."
                     *           }
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "criterion": "environment",
                     *           "ask": "employer",
                     *           "fact": "environment.noise",
                     *           "couldMovePoints": 900,
                     *           "hardLimit": false,
                     *           "wish": {
                     *             "path": "environment/0",
                     *             "strength": "prefer",
                     *             "title": null,
                     *             "words": "Machines all day are too much."
                     *           }
                     *         }
                     *       ],
                     *       "wishesVersion": 3,
                     *       "policyVersion": "1",
                     *       "engineVersion": "1",
                     *       "answer": {
                     *         "answer": "later",
                     *         "reason": null,
                     *         "words": "After my holiday.",
                     *         "by": {
                     *           "id": "01936d3a-6c00-7000-8000-000000000020",
                     *           "name": "Alex Hartley"
                     *         },
                     *         "at": "2026-03-02T09:30:00.000Z"
                     *       },
                     *       "runId": "01936d3a-6c00-7000-8000-000000000050",
                     *       "day": "2026-03-02",
                     *       "firstSuggestedOn": "2026-02-27",
                     *       "actions": [
                     *         "pursue",
                     *         "not_for_me"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.suggestion_not_found`: There is no such suggestion, or it is about a client of a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.suggestion_not_found",
                     *       "title": "There is no such suggestion, or it is about a client of a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Open the client and look in the list of suggestions.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.suggestion_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    answerSuggestion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The suggestion. */
                suggestionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "not_for_me",
                 *       "reason": "too_far",
                 *       "words": "Two buses is one too many."
                 *     }
                 */
                "application/json": components["schemas"]["AnswerSuggestion"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000060",
                     *       "version": 2,
                     *       "client": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000030",
                     *         "preferredName": "Sam"
                     *       },
                     *       "vacancy": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000011",
                     *         "title": "Office cleaner",
                     *         "employer": {
                     *           "id": "01936d3a-6c00-7000-8000-000000000001",
                     *           "name": "Kelham Bakery"
                     *         },
                     *         "place": "S3 8RY",
                     *         "soc2020": "9223",
                     *         "hoursMin": 16,
                     *         "hoursMax": 20,
                     *         "pay": {
                     *           "minPence": 1221,
                     *           "maxPence": null,
                     *           "unit": "hour",
                     *           "basis": "stated",
                     *           "proRata": "no",
                     *           "text": "£12.21 an hour"
                     *         },
                     *         "contract": "permanent",
                     *         "closesOn": "2026-03-31",
                     *         "state": "open",
                     *         "live": true
                     *       },
                     *       "state": "later",
                     *       "rank": 1,
                     *       "points": 3100,
                     *       "of": 4000,
                     *       "parts": [
                     *         {
                     *           "criterion": "occupation",
                     *           "kind": "fits",
                     *           "points": 2500,
                     *           "of": 2500,
                     *           "facts": {
                     *             "soc": "9223",
                     *             "wanted": "9223"
                     *           },
                     *           "wish": {
                     *             "path": "occupations/0",
                     *             "strength": "prefer",
                     *             "title": "Cleaning",
                     *             "words": "I like leaving a place better than I found it."
                     *           }
                     *         },
                     *         {
                     *           "criterion": "environment",
                     *           "kind": "unknown",
                     *           "points": 600,
                     *           "of": 1500,
                     *           "facts": {
                     *             "dimension": "noise"
                     *           },
                     *           "wish": {
                     *             "path": "environment/0",
                     *             "strength": "prefer",
                     *             "title": null,
                     *             "words": "Machines all day are too much."
                     *           }
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "criterion": "environment",
                     *           "ask": "employer",
                     *           "fact": "environment.noise",
                     *           "couldMovePoints": 900,
                     *           "hardLimit": false,
                     *           "wish": {
                     *             "path": "environment/0",
                     *             "strength": "prefer",
                     *             "title": null,
                     *             "words": "Machines all day are too much."
                     *           }
                     *         }
                     *       ],
                     *       "wishesVersion": 3,
                     *       "policyVersion": "1",
                     *       "engineVersion": "1",
                     *       "answer": {
                     *         "answer": "later",
                     *         "reason": null,
                     *         "words": "After my holiday.",
                     *         "by": {
                     *           "id": "01936d3a-6c00-7000-8000-000000000020",
                     *           "name": "Alex Hartley"
                     *         },
                     *         "at": "2026-03-02T09:30:00.000Z"
                     *       },
                     *       "runId": "01936d3a-6c00-7000-8000-000000000050",
                     *       "day": "2026-03-02",
                     *       "firstSuggestedOn": "2026-02-27",
                     *       "actions": [
                     *         "pursue",
                     *         "not_for_me"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.suggestion_not_found`: There is no such suggestion, or it is about a client of a team that is not yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.suggestion_not_found",
                     *       "title": "There is no such suggestion, or it is about a client of a team that is not yours.",
                     *       "status": 404,
                     *       "detail": "Open the client and look in the list of suggestions.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.suggestion_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.vacancy_not_live`: The vacancy was filled, closed, put on hold or has expired.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.vacancy_not_live",
                     *       "title": "The vacancy was filled, closed, put on hold or has expired.",
                     *       "status": 409,
                     *       "detail": "It can only be turned down. Confirm with the employer if you think it is open after all.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.vacancy_not_live",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `matching.reason_missing`: A suggestion was turned down without a reason.
             *     - `matching.reason_not_needed`: A reason was given for an answer that needs none.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/matching.reason_missing",
                     *       "title": "A suggestion was turned down without a reason.",
                     *       "status": 422,
                     *       "detail": "Choose a reason.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "matching.reason_missing",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getTeamWeek: {
        parameters: {
            query?: {
                /** @description Only this team; every team of the sender when absent. */
                teamId?: string;
                /** @description Any day of the week; this week when absent. */
                week?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "startsOn": "2026-03-02",
                     *       "endsOn": "2026-03-08",
                     *       "target": 6,
                     *       "data": [
                     *         {
                     *           "specialist": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000020",
                     *             "name": "Alex Hartley"
                     *           },
                     *           "teamNames": [
                     *             "North team"
                     *           ],
                     *           "counted": 5,
                     *           "logged": 7,
                     *           "planned": 2,
                     *           "nextStepsOverdue": 1,
                     *           "uncounted": [
                     *             {
                     *               "reason": "not_in_person",
                     *               "contacts": 2
                     *             }
                     *           ],
                     *           "clientsLooking": 14,
                     *           "clientsWaiting": 2,
                     *           "newSuggestions": 9
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamWeekView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.not_your_team`: There is no such specialist or team, or it is not one of yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.not_your_team",
                     *       "title": "There is no such specialist or team, or it is not one of yours.",
                     *       "status": 404,
                     *       "detail": "Choose one of your own teams.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.not_your_team",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `name`: by name, first or smallest first
                 *     - `-name`: by name, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "name" | "-name";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *           "version": 1,
                     *           "name": "Rotherham",
                     *           "members": [
                     *             {
                     *               "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *               "displayName": "Sam Okoro",
                     *               "role": "specialist"
                     *             }
                     *           ],
                     *           "createdAt": "2026-03-02T09:00:00.000Z",
                     *           "updatedAt": "2026-03-02T09:00:00.000Z",
                     *           "actions": [
                     *             "update"
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Rotherham"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTeam"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *       "version": 1,
                     *       "name": "Rotherham",
                     *       "members": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *           "displayName": "Sam Okoro",
                     *           "role": "specialist"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "update"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.team_name_in_use`: Another team of the service has this name, capitals aside.
             *     - `identity.id_taken`: Something else was already made with this id.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.team_name_in_use",
                     *       "title": "Another team of the service has this name, capitals aside.",
                     *       "status": 409,
                     *       "detail": "Choose another name.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.team_name_in_use",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["Unexpected"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The team. */
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *       "version": 1,
                     *       "name": "Rotherham",
                     *       "members": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *           "displayName": "Sam Okoro",
                     *           "role": "specialist"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "update"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.team_not_found`: The service has no such team, or it is not open to the caller.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.team_not_found",
                     *       "title": "The service has no such team, or it is not open to the caller.",
                     *       "status": 404,
                     *       "detail": "Look for it with GET /v1/teams.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.team_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The team. */
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Rotherham and Maltby"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTeam"];
                /**
                 * @example {
                 *       "name": "Rotherham and Maltby"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdateTeam"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-00000000000b",
                     *       "version": 1,
                     *       "name": "Rotherham",
                     *       "members": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-00000000000a",
                     *           "displayName": "Sam Okoro",
                     *           "role": "specialist"
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "actions": [
                     *         "update"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.password_change_required`: The password was given by somebody else, and until it is changed nothing else is allowed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.password_change_required",
                     *       "title": "The password was given by somebody else, and until it is changed nothing else is allowed.",
                     *       "status": 403,
                     *       "detail": "Choose a password of your own with POST /v1/me/password-changes.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.password_change_required",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.team_not_found`: The service has no such team, or it is not open to the caller.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.team_not_found",
                     *       "title": "The service has no such team, or it is not open to the caller.",
                     *       "status": 404,
                     *       "detail": "Look for it with GET /v1/teams.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.team_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `identity.team_name_in_use`: Another team of the service has this name, capitals aside.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.team_name_in_use",
                     *       "title": "Another team of the service has this name, capitals aside.",
                     *       "status": 409,
                     *       "detail": "Choose another name.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.team_name_in_use",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Refused, among others for:
             *
             *     - `identity.changed_meanwhile`: Somebody changed this after it was read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/identity.changed_meanwhile",
                     *       "title": "Somebody changed this after it was read.",
                     *       "status": 412,
                     *       "detail": "Read it again and repeat the change.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "identity.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    getToday: {
        parameters: {
            query?: {
                /** @description Whose day; the sender’s own when absent. Others’ only for leaders of their team and admins. */
                specialistId?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": "2026-03-04",
                     *       "specialist": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "planned": [],
                     *       "nextStepsDue": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000040",
                     *           "version": 1,
                     *           "state": "logged",
                     *           "employer": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000001",
                     *             "name": "Kelham Bakery"
                     *           },
                     *           "site": null,
                     *           "person": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000003",
                     *             "name": "Priya Sandhu",
                     *             "jobTitle": "Shift manager",
                     *             "hiringAuthority": "yes"
                     *           },
                     *           "specialist": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000020",
                     *             "name": "Alex Hartley"
                     *           },
                     *           "vacancy": null,
                     *           "specificity": "generic",
                     *           "client": null,
                     *           "mode": "in_person",
                     *           "purpose": "learn_needs",
                     *           "outcome": "conversation",
                     *           "presence": "specialist",
                     *           "learned": "Two early shifts are hard to fill; they train on the job.",
                     *           "occurredAt": "2026-03-02T10:30:00.000Z",
                     *           "plannedFor": null,
                     *           "recordedAt": "2026-03-02T10:52:00.000Z",
                     *           "durationMinutes": 20,
                     *           "nextStep": "Bring a thank-you card",
                     *           "nextStepOn": "2026-03-06",
                     *           "nextStepDoneAt": null,
                     *           "thankYouSentOn": null,
                     *           "counting": {
                     *             "counts": true,
                     *             "rule": "item17-2019",
                     *             "reason": "counted"
                     *           },
                     *           "actions": [
                     *             "edit",
                     *             "complete_next_step"
                     *           ]
                     *         }
                     *       ],
                     *       "week": {
                     *         "startsOn": "2026-03-02",
                     *         "endsOn": "2026-03-08",
                     *         "target": 6,
                     *         "counted": 3,
                     *         "logged": 4,
                     *         "uncounted": [
                     *           {
                     *             "contactId": "01936d3a-6c00-7000-8000-000000000042",
                     *             "employerName": "Loxley Laundry",
                     *             "reason": "hiring_authority_unknown"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TodayView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.not_your_team`: There is no such specialist or team, or it is not one of yours.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.not_your_team",
                     *       "title": "There is no such specialist or team, or it is not one of yours.",
                     *       "status": 404,
                     *       "detail": "Choose one of your own teams.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.not_your_team",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.specialist_missing`: A key or program did not say whose contact or day it is.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.specialist_missing",
                     *       "title": "A key or program did not say whose contact or day it is.",
                     *       "status": 422,
                     *       "detail": "Give the account of the specialist in `specialistId`.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.specialist_missing",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    listVacancies: {
        parameters: {
            query?: {
                /** @description Only those whose last day to apply is before this day. */
                closesBefore?: string;
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description The employer. */
                employerId?: string;
                /** @description How the vacancy came about. */
                kind?: components["schemas"]["VacancyKind"];
                /** @description How many rows to answer. */
                limit?: number;
                /** @description Only those that may still be filled and have not expired, or only the others. */
                live?: boolean;
                /** @description Postcode district of the place. */
                outcode?: string;
                /** @description Part of the title; small slips of the finger are forgiven. */
                q?: string;
                /** @description SOC 2020 unit group, or the first digits of a wider group. */
                soc?: string;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-createdAt`: by createdAt, last or largest first
                 *     - `closesOn`: by closesOn, first or smallest first
                 *     - `title`: by title, first or smallest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-createdAt" | "closesOn" | "title";
                /** @description States, separated by commas. */
                state?: components["schemas"]["VacancyState"][];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000011",
                     *           "title": "Kitchen porter",
                     *           "employer": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000001",
                     *             "name": "Kelham Bakery"
                     *           },
                     *           "place": "S3 8RY",
                     *           "soc2020": "9263",
                     *           "occupationTitle": "Kitchen and catering assistants",
                     *           "kind": "unadvertised",
                     *           "hoursMin": 16,
                     *           "hoursMax": 20,
                     *           "pay": {
                     *             "minPence": 1221,
                     *             "maxPence": null,
                     *             "unit": "hour",
                     *             "basis": "stated",
                     *             "proRata": "no",
                     *             "text": "£12.21 an hour"
                     *           },
                     *           "contract": "permanent",
                     *           "closesOn": "2026-03-31",
                     *           "expired": false,
                     *           "state": "open",
                     *           "firstSeenOn": "2026-03-02",
                     *           "lastSeenOn": "2026-03-02",
                     *           "createdAt": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    createVacancy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Kitchen porter",
                 *       "place": "S10 2TN",
                 *       "hoursMin": 16,
                 *       "hoursMax": 20,
                 *       "contract": "permanent"
                 *     }
                 */
                "application/json": components["schemas"]["CreateVacancy"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000011",
                     *       "title": "Kitchen porter",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "place": "S3 8RY",
                     *       "soc2020": "9263",
                     *       "occupationTitle": "Kitchen and catering assistants",
                     *       "kind": "unadvertised",
                     *       "hoursMin": 16,
                     *       "hoursMax": 20,
                     *       "pay": {
                     *         "minPence": 1221,
                     *         "maxPence": null,
                     *         "unit": "hour",
                     *         "basis": "stated",
                     *         "proRata": "no",
                     *         "text": "£12.21 an hour"
                     *       },
                     *       "contract": "permanent",
                     *       "closesOn": "2026-03-31",
                     *       "expired": false,
                     *       "state": "open",
                     *       "firstSeenOn": "2026-03-02",
                     *       "lastSeenOn": "2026-03-02",
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "version": 1,
                     *       "site": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000002",
                     *         "postcode": "S3 8RY",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42
                     *       },
                     *       "location": {
                     *         "outcode": "S3",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42,
                     *         "area": "urban"
                     *       },
                     *       "advertised": "no",
                     *       "shifts": {
                     *         "certainty": "known",
                     *         "windows": [
                     *           {
                     *             "day": 1,
                     *             "start": "07:00",
                     *             "end": "11:00"
                     *           }
                     *         ],
                     *         "pattern": "fixed",
                     *         "nights": "no",
                     *         "weekends": "no"
                     *       },
                     *       "remote": "on_site",
                     *       "environment": [
                     *         {
                     *           "dimension": "noise",
                     *           "level": 2,
                     *           "origin": "observed",
                     *           "observedBy": "Sam Okafor",
                     *           "observedOn": "2026-03-02"
                     *         }
                     *       ],
                     *       "requirements": [
                     *         {
                     *           "kind": "dbs_basic",
                     *           "detail": null,
                     *           "essential": "unknown"
                     *         }
                     *       ],
                     *       "competitive": {
                     *         "openToAnyone": "yes",
                     *         "permanent": "yes",
                     *         "paysMinimumWage": "yes",
                     *         "setAside": "no"
                     *       },
                     *       "startsOn": null,
                     *       "openings": 1,
                     *       "stateReason": null,
                     *       "source": "typed",
                     *       "sourceRef": null,
                     *       "sourceUrl": null,
                     *       "confirmedOn": "2026-03-02",
                     *       "description": null,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "nextStates": [
                     *         {
                     *           "state": "filled",
                     *           "reasons": [
                     *             "filled_by_client",
                     *             "filled_by_other"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "edit",
                     *         "set_state",
                     *         "confirm",
                     *         "observe_environment"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.id_taken`: Another vacancy was already made with this id.
             *     - `vacancies.source_ref_taken`: Another vacancy already carries this source and reference.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.id_taken",
                     *       "title": "Another vacancy was already made with this id.",
                     *       "status": 409,
                     *       "detail": "Use a new id for a new vacancy.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.employer_unknown`: There is no employer with this id.
             *     - `vacancies.site_of_another_employer`: The site belongs to another employer than the vacancy, or the vacancy names no employer.
             *     - `vacancies.unknown_occupation`: The code is not a unit group of SOC 2020.
             *     - `vacancies.range_reversed`: The least of hours or pay is more than the most.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.employer_unknown",
                     *       "title": "There is no employer with this id.",
                     *       "status": 422,
                     *       "detail": "Choose one of the employers on record, or add it first.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.employer_unknown",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    getVacancy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The vacancy. */
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000011",
                     *       "title": "Kitchen porter",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "place": "S3 8RY",
                     *       "soc2020": "9263",
                     *       "occupationTitle": "Kitchen and catering assistants",
                     *       "kind": "unadvertised",
                     *       "hoursMin": 16,
                     *       "hoursMax": 20,
                     *       "pay": {
                     *         "minPence": 1221,
                     *         "maxPence": null,
                     *         "unit": "hour",
                     *         "basis": "stated",
                     *         "proRata": "no",
                     *         "text": "£12.21 an hour"
                     *       },
                     *       "contract": "permanent",
                     *       "closesOn": "2026-03-31",
                     *       "expired": false,
                     *       "state": "open",
                     *       "firstSeenOn": "2026-03-02",
                     *       "lastSeenOn": "2026-03-02",
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "version": 1,
                     *       "site": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000002",
                     *         "postcode": "S3 8RY",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42
                     *       },
                     *       "location": {
                     *         "outcode": "S3",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42,
                     *         "area": "urban"
                     *       },
                     *       "advertised": "no",
                     *       "shifts": {
                     *         "certainty": "known",
                     *         "windows": [
                     *           {
                     *             "day": 1,
                     *             "start": "07:00",
                     *             "end": "11:00"
                     *           }
                     *         ],
                     *         "pattern": "fixed",
                     *         "nights": "no",
                     *         "weekends": "no"
                     *       },
                     *       "remote": "on_site",
                     *       "environment": [
                     *         {
                     *           "dimension": "noise",
                     *           "level": 2,
                     *           "origin": "observed",
                     *           "observedBy": "Sam Okafor",
                     *           "observedOn": "2026-03-02"
                     *         }
                     *       ],
                     *       "requirements": [
                     *         {
                     *           "kind": "dbs_basic",
                     *           "detail": null,
                     *           "essential": "unknown"
                     *         }
                     *       ],
                     *       "competitive": {
                     *         "openToAnyone": "yes",
                     *         "permanent": "yes",
                     *         "paysMinimumWage": "yes",
                     *         "setAside": "no"
                     *       },
                     *       "startsOn": null,
                     *       "openings": 1,
                     *       "stateReason": null,
                     *       "source": "typed",
                     *       "sourceRef": null,
                     *       "sourceUrl": null,
                     *       "confirmedOn": "2026-03-02",
                     *       "description": null,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "nextStates": [
                     *         {
                     *           "state": "filled",
                     *           "reasons": [
                     *             "filled_by_client",
                     *             "filled_by_other"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "edit",
                     *         "set_state",
                     *         "confirm",
                     *         "observe_environment"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.vacancy_not_found`: There is no such vacancy, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.vacancy_not_found",
                     *       "title": "There is no such vacancy, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the vacancy by title; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.vacancy_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    updateVacancy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the answer the change is based on. Missing is 428, out of date 412.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The vacancy. */
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hoursMax": 24,
                 *       "closesOn": "2026-04-30"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateVacancy"];
                /**
                 * @example {
                 *       "hoursMax": 24,
                 *       "closesOn": "2026-04-30"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdateVacancy"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000011",
                     *       "title": "Kitchen porter",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "place": "S3 8RY",
                     *       "soc2020": "9263",
                     *       "occupationTitle": "Kitchen and catering assistants",
                     *       "kind": "unadvertised",
                     *       "hoursMin": 16,
                     *       "hoursMax": 20,
                     *       "pay": {
                     *         "minPence": 1221,
                     *         "maxPence": null,
                     *         "unit": "hour",
                     *         "basis": "stated",
                     *         "proRata": "no",
                     *         "text": "£12.21 an hour"
                     *       },
                     *       "contract": "permanent",
                     *       "closesOn": "2026-03-31",
                     *       "expired": false,
                     *       "state": "open",
                     *       "firstSeenOn": "2026-03-02",
                     *       "lastSeenOn": "2026-03-02",
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "version": 1,
                     *       "site": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000002",
                     *         "postcode": "S3 8RY",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42
                     *       },
                     *       "location": {
                     *         "outcode": "S3",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42,
                     *         "area": "urban"
                     *       },
                     *       "advertised": "no",
                     *       "shifts": {
                     *         "certainty": "known",
                     *         "windows": [
                     *           {
                     *             "day": 1,
                     *             "start": "07:00",
                     *             "end": "11:00"
                     *           }
                     *         ],
                     *         "pattern": "fixed",
                     *         "nights": "no",
                     *         "weekends": "no"
                     *       },
                     *       "remote": "on_site",
                     *       "environment": [
                     *         {
                     *           "dimension": "noise",
                     *           "level": 2,
                     *           "origin": "observed",
                     *           "observedBy": "Sam Okafor",
                     *           "observedOn": "2026-03-02"
                     *         }
                     *       ],
                     *       "requirements": [
                     *         {
                     *           "kind": "dbs_basic",
                     *           "detail": null,
                     *           "essential": "unknown"
                     *         }
                     *       ],
                     *       "competitive": {
                     *         "openToAnyone": "yes",
                     *         "permanent": "yes",
                     *         "paysMinimumWage": "yes",
                     *         "setAside": "no"
                     *       },
                     *       "startsOn": null,
                     *       "openings": 1,
                     *       "stateReason": null,
                     *       "source": "typed",
                     *       "sourceRef": null,
                     *       "sourceUrl": null,
                     *       "confirmedOn": "2026-03-02",
                     *       "description": null,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "nextStates": [
                     *         {
                     *           "state": "filled",
                     *           "reasons": [
                     *             "filled_by_client",
                     *             "filled_by_other"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "edit",
                     *         "set_state",
                     *         "confirm",
                     *         "observe_environment"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.vacancy_not_found`: There is no such vacancy, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.vacancy_not_found",
                     *       "title": "There is no such vacancy, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the vacancy by title; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.vacancy_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.changed_meanwhile`: Somebody changed the vacancy after it was read.
             */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.changed_meanwhile",
                     *       "title": "Somebody changed the vacancy after it was read.",
                     *       "status": 412,
                     *       "detail": "Read the vacancy again, look at what changed, and repeat your change with the new ETag.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.changed_meanwhile",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.employer_unknown`: There is no employer with this id.
             *     - `vacancies.site_of_another_employer`: The site belongs to another employer than the vacancy, or the vacancy names no employer.
             *     - `vacancies.unknown_occupation`: The code is not a unit group of SOC 2020.
             *     - `vacancies.range_reversed`: The least of hours or pay is more than the most.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.employer_unknown",
                     *       "title": "There is no employer with this id.",
                     *       "status": 422,
                     *       "detail": "Choose one of the employers on record, or add it first.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.employer_unknown",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["Unexpected"];
        };
    };
    confirmVacancy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The vacancy. */
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirmedOn": "2026-03-02"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmVacancy"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000011",
                     *       "title": "Kitchen porter",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "place": "S3 8RY",
                     *       "soc2020": "9263",
                     *       "occupationTitle": "Kitchen and catering assistants",
                     *       "kind": "unadvertised",
                     *       "hoursMin": 16,
                     *       "hoursMax": 20,
                     *       "pay": {
                     *         "minPence": 1221,
                     *         "maxPence": null,
                     *         "unit": "hour",
                     *         "basis": "stated",
                     *         "proRata": "no",
                     *         "text": "£12.21 an hour"
                     *       },
                     *       "contract": "permanent",
                     *       "closesOn": "2026-03-31",
                     *       "expired": false,
                     *       "state": "open",
                     *       "firstSeenOn": "2026-03-02",
                     *       "lastSeenOn": "2026-03-02",
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "version": 1,
                     *       "site": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000002",
                     *         "postcode": "S3 8RY",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42
                     *       },
                     *       "location": {
                     *         "outcode": "S3",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42,
                     *         "area": "urban"
                     *       },
                     *       "advertised": "no",
                     *       "shifts": {
                     *         "certainty": "known",
                     *         "windows": [
                     *           {
                     *             "day": 1,
                     *             "start": "07:00",
                     *             "end": "11:00"
                     *           }
                     *         ],
                     *         "pattern": "fixed",
                     *         "nights": "no",
                     *         "weekends": "no"
                     *       },
                     *       "remote": "on_site",
                     *       "environment": [
                     *         {
                     *           "dimension": "noise",
                     *           "level": 2,
                     *           "origin": "observed",
                     *           "observedBy": "Sam Okafor",
                     *           "observedOn": "2026-03-02"
                     *         }
                     *       ],
                     *       "requirements": [
                     *         {
                     *           "kind": "dbs_basic",
                     *           "detail": null,
                     *           "essential": "unknown"
                     *         }
                     *       ],
                     *       "competitive": {
                     *         "openToAnyone": "yes",
                     *         "permanent": "yes",
                     *         "paysMinimumWage": "yes",
                     *         "setAside": "no"
                     *       },
                     *       "startsOn": null,
                     *       "openings": 1,
                     *       "stateReason": null,
                     *       "source": "typed",
                     *       "sourceRef": null,
                     *       "sourceUrl": null,
                     *       "confirmedOn": "2026-03-02",
                     *       "description": null,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "nextStates": [
                     *         {
                     *           "state": "filled",
                     *           "reasons": [
                     *             "filled_by_client",
                     *             "filled_by_other"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "edit",
                     *         "set_state",
                     *         "confirm",
                     *         "observe_environment"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.vacancy_not_found`: There is no such vacancy, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.vacancy_not_found",
                     *       "title": "There is no such vacancy, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the vacancy by title; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.vacancy_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.not_live`: The vacancy is on hold, filled, closed or withdrawn, so it cannot be confirmed.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.not_live",
                     *       "title": "The vacancy is on hold, filled, closed or withdrawn, so it cannot be confirmed.",
                     *       "status": 409,
                     *       "detail": "Set its state to open first.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.not_live",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.day_in_future`: The day of the confirmation or of the visit lies in the future.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.day_in_future",
                     *       "title": "The day of the confirmation or of the visit lies in the future.",
                     *       "status": 422,
                     *       "detail": "Give today or an earlier day.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.day_in_future",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    observeEnvironment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The vacancy. */
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dimension": "noise",
                 *       "level": 2
                 *     }
                 */
                "application/json": components["schemas"]["ObserveEnvironment"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000011",
                     *       "title": "Kitchen porter",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "place": "S3 8RY",
                     *       "soc2020": "9263",
                     *       "occupationTitle": "Kitchen and catering assistants",
                     *       "kind": "unadvertised",
                     *       "hoursMin": 16,
                     *       "hoursMax": 20,
                     *       "pay": {
                     *         "minPence": 1221,
                     *         "maxPence": null,
                     *         "unit": "hour",
                     *         "basis": "stated",
                     *         "proRata": "no",
                     *         "text": "£12.21 an hour"
                     *       },
                     *       "contract": "permanent",
                     *       "closesOn": "2026-03-31",
                     *       "expired": false,
                     *       "state": "open",
                     *       "firstSeenOn": "2026-03-02",
                     *       "lastSeenOn": "2026-03-02",
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "version": 1,
                     *       "site": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000002",
                     *         "postcode": "S3 8RY",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42
                     *       },
                     *       "location": {
                     *         "outcode": "S3",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42,
                     *         "area": "urban"
                     *       },
                     *       "advertised": "no",
                     *       "shifts": {
                     *         "certainty": "known",
                     *         "windows": [
                     *           {
                     *             "day": 1,
                     *             "start": "07:00",
                     *             "end": "11:00"
                     *           }
                     *         ],
                     *         "pattern": "fixed",
                     *         "nights": "no",
                     *         "weekends": "no"
                     *       },
                     *       "remote": "on_site",
                     *       "environment": [
                     *         {
                     *           "dimension": "noise",
                     *           "level": 2,
                     *           "origin": "observed",
                     *           "observedBy": "Sam Okafor",
                     *           "observedOn": "2026-03-02"
                     *         }
                     *       ],
                     *       "requirements": [
                     *         {
                     *           "kind": "dbs_basic",
                     *           "detail": null,
                     *           "essential": "unknown"
                     *         }
                     *       ],
                     *       "competitive": {
                     *         "openToAnyone": "yes",
                     *         "permanent": "yes",
                     *         "paysMinimumWage": "yes",
                     *         "setAside": "no"
                     *       },
                     *       "startsOn": null,
                     *       "openings": 1,
                     *       "stateReason": null,
                     *       "source": "typed",
                     *       "sourceRef": null,
                     *       "sourceUrl": null,
                     *       "confirmedOn": "2026-03-02",
                     *       "description": null,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "nextStates": [
                     *         {
                     *           "state": "filled",
                     *           "reasons": [
                     *             "filled_by_client",
                     *             "filled_by_other"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "edit",
                     *         "set_state",
                     *         "confirm",
                     *         "observe_environment"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.vacancy_not_found`: There is no such vacancy, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.vacancy_not_found",
                     *       "title": "There is no such vacancy, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the vacancy by title; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.vacancy_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.day_in_future`: The day of the confirmation or of the visit lies in the future.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.day_in_future",
                     *       "title": "The day of the confirmation or of the visit lies in the future.",
                     *       "status": 422,
                     *       "detail": "Give today or an earlier day.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.day_in_future",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description Only what was learned on this contact. */
                contactId?: string;
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-recordedAt`: by recordedAt, last or largest first
                 *     - `recordedAt`: by recordedAt, first or smallest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-recordedAt" | "recordedAt";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The vacancy. */
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000070",
                     *           "vacancyId": "01936d3a-6c00-7000-8000-000000000011",
                     *           "contactId": "01936d3a-6c00-7000-8000-000000000040",
                     *           "facts": {
                     *             "hoursMin": 16,
                     *             "hoursMax": 20,
                     *             "shifts": {
                     *               "nights": "no",
                     *               "weekends": "yes"
                     *             },
                     *             "environment": [
                     *               {
                     *                 "dimension": "noise",
                     *                 "level": 2
                     *               }
                     *             ]
                     *           },
                     *           "foundOn": "2026-03-02",
                     *           "foundBy": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000020",
                     *             "name": "Alex Hartley"
                     *           },
                     *           "recordedAt": "2026-03-02T10:52:00.000Z"
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FindingPage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.vacancy_not_found`: There is no such vacancy, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.vacancy_not_found",
                     *       "title": "There is no such vacancy, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the vacancy by title.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.vacancy_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
    recordFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The vacancy. */
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contactId": "01936d3a-6c00-7000-8000-000000000040",
                 *       "facts": {
                 *         "hoursMin": 16,
                 *         "hoursMax": 20,
                 *         "shifts": {
                 *           "nights": "no",
                 *           "weekends": "yes"
                 *         },
                 *         "environment": [
                 *           {
                 *             "dimension": "noise",
                 *             "level": 2
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordFinding"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000070",
                     *       "vacancyId": "01936d3a-6c00-7000-8000-000000000011",
                     *       "contactId": "01936d3a-6c00-7000-8000-000000000040",
                     *       "facts": {
                     *         "hoursMin": 16,
                     *         "hoursMax": 20,
                     *         "shifts": {
                     *           "nights": "no",
                     *           "weekends": "yes"
                     *         },
                     *         "environment": [
                     *           {
                     *             "dimension": "noise",
                     *             "level": 2
                     *           }
                     *         ]
                     *       },
                     *       "foundOn": "2026-03-02",
                     *       "foundBy": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000020",
                     *         "name": "Alex Hartley"
                     *       },
                     *       "recordedAt": "2026-03-02T10:52:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.vacancy_not_found`: There is no such vacancy, or it belongs to another service.
             *     - `job-development.contact_not_found`: There is no such contact, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.vacancy_not_found",
                     *       "title": "There is no such vacancy, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the vacancy by title.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.vacancy_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.id_taken`: Another contact was already made with this id.
             *     - `vacancies.not_live`: The vacancy is on hold, filled, closed or withdrawn, so it cannot be confirmed.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.id_taken",
                     *       "title": "Another contact was already made with this id.",
                     *       "status": 409,
                     *       "detail": "Use a new id for a new contact.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.id_taken",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `job-development.contact_about_another`: The contact was with another employer, or about another vacancy.
             *     - `job-development.finding_too_early`: The contact is planned and has not taken place.
             *     - `job-development.found_in_future`: The day on which something was learned lies ahead.
             *     - `vacancies.employer_unknown`: There is no employer with this id.
             *     - `vacancies.unknown_occupation`: The code is not a unit group of SOC 2020.
             *     - `vacancies.range_reversed`: The least of hours or pay is more than the most.
             *     - `vacancies.place_of_site`: A place was given in words for a vacancy whose work is at one of the employer’s sites.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/job-development.contact_about_another",
                     *       "title": "The contact was with another employer, or about another vacancy.",
                     *       "status": 422,
                     *       "detail": "Choose the contact on which this was learned, or leave it out.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "job-development.contact_about_another",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    setVacancyState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes it safe to send the request again: a repetition answers the same bytes with `Idempotency-Replayed: true`, another body with the same key is 422, a repetition while the first still runs is 409. Keys belong to the caller.
                 * @example 01936d3a-6c00-7000-8000-00000000bbbb
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The vacancy. */
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "filled",
                 *       "reason": "filled_by_other"
                 *     }
                 */
                "application/json": components["schemas"]["SetVacancyState"];
            };
        };
        responses: {
            /** @description Done; this is the result. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936d3a-6c00-7000-8000-000000000011",
                     *       "title": "Kitchen porter",
                     *       "employer": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000001",
                     *         "name": "Kelham Bakery"
                     *       },
                     *       "place": "S3 8RY",
                     *       "soc2020": "9263",
                     *       "occupationTitle": "Kitchen and catering assistants",
                     *       "kind": "unadvertised",
                     *       "hoursMin": 16,
                     *       "hoursMax": 20,
                     *       "pay": {
                     *         "minPence": 1221,
                     *         "maxPence": null,
                     *         "unit": "hour",
                     *         "basis": "stated",
                     *         "proRata": "no",
                     *         "text": "£12.21 an hour"
                     *       },
                     *       "contract": "permanent",
                     *       "closesOn": "2026-03-31",
                     *       "expired": false,
                     *       "state": "open",
                     *       "firstSeenOn": "2026-03-02",
                     *       "lastSeenOn": "2026-03-02",
                     *       "createdAt": "2026-03-02T09:00:00.000Z",
                     *       "version": 1,
                     *       "site": {
                     *         "id": "01936d3a-6c00-7000-8000-000000000002",
                     *         "postcode": "S3 8RY",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42
                     *       },
                     *       "location": {
                     *         "outcode": "S3",
                     *         "latitude": 53.389,
                     *         "longitude": -1.472,
                     *         "precision": "sector",
                     *         "radiusKm": 0.42,
                     *         "area": "urban"
                     *       },
                     *       "advertised": "no",
                     *       "shifts": {
                     *         "certainty": "known",
                     *         "windows": [
                     *           {
                     *             "day": 1,
                     *             "start": "07:00",
                     *             "end": "11:00"
                     *           }
                     *         ],
                     *         "pattern": "fixed",
                     *         "nights": "no",
                     *         "weekends": "no"
                     *       },
                     *       "remote": "on_site",
                     *       "environment": [
                     *         {
                     *           "dimension": "noise",
                     *           "level": 2,
                     *           "origin": "observed",
                     *           "observedBy": "Sam Okafor",
                     *           "observedOn": "2026-03-02"
                     *         }
                     *       ],
                     *       "requirements": [
                     *         {
                     *           "kind": "dbs_basic",
                     *           "detail": null,
                     *           "essential": "unknown"
                     *         }
                     *       ],
                     *       "competitive": {
                     *         "openToAnyone": "yes",
                     *         "permanent": "yes",
                     *         "paysMinimumWage": "yes",
                     *         "setAside": "no"
                     *       },
                     *       "startsOn": null,
                     *       "openings": 1,
                     *       "stateReason": null,
                     *       "source": "typed",
                     *       "sourceRef": null,
                     *       "sourceUrl": null,
                     *       "confirmedOn": "2026-03-02",
                     *       "description": null,
                     *       "updatedAt": "2026-03-02T09:00:00.000Z",
                     *       "nextStates": [
                     *         {
                     *           "state": "filled",
                     *           "reasons": [
                     *             "filled_by_client",
                     *             "filled_by_other"
                     *           ]
                     *         }
                     *       ],
                     *       "actions": [
                     *         "edit",
                     *         "set_state",
                     *         "confirm",
                     *         "observe_environment"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.vacancy_not_found`: There is no such vacancy, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.vacancy_not_found",
                     *       "title": "There is no such vacancy, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the vacancy by title; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.vacancy_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.transition_not_allowed`: The vacancy cannot go from the state it has to the state asked for.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.transition_not_allowed",
                     *       "title": "The vacancy cannot go from the state it has to the state asked for.",
                     *       "status": 409,
                     *       "detail": "Read the vacancy again and choose one of its `nextStates`.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.transition_not_allowed",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.reason_does_not_fit`: The reason does not belong to the state asked for.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.reason_does_not_fit",
                     *       "title": "The reason does not belong to the state asked for.",
                     *       "status": 422,
                     *       "detail": "Choose one of the reasons that `nextStates` lists with the state.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.reason_does_not_fit",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Unexpected"];
        };
    };
    listVacancyStates: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. It belongs to the filters and sort it was made with. */
                cursor?: string;
                /** @description How many rows to answer. */
                limit?: number;
                /**
                 * @description The order of the rows.
                 *
                 *     - `-changedAt`: by changedAt, last or largest first
                 *
                 *     Later versions may add values; readers must accept ones they do not know.
                 */
                sort?: "-changedAt";
            };
            header?: {
                /**
                 * @description The `ETag` of the answer at hand; when it is still true the answer is 304 without a body.
                 * @example "v3.dGhlIGhhc2gK"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The vacancy. */
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01936d3a-6c00-7000-8000-000000000012",
                     *           "fromState": "open",
                     *           "toState": "filled",
                     *           "reason": "filled_by_other",
                     *           "note": "Somebody from the night shift.",
                     *           "changedAt": "2026-03-02T09:00:00.000Z",
                     *           "changedBy": {
                     *             "id": "01936d3a-6c00-7000-8000-000000000020",
                     *             "name": "Alex Hartley"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "nextCursor": null,
                     *         "hasMore": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StateChangePage"];
                };
            };
            /** @description Unchanged since `If-None-Match`; no body. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Refused, among others for:
             *
             *     - `vacancies.vacancy_not_found`: There is no such vacancy, or it belongs to another service.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "https://foothold.example.org/problems/vacancies.vacancy_not_found",
                     *       "title": "There is no such vacancy, or it belongs to another service.",
                     *       "status": 404,
                     *       "detail": "Search for the vacancy by title; it may have been recorded under another id.",
                     *       "instance": "urn:request:01936d3a-6c00-7000-8000-00000000aaaa",
                     *       "code": "vacancies.vacancy_not_found",
                     *       "requestId": "01936d3a-6c00-7000-8000-00000000aaaa"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Unexpected"];
        };
    };
}

"""What looks like one of the words and is none: of software, of work, of trains.

Between commas stands one form, as in the lists; it is taken out of a text before that is looked at.
"""

from typing import Final

TRAPS: Final = """
    accent fort sur,
    arrêt de production, arrêt de la production, arrêt du service, arrêt du serveur,
    cas social media,
    enceinte connectée, enceintes connectées, enceinte audio,
    erreur stupide, erreurs stupides, faute stupide,
    en arabe, langue arabe, support arabe, traduction arabe, version arabe,
    faire le deuil d', faire le deuil de, fait le deuil d', fait le deuil de,
    marché asiatique,
    fichier d'origine, version d'origine,
    formation handicap, référent handicap, référente handicap,
    grève de la sncf, grève des trains, grève sncf, grève des transports, grève du métro,
    pros and cons, pros et cons, pro et con,
    les cons d', les cons de, les cons du, les cons sont,
    en arrêt sur image,
    menu de droite, menu de gauche, colonne de gauche, colonne de droite,
    l'opération commerciale, opération de maintenance, une opération de, une opération sur,
    pas impliqué dans, pas impliquée dans, pas motivé par, pas motivée par,
    projet hôpital, projet hospitalier, client hôpital,
    retour négatif, retours négatifs, test négatif,
    susceptible d', susceptible de, susceptibles d', susceptibles de,
    incapable d', incapable de, incapables de,
    père spirituel, son père spirituel,
    société mère, carte mère, maison mère,
    psychologue du travail, médecine du travail, médecin du travail,

    aggressive deadline, aggressive deadlines, aggressive schedule, aggressive timeline,
    black box, black friday,
    child process, child processes, parent class, child class,
    church encoding, church of england,
    con call, con calls,
    convicted by,
    crazy deadline, crazy idea, crazy not to, crazy week,
    dead weight in the,
    depression in the, depression of the,
    doctor the,
    drug test data, on drugs policy,
    dumb question, dumb terminal, dumb terminals, stupid question,
    european union, union all, union type, union types, type union,
    hospital client, health check, health checks,
    race condition, race conditions,
    lazy evaluation, lazy import, lazy imports, lazy load, lazy loading,
    careless mistake,
    married to the,
    partner team, partner teams, her partner team, his partner team,
    in arab, arab market, arab world,
    stole the show,
    negative feedback, negative test, negative tests,
    pregnant pause, pregnant pauses,
    prison break,
    rail strike, strike price, train strike,
    sensitive data,
    grievance of the client, client grievance,
    strong accent on quality, strong accent on tests,
    sick of,
    doesn't want to work on, don't want to work on,
    third party, third parties,
"""

THINGS: Final = """
    api, app, application, approche, architecture, base, branche, bug, build, clause, code,
    commande, config, configuration, contexte, contrat, cycle, deadline, débat, délai, demande,
    design, document, écran, échéance, erreur, fichier, flux, fonction, incident, job, lien,
    machine, message, migration, module, outil, page, pipeline, planning, plateforme, processus,
    produit, programme, projet, prod, production, question, rapport, règle, requête, réseau,
    script, serveur, service, site, sprint, système, table, test, tests, ticket, tickets,
    tâche, valeur, version,

    approach, apps, assumption, bugs, builds, check, clients, code, column, combination, commit,
    commits, computer, data, dependency, dependencies, design, endpoint, env, environment, error,
    feature, features, file, files, flag, flags, format, growth, idea, job, laptop, library, link,
    meeting, meetings, menu, mistake, name, naming, network, object, pattern, plan, process,
    processes, queries, query, regex, release, releases, rule, rules, schedule, server, servers,
    system, systems, task, tasks, warning, warnings, work, body,
"""
"""Behind an English word or before a French one, the word is of that thing, and of nobody."""

FACTS: Final = """
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, avant-hier,
    janvier, février, juin, juillet, août, septembre, octobre, novembre, décembre,
    deux fois, lorsqu', lorsque, par exemple, pendant, quand,

    monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday,
    january, february, april, june, july, august, september, october, november, december,
    during, for example, for instance, twice, when,
"""
"""With one of these, or a number, a judgement says what was seen: it passes."""

REPORTED: Final = """
    a dit, d'après, disait, disent, dit, selon,
    according to, said, says, told me, told us,
"""
"""With one of these, or a quotation, others said it: only insults and protected subjects stay."""

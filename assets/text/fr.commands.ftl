### Français / French: what only the command line says.

## The command line
cli-open = Une simulation de la page d'abonnement de l'ancien Centre des comptes Azure, pour la formation et les démonstrations. Sans compte, sans carte, sans réseau.
cli-open-at = Commencer à cet instant : une date telle que 2019-01-26 ou "2019-01-26 09:15" dans le fuseau affiché, RFC 3339, ou un décalage depuis le début du scénario tel que +9d12h ou -2d
cli-open-example = Exemple : account-center --scenario upgraded-waiting --at +3d
option-scenario = Un scénario intégré (voir `list`), ou un fichier
option-rate = Secondes simulées par seconde réelle, de 0.001 à 31536000
option-live = Utiliser l'horloge réelle
option-import = Abonnements réels tirés d'un export, - pour l'entrée standard
option-as_of = Quand l'export a été fait [par défaut : maintenant]
option-simulate = Jouer avec des abonnements importés : le temps peut être déplacé
cli-status = Afficher l'état et quitter, sans terminal
cli-status-at = L'afficher pour cet instant (répétable) : une date telle que 2019-01-26 ou "2019-01-26 09:15" dans le fuseau affiché, RFC 3339, ou un décalage depuis le début du scénario tel que +9d12h ou -2d
cli-status-output = Format de sortie : un tableau, du JSON (une ligne par moment), du CSV, des JSON Lines (une ligne par abonnement), un calendrier, ou une ligne pour une invite de commande
cli-status-status = Montrer seulement ces états
cli-status-within = Montrer seulement ce qui change de soi-même dans ce délai, par exemple 7d ou 36h
cli-status-sort = Ordre des abonnements ; credit-left selon la part restante [par défaut : next-change pour un tableau, une ligne ou le CSV d'un export ; sinon scenario]
cli-status-fail_within = Terminer avec l'état 1 si quelque chose change de soi-même dans ce délai, par exemple 3d
cli-status-example = Exemple : account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-what-if = Comparer des plans : ce qui est gardé et facturé, quand l'abonnement est désactivé, et dès quand il est transférable
cli-what-if-plans = Plans : "nothing" (rien) ; ou "upgrade", "use-up" (épuiser), ou les deux reliés par "+" ; ajoutez "@JOUR" (jours après l'inscription) pour le faire plus tard
cli-what-if-subscription = L'abonnement, par nom ou ID [par défaut : le premier]
cli-what-if-at = À partir de quand : une date telle que 2019-01-26 ou "2019-01-26 09:15" dans le fuseau affiché, RFC 3339, ou un décalage depuis le début du scénario tel que +9d12h ou -2d
cli-what-if-output = Format de sortie
cli-what-if-example =
    Exemple :
      account-center what-if upgrade upgrade@29 nothing
      account-center what-if upgrade+use-up@20 nothing --output json
plans-command-per-day = account-center mine --per-day MONTANT
plans-command-used = account-center mine --used MONTANT
plans-command-all = account-center mine --used MONTANT --per-day MONTANT
plans-command-import = account-center --import FICHIER    (puis e, ou own avec --plain)
cli-open-plain = Lignes de texte au lieu d'un écran : pour lecteurs d'écran, plages braille et pipes
option-config_file = Un autre fichier de configuration que le fichier habituel
option-plain = Lignes de texte au lieu d'un tableau : pour lecteurs d'écran, plages braille et pipes
cli-config = Afficher les réglages et l'origine de chacun
cli-config-schema = Afficher le JSON Schema du fichier
cli-config-sample = Afficher un fichier avec toutes les valeurs par défaut
cli-config-example =
    Exemples :
      account-center config
      account-center config --sample
cli-schema = Afficher le JSON Schema d'un type de fichier, avec lequel les éditeurs complètent et vérifient
cli-schema-kind = scenario, walkthrough, course, config (ce que l'on écrit), state ou run (ce que le programme affiche et enregistre)
cli-schema-example = Exemple : account-center schema scenario > scenario.schema.json
schema-format = Le numéro de cette forme de fichiers
schema-title = Le titre, par langue ; l'anglais est obligatoire
schema-summary = De quoi il s'agit, par langue
schema-scenario-now = Où l'horloge commence
schema-signed-in-as = L'adresse e-mail de la personne connectée
schema-subscriptions = Les abonnements, au moins un
schema-expect = Ce qui est vrai à un moment ; account-center check le vérifie
schema-subscription-id = L'ID de l'abonnement ; formé à partir du nom s'il n'est pas donné
schema-subscription-name = Le nom, unique dans le fichier
schema-offer = L'ID de l'offre, par exemple MS-AZR-0044P pour un essai gratuit
schema-created-at = Quand il a été souscrit
schema-estimated = Si created_at est une estimation
schema-observed = Ce qu'un export en disait
schema-administrator = L'adresse e-mail de l'administrateur du compte ; par défaut celle de la personne connectée
schema-currency = La devise de tous les montants ; par défaut USD, et inconnue pour un export sans crédit
schema-credit = Le crédit accordé à la souscription, par exemple 170.00 ; par défaut celui de l'offre
schema-used-as-of = À quelle date la consommation a été indiquée
schema-usage-known = Si la consommation est connue ; false pour un vrai abonnement dont personne ne l'a indiquée
schema-expected-per-day = Ce qui devrait être consommé chaque jour à partir de là
schema-payment-method = S'il y a un moyen de paiement ; par défaut true
schema-daily-usage = Consommation au milieu de chaque jour
schema-facts = Ce qui s'est passé, un fait à la fois
schema-observed-at = Quand l'export a été fait
schema-observed-state = Son état, par exemple Enabled
schema-observed-spending-limit = Son spendingLimit, par exemple On
schema-observed-quota-id = Son quotaId, par exemple FreeTrial_2014-09-01
schema-observed-free-services = Quand ses services gratuits se terminent
schema-daily-amount = Ce qui est consommé chaque jour, par exemple 3.25
schema-daily-from = À partir de quand : une date ou un décalage depuis created_at ; par défaut +0d
schema-daily-until = Jusqu'à quand : une date ou un décalage depuis created_at ; par défaut la fin du crédit
schema-fact-at = Quand cela arrive : une date ou un décalage depuis created_at
schema-fact-usage = Une consommation de ce montant
schema-fact-upgrade = La mise à niveau vers le paiement à l'utilisation
schema-fact-cancel = L'administrateur du compte résilie l'abonnement
schema-fact-reactivate = L'administrateur du compte le réactive
schema-fact-bill-unpaid = Une facture n'est pas payée à temps
schema-fact-bill-paid = La facture en attente est payée
schema-fact-payment-method-added = Un moyen de paiement est ajouté
schema-fact-transfer-request = Une autre personne est invitée à reprendre la propriété de facturation
schema-fact-transfer-accept = Le destinataire accepte le transfert
schema-fact-transfer-decline = Le destinataire refuse le transfert
schema-fact-transfer-cancel = L'expéditeur retire la demande
schema-upgrade-name = Le nouveau nom ; par défaut Pay-As-You-Go
schema-recipient = L'adresse e-mail du destinataire
schema-expect-at = Quand c'est vrai : une date ou un décalage depuis now
schema-of-subscription = Le nom ou l'ID de l'abonnement concerné
schema-ge = Cela ou plus
schema-le = Cela ou moins
schema-set = S'il y a une valeur
schema-show-goals = Si l'on peut voir d'avance ce qu'un but demande
schema-remember = Ce qu'il faut retenir ; la fiche à la fin le montre
schema-scenario = Le scénario : intégré, ou un fichier à côté de celui-ci
schema-walkthrough-at = Quand il commence : une date ou un décalage depuis le début du scénario
schema-steps = Les étapes, au moins une
schema-step-id = Son nom dans la progression et les résultats : minuscules, chiffres et traits d'union
schema-step-title = Le titre de l'étape, par langue
schema-step-text = Que faire ou que chercher ; {"{upgrade}"} représente la touche d'une action ; {"{a|b}"} est a à l'écran, b avec --plain
schema-focus = La partie de l'écran mise en évidence
schema-skip = Si l'on peut l'ignorer
schema-notes = Notes pour la personne qui présente, jamais montrées à qui apprend
schema-hints = Indices ; le premier dont le when est vrai est montré
schema-goal = Ce qui est vrai de l'état une fois l'étape faite
schema-solution = Lignes d'un tape qui mènent au but depuis la fin de l'étape précédente
schema-step-because = Ce que l'étape a montré, dit une fois faite
schema-question = Une question, au lieu d'un but
schema-answers = De deux à neuf réponses, dont une seule juste
schema-hint-text = L'indice, par langue
schema-when = Quand l'indice aide ; toujours, s'il n'y a pas de conditions
schema-off-track = S'il apparaît sans être demandé, parce que l'on a quitté le chemin du but
schema-after = Lignes d'un tape qui mènent là où l'indice aide, si la solution n'y passe pas
schema-answer-text = La réponse, par langue
schema-answer-because = Pourquoi elle est juste ou fausse
schema-correct = Si c'est la bonne réponse
schema-keys = Les touches des actions, selon l'endroit où elles agissent
schema-lessons = Les leçons, dans l'ordre où les suivre
schema-files = Les fichiers du cours dans celui-ci, tels que account-center course pack les écrit
schema-lesson = Un parcours intégré, ou un fichier à côté de celui-ci
schema-next = Ce qui vient ensuite, dit à la fin de la leçon
cli-course = Réunir un cours en un seul fichier à transmettre, avec toutes ses leçons
cli-course-what = pack : afficher le fichier du cours avec ceux de ses leçons
cli-course-path = Le dossier du cours, ou son fichier
cli-course-example = Exemple : account-center course pack my-course > my-course.toml
setting-courses = Cours affichés à côté des parcours intégrés : dossiers ou fichiers
setting-course = Un cours à afficher à côté des parcours intégrés : son dossier ou son fichier
list-course = COURS   { $title }   account-center walkthrough { $path }
config-file = lus dans { $path }
config-no-file = { $path } n'existe pas
config-progress = votre progression dans les parcours est enregistrée dans { $path } ; supprimez ce fichier pour recommencer
config-from-flag = de la ligne de commande
config-from-environment = de l'environnement
config-from-file = du fichier
config-from-default = par défaut
config-key-default = par défaut : { $key }
error-setting = { $name } ne peut pas être "{ $value }"
    .hint = valeurs possibles : { $known }
setting-locale = Langue, par exemple fr [par défaut : celle du système]
setting-zone = Fuseau horaire de toutes les heures affichées : utc, local ou un nom tel que Europe/Amsterdam
setting-theme = Couleurs : auto, dark, light, high-contrast ou mono
setting-ascii = N'utiliser que l'ASCII pour les lignes et les marques
setting-motion = Si les changements sont brièvement surlignés et le traitement affiché
setting-no-motion = Désactiver les surlignages brefs et l'animation de traitement
setting-mouse = Si le programme utilise la souris
setting-no-mouse = Laisser la souris au terminal, pour pouvoir sélectionner du texte
setting-notify = Signaler la fin d'un compte à rebours : off, bell ou desktop
cli-completions = Afficher les complétions d'un shell
cli-completions-shell = Le shell
cli-completions-example =
    Exemple :
      account-center completions bash > ~/.local/share/bash-completion/completions/account-center
cli-man = Afficher la page du manuel
cli-man-command = La page du manuel de cette commande [par défaut : celle du programme]
cli-man-example =
    Exemple :
      account-center man > account-center.1
error-man = commande inconnue : "{ $value }"
    .hint = les commandes sont : { $known }
cli-check = Vérifier des scénarios, des parcours, des cours et des démonstrations : leurs attentes, leurs solutions, leurs leçons et leurs enregistrements
cli-check-paths = Fichiers, ou dossiers de fichiers .toml et .tape
cli-check-watch = Vérifier de nouveau à chaque enregistrement d'un fichier, et montrer ce qui ne va pas jusqu'à ce que tout soit correct
cli-check-example = Exemple : account-center check mon-scenario.toml
cli-list = Lister les scénarios, parcours et démonstrations intégrés
cli-list-example = Exemple : account-center list
list-scenarios = SCÉNARIOS   account-center --scenario NOM
list-walkthroughs = PARCOURS   account-center walkthrough NOM
list-demos = DÉMONSTRATIONS   account-center demo NOM
cli-help = Afficher l'aide
option-version = Afficher la version
help-heading-usage = Utilisation :
help-heading-commands = Commandes :
help-heading-arguments = Arguments :
help-heading-options = Options :
help-default = [par défaut : { $value }]
help-possible-values = [valeurs possibles : { $value }]
placeholder-amount = MONTANT
placeholder-command = COMMANDE
placeholder-dir = DOSSIER
placeholder-duration = DURÉE
placeholder-file = FICHIER
placeholder-format = FORMAT
placeholder-how = MOYEN
placeholder-id = ID
placeholder-kind = TYPE
placeholder-marker = REPÈRE
placeholder-name = NOM
placeholder-options = OPTIONS
placeholder-order = ORDRE
placeholder-plan = PLAN
placeholder-shell = SHELL
placeholder-status = ÉTAT
placeholder-step = ÉTAPE
placeholder-tag = LANGUE
placeholder-time = DATE
placeholder-what = QUOI
man-name = NOM
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-subcommands = COMMANDES
man-extra = EXEMPLE
man-version = VERSION
terminal-set-up = impossible de préparer le terminal : { $reason }
terminal-write = impossible d'écrire dans le terminal : { $reason }
terminal-wait = l'attente du terminal a échoué : { $reason }
terminal-read = impossible de lire le terminal : { $reason }
cli-help-command = La commande [par défaut : le programme]
cli-help-example = Exemple : account-center help status
usage-unknown-option = `{ $call }` n'a pas d'option { $option }
    .hint = { $nearest ->
        [none] `{ $call } --help` montre ses options
       *[other] vouliez-vous dire { $nearest } ?
    }
usage-unexpected = `{ $call }` n'accepte pas d'autre argument : "{ $value }"
    .hint = `{ $call } --help` montre ce qu'elle accepte
usage-unknown-command = il n'y a pas de commande "{ $value }"
    .hint = { $nearest ->
        [none] `account-center --help` liste les commandes
       *[other] vouliez-vous dire `account-center { $nearest }` ?
    }
usage-not-a-command = "{ $value }" n'est pas une commande
usage-meant = vouliez-vous dire `{ $call }` ?
usage-no-value = { $option } exige une valeur
    .hint = { $known ->
        [none] `{ $call } --help` dit laquelle
       *[other] valeurs possibles : { $known }
    }
usage-not-a-value = { $option } ne peut pas être "{ $value }"
    .hint = { $nearest ->
        [none] valeurs possibles : { $known }
       *[other] vouliez-vous dire "{ $nearest }" ? Valeurs possibles : { $known }
    }
usage-unfit-value = { $option } ne peut pas être "{ $value }"
usage-takes-no-value = { $option } ne prend pas de valeur, mais a reçu "{ $value }"
    .hint = écrivez seulement { $option }
usage-conflict = { $option } et { $other } s'excluent
    .hint = omettez l'une des deux
usage-repeated = { $option } est indiquée plusieurs fois
    .hint = indiquez-la une seule fois
usage-missing = `{ $call }` exige aussi { $missing }
    .hint = `{ $call } --help` montre un exemple
usage-not-utf8 = un argument n'est pas du texte UTF-8
    .hint = seuls les noms de fichiers peuvent avoir un autre codage
usage-other = `{ $call }` ne comprend pas cet appel
    .hint = `{ $call } --help` montre comment faire
check-ok =
    { $count ->
        [one] ok  { $path }  { $count } attente
       *[other] ok  { $path }  { $count } attentes
    }
check-included-ok = ok  { $path }  utilisé par un autre fichier .tape
check-total =
    { $failed ->
        [0] { $files } fichiers, aucune erreur
       *[other] { $files } fichiers, dont { $failed } avec des erreurs
    }
watch-right = Aucune erreur.   Vérifié le { $at }
watch-wrong =
    { $number ->
        [one] { $number } erreur.   Vérifié le { $at }
       *[other] { $number } erreurs.   Vérifié le { $at }
    }
error-no-terminal-for-checking = surveiller des fichiers exige un terminal
    .hint = sans --watch, la vérification se fait une fois
error-watch-file = { $path } n'est pas un fichier qui puisse être surveillé
    .hint = donnez un fichier à vous ; `account-center show NOM` affiche de quoi partir
check-failed = attendu : { $condition } le { $at }, mais la valeur est { $found }
check-not-there = attendu : { $condition } le { $at }, mais "{ $subscription }" n'existe pas à ce moment

## Errors
error-no-terminal = le Centre des comptes exige un terminal en entrée et en sortie standard
    .hint = `account-center status` et --plain fonctionnent sans terminal
error-rate = vitesse invalide : "{ $value }"
    .hint = secondes simulées par seconde réelle, de 0.001 à 31536000
error-time = moment invalide : "{ $value }"
    .hint = une date telle que 2019-01-26 ou "2019-01-26 09:15", RFC 3339 tel que 2019-01-26T09:15:00Z, ou un décalage tel que +9d12h ou -2d
error-no-files = { $path } ne contient rien pour cette commande
    .hint = elle prend les fichiers en { $known }
error-duration = "{ $value }" n'est pas une durée
    .hint = écrivez des jours, heures, minutes ou secondes, par exemple 7d, 36h ou 1d12h
error-change-within =
    { $count ->
        [one] { $count } abonnement change dans les { $duration }
       *[other] { $count } abonnements changent dans les { $duration }
    }
error-time-range = "{ $value }" est hors des années prises en charge
    .hint = du 2000-01-01 au 2100-12-31
problem-unknown-zone = ce système n'a pas de fuseau horaire "{ $value }"
    .hint = écrivez utc, local ou un nom tel que Europe/Amsterdam
error-time-skipped = "{ $value }" n'existe pas dans ce fuseau horaire : les horloges ont été avancées de { $before } à { $at }
    .hint = écrivez une autre heure, ou la même avec son fuseau, par exemple 2019-03-31 02:30 UTC
error-time-before-export = "{ $value }" précède le { $at }, moment où l'export a été fait : il ne dit rien de ce qui précède
    .hint = indiquez un moment ultérieur, ou avec --as-of quand l'export a été fait
error-as-of-to-come = "{ $value }" est à venir : l'export ne peut pas avoir été fait à ce moment
    .hint = indiquez avec --as-of quand l'export a été fait
error-as-of-before-sign-up = "{ $value }" précède le { $at }, inscription estimée d'un abonnement de l'export
    .hint = indiquez avec --as-of un moment ultérieur : quand l'export a été fait
error-plan = plan invalide : "{ $value }"
    .hint = par exemple nothing, upgrade, use-up, upgrade@29 ou upgrade+use-up@9
error-unknown-subscription = il n'y a pas d'abonnement "{ $value }"
    .hint = les abonnements sont : { $known }
error-not-created = "{ $value }" n'existe pas à ce moment
    .hint = choisissez un moment ultérieur avec --at
error-unknown-scenario = il n'y a ni scénario ni fichier "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` affiche les scénarios intégrés
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
error-read = impossible de lire { $path } : { $reason }
error-not-found = impossible de lire { $path } : { $reason }
    .hint = `account-center list` affiche tout ce qui est intégré
error-no-config = impossible de lire { $path } : { $reason }
    .hint = `account-center config --sample` en affiche un pour commencer
error-output = impossible d'écrire sur la sortie standard : { $reason }
error-more-mistakes =
    { $count ->
        [one] { $path } : et { $count } autre erreur
       *[other] { $path } : et { $count } autres erreurs
    }

## Mistakes in files
problem-not-toml = ce n'est pas du TOML : { $kind ->
        [value] ce n'est pas une valeur ; un texte se met entre guillemets
        [flag] true et false s'écrivent en minuscules
        [time] cette date ou cette heure n'existe pas
        [open-text] ce texte n'est pas fermé
        [control] il y a ici un caractère de contrôle
        [escape] cela ne peut pas suivre \
        [open] un crochet ou une accolade n'est pas fermé
        [not-open] aucun crochet n'est ouvert ici
        [equals] après le nom, il manque = et une valeur
        [name] un nom n'a que des lettres, des chiffres, - et _, ou se met entre guillemets
        [no-name] il manque ici un nom
        [twice] ce nom est déjà là
        [extra] ceci est de trop ici
       *[other] { $reason }
    }
problem-too-large = le fichier dépasse 4 Mio
    .hint = raccourcissez-le ou divisez-le en plusieurs fichiers
problem-too-many-parts = jusqu'ici, le fichier contient plus de tables, de noms et de valeurs qu'il n'en est lu
    .hint = raccourcissez-le ou divisez-le en plusieurs fichiers
problem-not-utf8 = à partir d'ici, le fichier n'est pas du texte UTF-8
    .hint = enregistrez-le en UTF-8
problem-utf-16 = le fichier est du texte UTF-16, que Windows appelle Unicode
    .hint = enregistrez-le en UTF-8
problem-newer-format = le format { $format } est plus récent que ce programme
    .hint = ce programme lit le format 1 ; une version plus récente lira peut-être le fichier
problem-unknown-format = le format { $format } est inconnu
    .hint = écrivez format = 1
problem-missing-key = il manque "{ $key }"
    .hint = ajoutez une ligne : { $key } = …
problem-missing-format = "format" manque
    .hint = ajoutez une ligne : format = { $format }
problem-unknown-key = clé inconnue "{ $value }"
    .hint = { $nearest ->
        [none] retirez-la, ou vérifiez l'orthographe
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-wrong-type = attendu : { $expected }, trouvé : { $found }
type-array = une liste
type-boolean = true ou false
type-integer = un nombre entier
type-float = un nombre décimal
type-string = un texte
type-table = une table
type-datetime = une date
type-value = une valeur
problem-control-character = ce texte contient un caractère qui ne peut pas être affiché : "{ $value }"
    .hint = écrivez-le sur une ligne, sans tabulation, caractère de contrôle ni changement de direction
problem-not-a-name = "{ $value }" n'est pas un nom valide
    .hint = un nom doit contenir au moins un caractère visible, et aucun caractère de contrôle ni de changement de direction
problem-empty-text = ce texte est vide
    .hint = écrivez un texte, ou retirez la clé
problem-long-text = ce texte dépasse 2 000 caractères
    .hint = raccourcissez-le
problem-unknown-language = code de langue invalide : "{ $value }"
    .hint = comme en, nl ou pt-BR
problem-missing-english = le texte anglais manque
    .hint = ajoutez en = "…" ; il sert pour les langues absentes
problem-no-subscriptions = il n'y a pas d'abonnement
    .hint = ajoutez au moins un [[subscriptions]] avec name, offer et created_at
problem-name-taken = un autre abonnement s'appelle déjà "{ $value }"
    .hint = les noms sont uniques dans un fichier
problem-id-taken = un autre abonnement a déjà l'ID { $value }
    .hint = les ID sont uniques dans un fichier ; sans ID, il en est créé un
problem-not-an-id = ID d'abonnement invalide : "{ $value }"
    .hint = écrivez un UUID, ou omettez-le pour qu'il en soit créé un
problem-not-an-offer = ID d'offre invalide : "{ $value }"
    .hint = les ID d'offre ressemblent à MS-AZR-0044P
problem-not-a-currency = "{ $value }" n'est pas une devise
    .hint = { $nearest ->
        [none] le code d'une devise, comme EUR pour l'euro
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-credit-needed = { $offer } en { $currency } a besoin d'un crédit
    .hint = ajoutez credit = "…", le montant en { $currency }
problem-no-credit-with-offer = le crédit n'est pas simulé pour { $offer }
    .hint = retirez-le
reading = Lecture de { $path }
export-has-more = { $count } abonnements, et l'export en compte d'autres. La page suivante : { $command }
problem-import-none = il ne contient aucun abonnement
    .hint = créez un export avec : az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-too-large = l'export dépasse 32 Mio ou compte plus de 100 000 abonnements
    .hint = importez-le en plusieurs parties
problem-import-not-json = ce n'est pas du JSON
    .hint = créez un export avec : az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-other = ce n'est pas un export d'abonnements
    .hint = créez un export avec : az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-cut-off = l'export s'arrête au milieu, et rien n'en a été importé
    .hint = recréez l'export : az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-refused = c'est une erreur d'Azure au lieu d'un export : { $code } { $value }
    .hint = connectez-vous avec az login, puis : az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-amount-without-quotes = le montant doit être entre guillemets
    .hint = comme "12.50", pour ne perdre aucun chiffre
problem-not-an-amount = montant invalide : "{ $value }"
    .hint = des chiffres et au plus un point, comme "12.50"
problem-amount-not-above-zero = le montant "{ $value }" n'est pas supérieur à zéro
    .hint = écrivez un montant supérieur à zéro
problem-amount-with-too-many-decimals = le montant "{ $value }" a plus de décimales que { $currency }
    .hint = { $currency } a { $decimals } décimales
problem-amount-with-too-many-decimals-unknown = le montant "{ $value }" a plus de { $decimals } décimales
    .hint = écrivez { $decimals } décimales au plus, ou ajoutez la devise : currency = "…"
problem-amount-too-large = le montant "{ $value }" est trop élevé
    .hint = au plus 1 000 000 000 000 000
problem-not-an-instant = instant invalide : "{ $value }"
    .hint = une date en UTC, comme 2019-01-26 09:15, ou RFC 3339, comme 2019-01-26T09:15:00Z
problem-not-a-time = moment invalide : "{ $value }"
    .hint = une date en UTC, comme 2019-01-26 09:15, RFC 3339, comme 2019-01-26T09:15:00Z, ou un décalage, comme +9d12h
problem-offset-not-allowed = "{ $value }" est un décalage, qui n'a pas de point de départ ici
    .hint = écrivez un instant, comme 2019-01-26T09:15:00Z
problem-instant-out-of-range = "{ $value }" est hors des années 2000 à 2100
    .hint = choisissez un moment dans ces années
problem-before-sign-up = c'est avant le created_at de l'abonnement
    .hint = la consommation quotidienne commence à l'inscription ou après
problem-until-needed = la consommation quotidienne de cette offre a besoin d'une fin
    .hint = ajoutez until = "…" : un instant, ou un décalage depuis created_at
problem-empty-span = aucun milieu de journée ne tombe dans cette période
    .hint = la consommation quotidienne est placée 12 heures après from, puis 36 heures, et ainsi de suite, tant que c'est avant until
problem-too-many-facts = cet abonnement a plus de { $most } événements, consommation quotidienne comprise
    .hint = raccourcissez la consommation quotidienne, ou divisez le scénario
problem-several-facts-in-one = cette entrée contient plus d'un événement
    .hint = donnez à chacun son [[subscriptions.facts]]
problem-no-fact = cette entrée dit quand quelque chose arrive, mais pas quoi
    .hint = ajoutez usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline ou transfer_cancel
problem-fact-refused = "{ $fact }" n'est pas permis le { $at } : { $reasons }
    .hint = { $wrong ->
        [recipient] écrivez une adresse e-mail, comme finn@contoso.com
        [value] écrivez une autre valeur
        [offer] retirez-le : avec cette offre, ce n'est possible à aucun moment
       *[time] changez le moment, ou ce qui se passe avant
    }
problem-unknown-subscription = il n'y a pas d'abonnement "{ $value }" dans ce fichier
    .hint = { $nearest ->
        [none] écrivez le nom ou l'ID de l'un de ceux-ci : { $known }
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-nothing-expected = ce [[expect]] ne vérifie rien
    .hint = ajoutez un chemin de l'état public et sa valeur, comme offer.id = "MS-AZR-0003P"
problem-which-subscription = "{ $path }" de quel abonnement ?
    .hint = il y en a plusieurs : ajoutez subscription = "…"
problem-unknown-path = chemin inconnu "{ $value }"
    .hint = { $nearest ->
        [none] utilisez les chemins de `account-center status -o json`
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-unknown-test = comparaison inconnue : "{ $value }"
    .hint = { $nearest ->
        [none] ge (au moins), le (au plus) ou set
       *[other] vouliez-vous dire "{ $nearest }" ? Il y a ge (au moins), le (au plus) et set
    }
problem-no-order = "{ $path }" ne peut pas être comparé avec ge ou le
    .hint = seuls les instants, les dates, les montants et les nombres le peuvent
problem-wrong-kind = cette valeur n'est pas du bon type pour "{ $path }"
    .hint = { $kind ->
        [instant] un instant entre guillemets, comme "2019-01-26T09:15:00Z"
        [date] une date entre guillemets, comme "2019-01-25"
        [amount] un montant entre guillemets, comme "143.22"
        [number] un nombre sans guillemets
        [id] un ID d'abonnement entre guillemets ; un nom n'en est pas un
        [flag] true ou false
        [list] une liste de textes
        [group] seulement { "{" } set = true { "}" } ou { "{" } set = false { "}" } ; ses parties ont leurs chemins
       *[text] un texte entre guillemets
    }
problem-not-a-value = "{ $value }" ne fait pas partie de { $known }
    .hint = { $nearest ->
        [none] choisissez-en un
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-unknown-context = il n'y a pas de touches pour "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` montre où il y a des touches
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-unknown-action = il n'y a pas ici d'action "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` montre chaque action
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-not-a-key = touche invalide : "{ $value }"
    .hint = { $nearest ->
        [none] comme w, Ctrl+P, Shift+Left, Space ou F1
       *[other] vouliez-vous dire { $nearest } ?
    }
problem-key-taken = la touche { $value } est déjà utilisée : { $action }
    .hint = choisissez une autre touche pour l'une des deux actions
problem-no-way-out = plus aucune touche ne permettrait de quitter le programme
    .hint = donnez une touche à quit ou à quit-at-once
problem-key-types = ici, la touche { $value } écrit un caractère
    .hint = choisissez une touche qui n'écrit rien, comme Enter ou Ctrl+S

## In lines
plain-how = Tapez un mot comme upgrade, why offer-id, next-event ou time ; help les affiche tous.
plain-how-live = Tapez un mot comme upgrade, why offer-id, own ou time ; help les affiche tous.
plain-prompt = Et maintenant ?
plain-prompt-field = Texte, ou back :
plain-prompt-own-needed = Valeur, ou back :
plain-prompt-own-empty = Valeur, une ligne vide pour ne rien indiquer, ou back :
plain-prompt-own-keep = Nouvelle valeur, une ligne vide pour garder l'ancienne, ou back :
plain-prompt-own-keep-or-none = Nouvelle valeur, une ligne vide pour garder l'ancienne, none pour l'effacer, ou back :
plain-prompt-number = Numéro, ou back :
plain-prompt-yes = { $what } ? Oui, non ou un numéro :
plain-prompt-fill = { $field }, oui, non ou un numéro :
plain-prompt-amount = { $field }, ou l'un des mots ci-dessus :
plain-yes = oui, o
plain-no = non, n
plain-rest = reste
plain-name = Pour donner un autre nom, tapez name puis le nouveau nom.
plain-name-missing = Le nouveau nom manque. Tapez name puis le nouveau nom.
plain-own = Chaque ligne passe au champ suivant. Après le dernier, ce que vous avez saisi est conservé.
plain-back = Tapez back pour revenir à l'abonnement.
plain-what-if = Un numéro choisit un réglage ; earlier et later le modifient.
plain-nothing-open = Rien n'est ouvert.
plain-nothing-changed = Rien n'a changé.
plain-quit-ends = quit ferme le programme.
plain-page = relire la page
plain-list = lire la liste des abonnements ; un numéro en choisit un
plain-time = lire l'heure et le prochain compte à rebours
plain-help = afficher tous les mots
plain-back-help = revenir, sans rien changer
plain-day = Jour { $day }
plain-days = Jours { $first } à { $last } : { $amount } par jour
plain-chosen = choisi
plain-differs = différent
plain-column = { $name } { $value }
plain-compared = { $label } : { $first } ; { $second }
plain-not-understood = "{ $word }" n'est pas un mot connu ici ; help les affiche tous.
plain-did-you-mean = "{ $word }" n'est pas un mot connu ici. Vouliez-vous dire { $known } ?
plain-not-understood-there = Ce n'est pas une réponse possible. Tapez un numéro, ou back pour revenir.
plain-not-understood-yes = Ce n'est pas une réponse possible. Tapez oui, non ou un numéro, ou back pour revenir.
plain-not-understood-fill = Ce n'est pas une réponse possible. Tapez ce qui est demandé ({ $field }), oui, non ou un numéro, ou back pour revenir.
plain-not-understood-amount = Ce n'est pas une réponse possible. Tapez un montant, l'un des mots placés avant les réponses, ou back pour revenir.
plain-not-understood-sign-in = Ce n'est pas une réponse possible. Tapez un numéro ou une adresse e-mail, ou back pour revenir.
plain-no-part = Vous pouvez demander pourquoi à propos de : { $known }.
plain-part-not-now = Il n'y a pas de « { $word } » pour le moment.
plain-no-such-number =
    { $most ->
        [0] Il n'y a rien à choisir ici.
        [1] Ce numéro n'existe pas ici, il n'y a que le 1.
       *[other] Ce numéro n'existe pas ici. Tapez un numéro de 1 à { $most }.
    }

## In a browser

browser-unknown = la page ne peut pas ouvrir "{ $value }"
    .hint = vérifiez l'adresse, ou recommencez depuis le Centre des comptes
browser-link-damaged = le lien est endommagé ou incomplet
    .hint = copiez-le de nouveau en entier, ou recommencez depuis le Centre des comptes
browser-no-language = le fichier { $value } n'a pas pu être chargé ; la page est donc en anglais
    .hint = rechargez la page pour réessayer
browser-how-to-leave = Échap puis Tab permet de quitter l'écran.
browser-plain = Texte seul
browser-demos = Démonstrations
browser-open-file = Ouvrir un scénario…
browser-save-run = Enregistrer cette séance
browser-copy-link = Copier le lien
browser-reply = Répondre
browser-about = L'ancien Centre des comptes d'Azure était la page où l'on voyait ce qui restait d'un essai gratuit, et où l'on passait au paiement à l'utilisation. Voici cette page sous forme de simulateur, avec les règles documentées de 2017 à 2019 et une horloge que vous pouvez déplacer. Faites la mise à niveau ci-dessous et voyez par vous-même : le crédit reste, et l'ID d'offre attend.
browser-start = Démarrer le Centre des comptes
browser-install = Dans un terminal
browser-install-text = Le même programme fonctionne dans un terminal, où il enregistre aussi des démonstrations et évalue le travail d'une classe. Rust le compile à partir du code source :
browser-offline = Sans réseau
browser-offline-text = Toute la page tient aussi dans un seul fichier. Enregistrez-le, emportez-le dans n'importe quelle salle et ouvrez-le d'un double clic :
browser-no-tracking = Aucun suivi
browser-no-tracking-text = La page ne demande que ses propres fichiers, ne dépose aucun cookie et garde votre progression dans ce navigateur seulement. Dans un lien que vous copiez, tout est derrière le #, qu'aucun serveur ne voit.
browser-independent = Un simulateur, indépendant de Microsoft. Tout reste dans ce navigateur.

## Own
cli-mine = Montrer vos propres essais, à l'heure réelle
cli-mine-signed_up = Quand vous vous êtes inscrit, par exemple "2026-11-20 14:20"
cli-mine-credit = Le crédit et sa devise, par exemple 170EUR [par défaut : 200 USD]
cli-mine-used = Ce qui a été consommé jusqu'ici ; none l'annule
cli-mine-per_day = Ce que vous pensez consommer par jour ; none l'annule
cli-mine-upgraded = Quand vous avez mis à niveau ; none l'annule
cli-mine-name = De quel abonnement il s'agit, ou le nom d'un nouveau
cli-mine-more-than-credit = C'est plus que le crédit. Ce n'est possible qu'après une mise à niveau : indiquez aussi quand elle a eu lieu, avec --upgraded.
cli-mine-example = Exemple : account-center mine --signed-up "2026-11-20 14:20" --credit 170EUR --used 12.50
cli-state = Montrer ce qui est enregistré sur cet ordinateur, et où
cli-state-example = Exemple : account-center state
cli-forget-example = Exemple : account-center forget "Free Trial"
cli-forget = Supprimer vos propres abonnements de cet ordinateur
cli-forget-names = Leurs noms ou ID
cli-forget-all = Tout supprimer, ainsi que la progression dans les parcours
cli-forget-yes = Ne rien demander
state-own =
    { $count ->
        [one] { $count } abonnement à vous : { $names }
       *[other] { $count } abonnements à vous : { $names }
    }
state-progress =
    { $count ->
        [one] Progression dans { $count } parcours
       *[other] Progression dans { $count } parcours
    }
state-bookmark = Où vous en étiez dans vos abonnements
state-first-steps = Les premiers pas que vous avez faits
state-backup = N'a pas pu être compris, et a été renommé
state-nothing = Rien n'est enregistré.
state-no-folder = Ce système n'a pas de dossier pour cela : rien n'est enregistré.
forget-names = Supprimer { $names } ? (oui/non)
forget-all = Supprimer tous vos abonnements et la progression dans tous les parcours ? (oui/non)
forgotten = Supprimé.
own-renamed = Le fichier de vos propres abonnements n'a pas pu être compris et a été renommé { $path }
bookmark-renamed = Le fichier qui retient où vous en étiez n'a pas pu être compris et s'appelle maintenant { $path }
error-own-aside = le fichier de vos propres abonnements n'a pas pu être lu ; il s'appelle maintenant { $path }
error-own = vos propres abonnements dans { $path } sont illisibles : { $reason }
error-own-not-kept = votre saisie n'a pas pu être conservée dans { $path } : { $reason }
    .hint = ce qui s'y trouvait déjà est inchangé ; --no-save n'enregistre rien
error-nothing-own = aucun abonnement à vous n'est conservé ici
    .hint = saisissez-en un avec : account-center mine
error-which-own = il y a plusieurs abonnements à vous : { $names }
    .hint = précisez lequel avec --name
error-unknown-own = il n'y a pas d'abonnement à vous "{ $value }"
    .hint = il y a : { $names }
error-forget-asks = il n'y a personne à qui le demander
    .hint = avec --yes, cela se fait sans question
option-mine = Vos propres abonnements, tels que conservés sur cet ordinateur
cli-scenario = Afficher un compte sous forme de fichier de scénario
cli-scenario-what = Que faire : export
cli-scenario-anonymize = Remplacer tous les noms, ID et adresses e-mail
cli-scenario-example = Exemple : account-center scenario export --mine --anonymize

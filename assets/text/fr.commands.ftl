### Français / French: what only the command line says.

## The command line
cli-open = La page d'abonnement de l'ancien Centre des comptes Azure, pour apprendre et montrer. Simulée : ni compte, ni carte, ni réseau.
cli-open-at = Commencer à cet instant : RFC 3339, ou un décalage depuis le début du scénario, comme +9d12h
cli-open-example = Exemple : account-center --scenario upgraded-waiting --at +3d
cli-scenario = Un scénario fourni avec le programme (voir `list`), ou un fichier
cli-rate = Secondes simulées par seconde réelle, de 0.001 à 31536000
cli-live = Utiliser l'horloge réelle
cli-locale = La langue, par une étiquette comme fr ; sinon celle du système
cli-zone = Le fuseau horaire dans lequel les heures sont affichées : utc, local ou un nom tel que Europe/Amsterdam
cli-status = Afficher la situation et quitter ; sans terminal
cli-status-at = À cet instant, répétable : RFC 3339, ou un décalage depuis le début du scénario, comme +9d12h
cli-status-output = La forme : un tableau à lire, une ligne de JSON par instant, ou CSV
cli-status-example = Exemple : account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-what-if = Comparer où mènent des plans : ce qui est gardé, facturé, désactivé, et dès quand transférable
cli-what-if-plans = Plans : "nothing" (rien), ou "upgrade" et "use-up" (épuiser) reliés par "+", chacun avec "@JOUR" après l'inscription si ce n'est pas maintenant
cli-what-if-subscription = L'abonnement, par nom ou ID [par défaut : le premier]
cli-what-if-at = À partir de quand : RFC 3339, ou un décalage depuis le début du scénario, comme +9d12h
cli-what-if-output = La forme de la sortie
cli-what-if-example =
    Exemple :
      account-center what-if upgrade upgrade@29 nothing
      account-center what-if upgrade+use-up@20 nothing --output json
cli-open-plain = En lignes plutôt qu'à l'écran : pour lecteurs d'écran, plages braille et tubes
cli-theme = Couleurs : auto, dark, light, high-contrast ou mono
cli-ascii = Lignes et marques en ASCII seulement
cli-no_motion = Ne rien marquer ni montrer brièvement
cli-no_mouse = Laisser la souris au terminal, pour sélectionner du texte
cli-notify = Signaler la fin d'un décompte : off, bell ou desktop
cli-config_file = Un autre fichier de configuration que l'habituel
cli-config = Afficher les réglages et leur origine
cli-config-schema = Afficher le JSON Schema du fichier
cli-config-sample = Afficher le fichier, avec les valeurs par défaut
cli-config-example =
    Exemples :
      account-center config
      account-center config --sample
config-file = lu dans { $path }
config-no-file = { $path } n'existe pas
config-from-flag = de la ligne de commande
config-from-environment = de l'environnement
config-from-file = du fichier
config-from-default = par défaut
config-key-default = sinon { $key }
error-setting = { $name } ne peut pas être "{ $value }"
    .hint = il y a : { $known }
setting-locale = La langue
setting-zone = Le fuseau horaire dans lequel les heures sont affichées
setting-theme = Les couleurs
setting-ascii = Lignes et marques en ASCII seulement
setting-motion = Si les changements sont brièvement marqués, et le traitement montré
setting-mouse = Si le programme a la souris
setting-notify = Ce qui signale la fin d'un décompte
cli-completions = Afficher les complétions d'un shell
cli-completions-shell = Quel shell
cli-completions-example =
    Exemple :
      account-center completions bash > ~/.local/share/bash-completion/completions/account-center
cli-man = Afficher la page du manuel
cli-man-command = La page de cette commande [par défaut : du programme]
cli-man-example =
    Exemple :
      account-center man > account-center.1
error-man = commande inconnue : "{ $value }"
    .hint = il y a : { $known }
cli-check = Prouver que les scénarios tiennent leurs attentes, que les parcours peuvent être suivis et que les démonstrations montrent ce qu'elles disent
cli-check-paths = Fichiers, ou dossiers de fichiers .toml et .tape
cli-check-example = Exemple : account-center check mon-scenario.toml
cli-list = Lister les scénarios, parcours et démonstrations fournis avec le programme
cli-list-example = Exemple : account-center list
list-scenarios = SCÉNARIOS   account-center --scenario NOM
list-walkthroughs = PARCOURS   account-center walkthrough NOM
list-demos = DÉMONSTRATIONS   account-center demo NOM
cli-help = Afficher l'aide
cli-version = Afficher la version
check-ok =
    { $count ->
        [one] ok  { $path }  { $count } attente
       *[other] ok  { $path }  { $count } attentes
    }
check-something = quelque chose
check-failed = attendu : { $path } = { $wanted } le { $at }, mais c'est { $found }
check-not-there = attendu : { $path } = { $wanted } le { $at }, mais "{ $subscription }" n'existe pas alors

## Errors
error-no-terminal = le Centre des comptes exige un terminal en entrée et en sortie standard
    .hint = `account-center status` affiche l'état sans terminal, et --plain parle par lignes
error-rate = vitesse invalide : "{ $value }"
    .hint = secondes simulées par seconde réelle, de 0.001 à 31536000
error-time = moment invalide : "{ $value }"
    .hint = une date telle que 2019-01-26 ou "2019-01-26 09:15", RFC 3339 tel que 2019-01-26T09:15:00Z, ou un décalage tel que +9d12h ou -2d
error-no-files = aucun fichier ne finit par { $known } dans { $path }
error-time-range = "{ $value }" est hors des années qu'une horloge peut montrer
    .hint = du 2000-01-01 au 2100-12-31
error-zone = ce système ne connaît pas le fuseau horaire "{ $value }"
    .hint = écrivez utc, local ou un nom tel que Europe/Amsterdam
error-time-skipped = "{ $value }" n'existe pas dans ce fuseau horaire : les horloges ont été avancées de { $before } à { $after }
    .hint = écrivez une autre heure, ou la même avec son fuseau, par exemple 2019-03-31 02:30 UTC
error-plan = plan invalide : "{ $value }"
    .hint = nothing, upgrade, use-up, upgrade@29, upgrade+use-up@9
error-unknown-subscription = il n'y a pas d'abonnement "{ $value }"
    .hint = il y a : { $known }
error-not-created = "{ $value }" n'existe pas à ce moment
    .hint = choisissez plus tard avec --at
error-locale = "{ $value }" n'est pas une langue de ce programme
    .hint = il y a : { $known }
error-unknown-scenario = il n'y a ni scénario ni fichier "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` affiche les scénarios fournis avec le programme
       *[other] peut-être "{ $nearest }" ?
    }
error-read = { $path } est illisible : { $reason }

## Mistakes in files
problem-not-toml = TOML invalide : { $reason }
problem-too-large = le fichier dépasse 4 Mio
    .hint = divisez-le en plusieurs scénarios
problem-not-utf8 = dès ici, le fichier n'est pas du texte UTF-8
    .hint = mettez-le en UTF-8
problem-newer-format = format { $format } plus récent que ce programme
    .hint = ce programme lit le format 1 ; une version plus récente lira peut-être le fichier
problem-unknown-format = format { $format } inconnu
    .hint = écrivez format = 1
problem-missing-key = "{ $key }" manque
    .hint = ajoutez une ligne : { $key } = …
problem-unknown-key = clé inconnue "{ $value }"
    .hint = { $nearest ->
        [none] retirez-la, ou cherchez une faute de frappe
       *[other] peut-être "{ $nearest }" ?
    }
problem-wrong-type = attendu : { $expected }, trouvé : { $found }
type-array = une liste
type-boolean = true ou false
type-integer = un nombre entier
type-float = un nombre décimal
type-string = un texte
type-table = une table
type-datetime = une date
type-value = une valeur
problem-control-character = ce texte a un caractère qui ne peut pas s'afficher : "{ $value }"
    .hint = écrivez-le sur une ligne, sans tabulation ni code de contrôle
problem-not-a-name = "{ $value }" n'est pas un nom
    .hint = un nom contient un caractère visible, sans caractère de contrôle ni de direction
problem-empty-text = ce texte est vide
    .hint = écrivez-en un, ou retirez la clé
problem-long-text = ce texte dépasse 2 000 caractères
    .hint = raccourcissez-le
problem-unknown-language = code de langue invalide : "{ $value }"
    .hint = comme en, nl ou pt-BR
problem-missing-english = le texte anglais manque
    .hint = ajoutez en = "…" ; il remplace les langues absentes
problem-no-subscriptions = il n'y a pas d'abonnement
    .hint = ajoutez au moins un [[subscriptions]] avec name, offer et created_at
problem-name-taken = un autre abonnement s'appelle déjà "{ $value }"
    .hint = un nom est unique dans un fichier
problem-id-taken = un autre abonnement a déjà l'ID { $value }
    .hint = un ID est unique dans un fichier ; omettez-le pour en obtenir un
problem-not-an-id = ID d'abonnement invalide : "{ $value }"
    .hint = écrivez un UUID, ou omettez-le pour en obtenir un
problem-not-an-offer = ID d'offre invalide : "{ $value }"
    .hint = un ID d'offre est comme MS-AZR-0044P
problem-not-a-currency = "{ $value }" n'est pas une devise ISO 4217
    .hint = { $nearest ->
        [none] trois majuscules, comme EUR
       *[other] peut-être "{ $nearest }" ?
    }
problem-credit-needed = un essai gratuit en { $currency } doit indiquer son crédit
    .hint = ajoutez credit = "…", le montant en { $currency }
problem-no-credit-with-offer = { $offer } n'a pas de crédit
    .hint = retirez-le
problem-amount-without-quotes = un montant se met entre guillemets
    .hint = comme "12.50", pour ne perdre aucun chiffre
problem-not-an-amount = montant invalide : "{ $value }"
    .hint = des chiffres et au plus un point, comme "12.50"
problem-amount-not-above-zero = le montant "{ $value }" ne dépasse pas zéro
    .hint = écrivez un montant positif
problem-amount-with-too-many-decimals = le montant "{ $value }" a plus de décimales que { $currency }
    .hint = { $currency } a { $decimals } décimales
problem-amount-too-large = le montant "{ $value }" dépasse toute fortune
    .hint = au plus 1 000 000 000 000 000
problem-not-an-instant = instant invalide : "{ $value }"
    .hint = RFC 3339 avec la zone, comme 2019-01-26T09:15:00Z
problem-not-a-time = moment invalide : "{ $value }"
    .hint = RFC 3339, comme 2019-01-26T09:15:00Z, ou un décalage, comme +9d12h
problem-offset-not-allowed = le décalage "{ $value }" n'a ici aucun point de départ
    .hint = écrivez un instant, comme 2019-01-26T09:15:00Z
problem-instant-out-of-range = "{ $value }" est hors des années 2000 à 2100
    .hint = choisissez-le dans ces années
problem-before-sign-up = c'est avant le created_at de l'abonnement
    .hint = consommation quotidienne : dès l'inscription ou après
problem-until-needed = la consommation quotidienne de cette offre a besoin d'une fin
    .hint = ajoutez until = "…" : un instant, ou un décalage depuis created_at
problem-empty-span = aucun milieu de journée dans cette période
    .hint = la consommation quotidienne se place 12 h après from, puis 36 h, etc., avant until
problem-too-many-facts = cet abonnement a plus de { $most } faits, consommation quotidienne comprise
    .hint = réduisez cette consommation, ou divisez le scénario
problem-several-facts-in-one = il y a plusieurs faits dans une entrée
    .hint = donnez à chacun son [[subscriptions.facts]]
problem-no-fact = cette entrée dit quand, mais pas quoi
    .hint = ajoutez usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline ou transfer_cancel
problem-fact-refused = "{ $fact }" n'est pas permis le { $at } : { $reasons }
    .hint = changez son moment, ou ce qui le précède
problem-unknown-subscription = ce fichier n'a pas d'abonnement "{ $value }"
    .hint = { $nearest ->
        [none] écrivez le nom ou l'ID de l'un d'eux
       *[other] peut-être "{ $nearest }" ?
    }
problem-nothing-expected = rien n'est attendu ici
    .hint = ajoutez un chemin de l'état public et sa valeur, comme offer.id = "MS-AZR-0003P"
problem-which-subscription = "{ $path }" de quel abonnement ?
    .hint = ajoutez subscription = "…", car il y en a plusieurs
problem-unknown-path = chemin inconnu "{ $value }"
    .hint = { $nearest ->
        [none] les chemins sont ceux de `account-center status -o json`
       *[other] peut-être "{ $nearest }" ?
    }
problem-no-order = "{ $path }" ne se compare pas avec ge ou le
    .hint = seulement les instants, dates, montants et nombres
problem-wrong-kind = cette valeur ne convient pas à "{ $path }"
    .hint = { $kind ->
        [instant] un instant entre guillemets, comme "2019-01-26T09:15:00Z"
        [date] une date entre guillemets, comme "2019-01-25"
        [amount] un montant entre guillemets, comme "143.22"
        [number] un nombre sans guillemets
        [flag] true ou false
        [list] une liste de textes
        [group] seulement { "{" } set = true { "}" } ou { "{" } set = false { "}" } ; ses parties ont leurs chemins
       *[text] un texte entre guillemets
    }
problem-not-a-value = "{ $value }" n'est pas dans { $known }
    .hint = { $nearest ->
        [none] choisissez-en un
       *[other] peut-être "{ $nearest }" ?
    }
problem-unknown-context = il n'y a pas de touches pour "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` montre où il y a des touches
       *[other] peut-être "{ $nearest }" ?
    }
problem-unknown-action = il n'y a pas ici d'action "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` montre chaque action
       *[other] peut-être "{ $nearest }" ?
    }
problem-not-a-key = touche invalide : "{ $value }"
    .hint = comme w, Ctrl+P, Shift+Left, Space ou F1
problem-key-taken = la touche { $value } sert déjà à autre chose : { $action }
    .hint = donnez ici une autre touche, ou une autre à { $action }
problem-no-way-out = plus aucune touche ne quitte le programme
    .hint = donnez une touche à quit ou à quit-at-once
problem-key-types = la touche { $value } écrit ici un caractère
    .hint = prenez-en une qui n'écrit rien, comme Enter ou Ctrl+S

## In lines
plain-how = Tapez un mot comme upgrade, why offer-id, next-event ou time ; help les dit tous.
plain-prompt = Que faire ?
plain-prompt-field = Texte, ou leave :
plain-prompt-number = Numéro, ou leave :
plain-page = redire la page
plain-list = dire la liste des abonnements ; un numéro en choisit un
plain-time = dire l'horloge et le prochain décompte
plain-help = dire chaque mot
plain-day = Jour { $day }
plain-chosen = choisi
plain-differs = différent
plain-not-understood = "{ $word }" n'est pas un mot d'ici ; help les dit tous.
plain-not-understood-there = Ce n'est pas une réponse : tapez un numéro, ou leave.
plain-no-part = Pourquoi s'applique à : { $known }.

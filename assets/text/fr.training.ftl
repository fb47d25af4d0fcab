### Français / French : les parcours, et ce qui va avec.

## Le coach
coach-sandbox-mark = BAC À SABLE
coach-sandbox = Essayez ce que vous voulez : ici, rien ne compte et rien n'est perdu. {"{sandbox}"} vous ramène où vous étiez.
coach-step = { $walkthrough }, étape { $place } sur { $steps } : { $title }
coach-done = C'est fait.
coach-right = Exact.
coach-answer = Explication :
coach-partly = affichage partiel
coach-partly-by-dialog = affichage partiel ; { $key } montre le reste
coach-wrong = Ce n'est pas ça.
coach-hint = Indice :
coach-off-track = Hors du chemin :
coach-skipped = Étape ignorée.
coach-playing = Voici comment faire. Appuyez sur une touche pour aller à la fin.
notice-coach-not-yet = Cette étape n'est pas encore faite. {"{hint}"} donne un indice.
notice-coach-not-yet-no-hint = Cette étape n'est pas encore faite. {"{solution}"} montre comment faire.
notice-coach-not-reached = Les étapes précédentes ne sont pas encore faites.
notice-coach-first-step = C'est la première étape.
notice-coach-done-already = Cette étape est faite. {"{next-step}"} passe à l'étape suivante.
notice-coach-off-track = Vous avez quitté le chemin. {"{reset-step}"} recommence cette étape.
notice-coach-own-scenario = Un parcours garde son propre scénario.
notice-coach-no-hint = Il n'y a plus d'indice. {"{solution}"} montre comment faire.
notice-coach-no-hint-here = Il n'y a pas d'indice ici. {"{solution}"} montre comment faire.
notice-card-saved = La fiche est enregistrée dans { $path }.
notice-coach-may-not-skip = Cette étape ne peut pas être ignorée. {"{solution}"} montre comment faire.
notice-coach-reset = L'étape recommence. Tout ce qui précède est fait.
notice-coach-taken-back = Ce que vous aviez fait est de retour.
notice-coach-nothing-to-take-back = Il n'y a rien à annuler.
notice-coach-answer-stays = Une réponse à une question ne peut pas être annulée.
notice-coach-started-over = Le parcours reprend à sa première étape.
notice-coach-in-sandbox = Vous êtes dans le bac à sable : ici, rien ne compte.
notice-coach-not-in-sandbox = Il n'y a pas d'étapes dans le bac à sable. {"{sandbox}"} vous ramène au parcours.
notice-coach-back = Vous êtes de nouveau où vous étiez.
notice-coach-resumed = Vous reprenez là où vous vous étiez arrêté.
notice-coach-other-text = Ce parcours ou le programme a changé depuis votre dernière visite. Vous reprenez au début de l'étape.
notice-coach-step-gone = Ce parcours a changé, et l'étape où vous étiez n'existe plus. Vous reprenez à la première étape qui n'est pas faite.
notice-coach-not-saved = Votre progression n'a pas pu être enregistrée. Le parcours continue.
notice-coach-not-kept = Avec --no-save, votre progression n'est pas conservée.
notice-course-left-out = Un cours de vos paramètres ne peut pas être ouvert : { $path }
notice-kept-aside = Votre fichier de progression n'a pas pu être lu. Il a été renommé en { $path }.

## Ses touches
help-question = Quand une question attend sa réponse
help-coach = Dans un parcours
help-card = Sur la fiche finale
key-walkthroughs = parcours
key-walkthroughs-help = suivre un parcours, ou passer à un autre
key-answer = réponse
key-answer-help = donner la réponse qui porte ce numéro
key-next-step = suivant
key-next-step-help = passer à l'étape suivante
key-finish = terminer
key-previous-step = retour
key-previous-step-help = voir l'étape précédente
key-hint = indice
key-hint-help = afficher un indice, puis le suivant
key-solution = montrer
key-solution-help = montrer comment se fait cette étape
key-reset-step = refaire
key-reset-step-help = reprendre cette étape depuis le début
key-start-over = recommencer
key-start-over-help = recommencer le parcours
key-steps = étapes
key-steps-help = voir toutes les étapes, et revenir à l'une d'elles
key-skip = ignorer
key-skip-help = ignorer cette étape, si c'est permis
key-sandbox = bac à sable
key-sandbox-help = essayer des choses à partir d'ici, puis revenir
key-take-back = annuler
key-take-back-help = annuler la dernière solution, reprise ou omission
key-save-card = enregistrer
key-save-card-help = enregistrer la fiche

## Ses dialogues
walkthroughs-built-in = Parcours intégrés
course-progress = { $course } · { $done } sur { $lessons } terminées
card-learner = Personne
card-date = Date
key-next-lesson = leçon suivante
key-next-lesson-help = suivre le parcours suivant
check-course-ok =
    { $count ->
        [one] ok  { $path }  { $count } leçon
       *[other] ok  { $path }  { $count } leçons
    }
problem-no-lessons = il n'y a pas de leçon
problem-lesson-count = un cours a de une à { $most } leçons
problem-lesson-taken = la leçon "{ $value }" est déjà dans le cours
problem-lesson-outside = la leçon "{ $value }" n'est pas dans le dossier du cours
    .hint = mettez le fichier à côté de course.toml ou dans un dossier en dessous, et écrivez son chemin à partir de là
problem-lesson-unknown = il n'y a ni parcours ni fichier "{ $value }"
    .hint = `account-center list` montre les parcours intégrés ; un fichier se trouve à côté du cours
problem-lesson-invalid = la leçon "{ $value }" est inutilisable ; ses propres erreurs suivent
problem-lesson-language = la leçon "{ $value }" n'a pas de titre en { $languages }
    .hint = une leçon a besoin de chaque langue du titre de son cours
problem-course-text-language = il manque "{ $value }" en { $languages }
    .hint = chaque texte a besoin de chaque langue du titre
problem-too-many-files = il y a plus de { $most } fichiers
error-course-left-out = le cours { $path } des paramètres est laissé de côté : { $reason }
    .hint = account-center check { $path } dit tout ce qui ne va pas ; le paramètre s'appelle courses
error-course-lesson = { $path } est un cours : { $option } vaut pour une de ses leçons
    .hint = indiquez le fichier de la leçon
walkthroughs-title = Parcours
walkthroughs-text = Chacun prend quelques minutes. Vous pouvez sortir à tout moment et reprendre où vous en étiez.
walkthroughs-steps =
    { $steps ->
        [one] { $steps } étape
       *[other] { $steps } étapes
    }
steps-done = faite
steps-skipped = ignorée
steps-open = à faire
steps-later = plus tard
card-title = Bravo
start-over-title = Recommencer
start-over-text = Le parcours reprend à sa première étape. Vous ne pourrez pas revenir là où vous êtes maintenant.
start-over-go-on = Rester ici
start-over-start-over = Recommencer
ask-coach-text = Ce que vous avez fait dans cette étape est annulé. {"{take-back}"} le fait revenir.
ask-coach-stay = Garder ce que j'ai fait
ask-solution-title = Montrer comment faire
ask-solution-go-on = Montrer
ask-reset-title = Reprendre l'étape
ask-reset-go-on = Reprendre au début
ask-skip-title = Ignorer l'étape
ask-skip-go-on = Ignorer
card-time = Temps passé sur les étapes
card-hints = Indices
card-questions = Justes du premier coup
card-of = { $some } sur { $all }
card-skipped = Étapes ignorées
card-next = Ensuite ({"{next-lesson}"}) : { $title }
card-leave = {"{{close}|{back}}"} ferme cette fiche ; {"{quit}"} quitte ensuite le parcours.
card-remember = À RETENIR
save-card-title = Enregistrer la fiche
save-card-text = En image si le nom finit par .svg, sinon en texte.

## En lignes
plain-coach = relire l'étape du parcours
plain-coach-how = Tapez hint, solution, next-step, steps ou coach pour avancer, ou un numéro pour répondre à une question.
plain-coach-next = Continuez avec next-step.
plain-prompt-card = save-card, ou back :
plain-prompt-card-next = save-card, next-lesson, ou back :
plain-not-understood-card = Le parcours est terminé. Tapez save-card, ou back pour fermer la fiche.
plain-not-understood-card-next = Le parcours est terminé. Tapez save-card, next-lesson, ou back pour fermer la fiche.
plain-walkthrough-left = Vous avez quitté le parcours. Le centre des comptes continue.
plain-prompt-question = Numéro de la réponse à la question, ou back :
plain-prompt-field-and-question = Texte, ou back ; un nombre entier répond à la question :
plain-prompt-words-and-question = Un des mots ci-dessus, ou le numéro de la réponse à la question :
plain-prompt-words = Un des mots ci-dessus :
plain-prompt-fill-and-question = { $field }, ou un des mots ci-dessus ; un nombre entier répond à la question :
plain-not-understood-words = Ce n'est pas une réponse possible. Tapez un de ces mots : { $words } ; ou back pour revenir.
plain-accept = accepter
plain-decline = refuser
plain-later = plus tard

## La ligne de commande
cli-walkthrough = Suivre un parcours, une leçon à côté du Centre des comptes ; sans nom, choisir dans une liste
cli-walkthrough-walkthrough = Un parcours intégré, un fichier, ou le dossier ou le fichier d'un cours
cli-walkthrough-plain = Lignes de texte au lieu d'un écran
cli-walkthrough-no_save = Ne pas enregistrer la progression
cli-walkthrough-record = Enregistrer ce qui est fait dans ce nouveau fichier, pour `account-center grade`
cli-walkthrough-learner = Le nom de la personne qui apprend, pour l'enregistrement et la fiche à la fin
cli-walkthrough-example = Exemple : account-center walkthrough first-upgrade
cli-open-no_save = Ne rien enregistrer : ni vos propres abonnements, ni la progression des parcours
error-unknown-walkthrough = il n'y a ni parcours ni fichier "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` affiche les parcours intégrés
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
error-exists = { $path } existe déjà et n'a pas été remplacé
    .hint = donnez un autre nom
error-exists-overwrite = { $path } existe déjà et n'a pas été remplacé
    .hint = donnez un autre nom, ou remplacez-le avec --overwrite
error-by-step = --by-step est pour -o json et -o csv
    .hint = ajoutez -o csv
error-wrong-kind = { $kind ->
        [scenario] { $path } est un scénario
        [walkthrough] { $path } est un parcours
        [run] { $path } est une séance enregistrée
        [course] { $path } est un cours
       *[demo] { $path } est un fichier .tape
    }
    .hint = ouvrez-le avec : { $call }
error-no-kind = { $path } n'est ni un scénario, ni un parcours, ni un fichier .tape
    .hint = pour en commencer un : account-center new --help
error-progress = la progression dans { $path } n'a pas pu être lue : { $reason }
    .hint = commencez sans elle : --no-save
kept-newer = un programme plus récent l'a écrit
kept-damaged = il est endommagé
error-progress-aside = le fichier de progression n'a pas pu être lu ; il a été renommé en { $path }
error-not-kept = votre progression n'a pas pu être enregistrée dans { $path } : { $reason }
    .hint = travaillez sans l'enregistrer : --no-save

## Erreurs dans un parcours
problem-walkthrough-scenario = aucun scénario ni fichier "{ $value }"
    .hint = donnez le nom d'un scénario intégré, ou d'un fichier à côté de celui-ci
problem-walkthrough-scenario-invalid = le scénario "{ $value }" est inutilisable ; ses propres erreurs suivent
problem-no-steps = il n'y a pas d'étape
    .hint = chaque parcours a au moins un [[steps]]
problem-step-id = ID d'étape invalide : "{ $value }"
    .hint = des minuscules, des chiffres et des traits d'union
problem-step-id-taken = une autre étape a l'ID "{ $value }"
problem-unknown-focus = partie de l'écran inconnue : "{ $value }"
    .hint = { $nearest ->
        [none] comme banner, status, credit, transfer, actions ou timeline
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-step-goal-and-question = une étape a un but ou une question, pas les deux
problem-step-without-goal = une étape a besoin d'un but ou d'une question
    .hint = ajoutez [steps.goal] avec ce qui est vrai une fois l'étape faite
problem-too-few-answers = une question a de deux à neuf réponses
problem-one-right-answer = { $count } réponses sont marquées comme justes
    .hint = marquez une réponse avec correct = true
problem-off-track-always = un indice affiché hors du chemin (off_track) a besoin d'un when
check-walkthrough-ok =
    { $count ->
        [one] ok  { $path }  { $count } étape
       *[other] ok  { $path }  { $count } étapes
    }
problem-goal-holds-untouched = le but de l'étape "{ $id }" est déjà atteint avant que rien ne soit fait
    .hint = demandez quelque chose que l'étape précédente ne laisse pas déjà
problem-goal-not-reached = le but de l'étape "{ $id }" n'est pas atteint après sa solution ; les étapes suivantes n'ont pas été vérifiées
    .hint = rejouez-la : account-center walkthrough FICHIER, puis « montrer »
problem-goal-unmet = le but de l'étape "{ $id }" n'est pas atteint après sa solution : attendu : { $condition }, mais c'est { $actual } ; les étapes suivantes n'ont pas été vérifiées
    .hint = rejouez-la : account-center walkthrough FICHIER, puis « montrer »
problem-goal-without-subscription = le but de l'étape "{ $id }" n'est pas atteint après sa solution : attendu : { $condition }, mais l'abonnement n'existe pas alors ; les étapes suivantes n'ont pas été vérifiées
    .hint = rejouez-la : account-center walkthrough FICHIER, puis « montrer »
problem-hint-not-reached = l'indice { $number } de l'étape "{ $id }" n'est jamais affiché
    .hint = donnez les touches qui y mènent avec after = """…""", ou placez-le avant celui qui le cache
problem-off-track-on-path = l'indice { $number } de l'étape "{ $id }" traite le bon chemin comme une erreur
    .hint = son when ne doit être vrai que là où le but ne peut plus être atteint
problem-language-missing = le texte de "{ $value }" manque dans la langue { $language }
    .hint = chaque texte doit exister dans chaque langue du titre ; ou retirez la langue du titre
problem-language-without-title = un texte est dans la langue { $language }, mais pas le titre
    .hint = donnez aussi le titre et tous les autres textes dans cette langue
problem-unknown-key-name = il n'y a pas d'action "{ $value }" dont la touche pourrait être montrée
    .hint = { $nearest ->
        [none] `account-center config --sample` montre chaque action
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-key-without-word = "{ $value }" n'est pas un mot avec --plain
    .hint = écrivez les deux entre accolades, séparés par une barre : {"{"}à l'écran|avec --plain{"}"}
problem-too-long-for-screen = l'étape "{ $id }" a { $lines } { $lines ->
        [one] ligne
       *[other] lignes
    } de trop dans la langue { $language } sur { $size }
    .hint = raccourcissez son texte, ses réponses, son plus long indice ou son plus long because
problem-card-too-long = la fiche finale ne tient pas sur 80×24 dans la langue { $language }
    .hint = mettez moins de choses dans remember, ou de plus courtes

## Erreurs dans une bande
problem-unclosed = { $value } n'est pas fermé
    .hint = fermez les guillemets, les barres obliques ou les accolades sur la même ligne
problem-not-in-a-solution = "{ $value }" n'a pas d'effet dans le programme en cours
    .hint = une solution peut contenir Type, des touches, Sleep et #! clock
problem-unknown-command = commande inconnue : "{ $value }"
    .hint = { $nearest ->
        [none] comme Type, Enter, Down, Sleep ou Wait
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-only-in-vhs = { $value } est une commande de VHS, sans effet ici
    .hint = supprimez-la ; ce qui doit être collé peut être écrit avec Type
problem-not-in-vhs = un fichier .tape ne peut pas presser { $value } : VHS n'a pas cette touche
    .hint = déplacez l'horloge avec #! clock
problem-not-a-command = "{ $value }" n'est pas une commande
    .hint = comme Type, Enter, Down, Sleep ou Wait
problem-text-expected = { $value } a besoin d'un texte
    .hint = écrivez le texte entre guillemets
problem-curly-quotes = ce ne sont pas les guillemets qu'un fichier .tape comprend
    .hint = écrivez des guillemets droits : "…"
problem-other-blank = cette espace n'est pas une espace ordinaire
    .hint = écrivez une espace ordinaire
problem-file-ends = "{ $value }" ne finit pas par { $known }
problem-time-expected = il manque ici une durée
    .hint = comme 500ms, 2s ou 1.5
problem-time-out-of-range = { $value } est trop long, ou n'est pas une durée
    .hint = une heure au plus
problem-times-out-of-range = "{ $value } fois" est hors limites
    .hint = de 1 à { $most }
problem-wait-scope = Wait accepte +Screen ou +Line
problem-not-a-pattern = /{ $value }/ n'est pas un motif valide : { $reason }
problem-unknown-setting = réglage inconnu : "{ $value }"
    .hint = { $nearest ->
        [none] comme TypingSpeed, PlaybackSpeed ou FontSize
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
problem-setting-value = { $name } ne peut pas être "{ $value }"
problem-key-expected = { $value }+ a besoin d'une touche
    .hint = comme Ctrl+C, Alt+"x" ou Shift+Tab
problem-directive-form = { $name } ne s'écrit pas ainsi
    .hint = écrivez-le comme #! { $form }
problem-unknown-directive = directive inconnue : "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause ou note
       *[other] vouliez-vous dire "{ $nearest }" ?
    }

## Démonstrations
demo-playing = n'importe quelle touche met en pause
demo-looped = appuyez sur une touche et essayez vous-même
demo-paused =
    { $end ->
        [none] ×{ $speed }  Space suite  → étape  ← 1–9 repère  +- tempo  h main  b noir
       *[key] ×{ $speed }  Space suite  → étape  ← 1–9 repère  +- tempo  h main  b noir  q fin
    }
demo-leaving = quitter la démonstration ? Entrée quitte, toute autre touche reste
demo-by-hand = vous avez la main ; F5 revient au script
demo-passer-by = vous avez la main ; F5 revient à la démonstration
demo-over =
    { $end ->
        [none] fin  Home début  1–9 repère  ← retour
       *[key] fin  Home début  1–9 repère  ← retour  q quitter
    }
demo-unmet = attendu : { $condition }, mais c'est { $found }
demo-waited-in-vain = { $pattern } n'est pas apparu en { $seconds } s ; l'écran affichait
    { $screen }
demo-cut = { $path } : après { $at }, une ligne ne tient pas sur { $size } dans la langue { $language } : { $line }
    .hint = raccourcissez le texte de la ligne, ou donnez une autre taille à la démonstration
demo-unlike = { $path } : différent à partir de l'événement { $event }, à { $at }
    enregistré : { $recorded }
    maintenant : { $now }
    { $frame }
    .hint = si ce changement est voulu, enregistrez-la de nouveau : account-center demo FICHIER --record FICHIER.cast --overwrite
notes-nobody = Rien n'est présenté en ce moment : account-center demo NOM --present, ou un parcours avec des notes
notes-next = ENSUITE
notes-over = FIN
notes-left = il reste { $left } sur { $length }
notes-caption = LÉGENDE SUIVANTE
notes-state-playing = lecture
notes-state-waiting = vous attend
notes-state-paused = en pause
notes-state-blank = l'écran est vide
notes-state-by-hand = entre vos mains
notes-state-over = terminé
cli-demo = Jouer une démonstration, la présenter, l'enregistrer ou la vérifier ; sans nom, les lister
cli-demo-demos = Une démonstration intégrée, ou un fichier .tape ; avec --check, plusieurs, ou des dossiers
cli-demo-present = Pour la personne qui présente : Space continue, b met l'écran au noir, 1 à 9 vont à un repère
cli-demo-looped = La jouer en boucle ; une touche donne la main au visiteur
cli-demo-speed = Vitesse de lecture, de 0.001 à 1000
cli-demo-from = Commencer à ce repère : son numéro, ou une partie de son nom
cli-demo-watch = Montrer de nouveau la démonstration au même endroit à chaque enregistrement de son fichier
cli-demo-record = L'enregistrer dans ces fichiers : .cast, .gif, .animated.svg (animé), .svg (une image fixe par Screenshot), .txt
cli-demo-cast_version = La version du fichier .cast
cli-demo-overwrite = Remplacer les fichiers existants
cli-demo-check = Vérifier qu'elle satisfait ses attentes, tient à l'écran et correspond à son enregistrement
cli-demo-example = Exemple : account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = Afficher les notes et le chronomètre du présentateur dans un second terminal, pendant qu'une démonstration ou un parcours se déroule dans le premier
cli-notes-minutes = Combien de minutes doit durer l'exposé : le temps restant se compte d'après elles
cli-notes-example = Exemple : account-center notes
cli-open-record_tape = Enregistrer ce qui est tapé dans ce nouveau fichier .tape
error-one-demo = une seule démonstration peut être jouée à la fois
    .hint = pour en vérifier plusieurs : account-center demo --check FICHIER…
error-which-demo = le nom d'une démonstration manque
    .hint = `account-center demo` liste les démonstrations intégrées
error-unknown-demo = il n'y a ni démonstration ni fichier .tape "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` liste les démonstrations intégrées
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
error-speed = vitesse invalide : "{ $value }"
    .hint = de 0.001 à 1000, comme 2 ou 0.5
error-cast-version = la version "{ $value }" d'asciicast n'est pas prise en charge
    .hint = 2 ou 3
error-record = { $path } : un enregistrement finit par .cast, .gif, .animated.svg, .svg ou .txt
recording-boxes = ces caractères sont des cases dans le GIF, dont la police ne les a pas : { $characters }
error-write = { $path } n'a pas pu être écrit : { $reason }
error-no-terminal-for-demo = une démonstration se joue dans un terminal
    .hint = elle peut être enregistrée sans terminal : account-center demo NOM --record FICHIER.cast
error-no-terminal-for-tape = les touches ne s'enregistrent que dans un terminal, et pas avec --plain
    .hint = utilisez un terminal, ou écrivez le fichier .tape à la main : account-center new demo FICHIER.tape
error-no-terminal-for-notes = les notes de présentation exigent un terminal
    .hint = présentez la démonstration dans un terminal et lancez `account-center notes` dans un autre
error-no-marker = la démonstration n'a pas de repère "{ $value }"
    .hint = { $known ->
        [none] elle n'a aucun repère
       *[other] ses repères sont : { $known }
    }
error-no-terminal-for-watch = suivre une classe exige un terminal
    .hint = sans --watch, l'état de ce moment est indiqué
error-nothing-to-watch = { $path } n'existe pas
    .hint = donnez le dossier où les séances sont enregistrées
error-demo-call = { $path } : impossible d'ouvrir ce qu'appelle le fichier .tape : { $call } : { $reason }
error-same-file = deux des fichiers porteraient le nom { $path }
    .hint = donnez un autre nom à chaque Screenshot
error-demo-call-how = dans une démonstration, l'appel ne peut avoir que --scenario, --at, --rate, --plain, ou le nom d'un parcours
error-demo-call-other = une démonstration ouvre le Centre des comptes ou un parcours, ou appelle status, what-if ou check
error-demo-call-files = dans une démonstration, les commandes ne portent que sur des scénarios, des parcours et des cours, intégrés ou dans des fichiers ordinaires
error-demo-call-quote = un guillemet n'est pas fermé
tape-left-out = absent de { $path }, car impossible dans un fichier .tape : { $what }
tape-click = clic
tape-wheel = molette
problem-tape-long-line = une ligne a au plus 65 536 octets
    .hint = divisez-la
problem-tape-too-much = jusqu'ici, le fichier .tape presse plus de 10 000 touches, peut durer plus d'une heure ou fait plus de 200 captures d'écran
problem-tape-too-long = jusqu'ici, le fichier .tape a plus de 50 000 commandes
    .hint = utilisez-en moins, ou plusieurs fichiers .tape
problem-solutions-too-long = jusqu'ici, les solutions et les indices du parcours pressent plus de 10 000 touches
problem-too-many-hints = une étape a au plus { $most } indices
problem-tape-source-mistake = "{ $place }" contient une erreur
    .hint = exécutez `account-center check` sur ce fichier .tape
problem-tape-source-deep = le fichier .tape "{ $value }" en appelle un autre
    .hint = comme dans VHS, un fichier .tape appelé par Source ne peut pas contenir lui-même de Source
problem-tape-sources-too-large = avec les fichiers .tape appelés par Source jusqu'ici, le fichier .tape dépasse 4 Mio
    .hint = appelez moins de fichiers .tape, ou de plus courts
problem-tape-call = un fichier .tape doit commencer par appeler account-center
    .hint = Type "account-center --scenario free-trial", puis Enter
problem-demo-subscription = il n'y a pas d'abonnement "{ $value }" dans le scénario
    .hint = les abonnements sont : { $known }
problem-tape-source = { $reason }
    .hint = Source nomme un fichier .tape placé à côté de celui-ci
demo-upgrade = La mise à niveau en une minute
demo-credit = Le crédit est gardé
demo-offer-id = Pourquoi l'ID de l'offre attend
demo-transfer = Le transfert, de bloqué à accepté
demo-two-futures = Deux avenirs côte à côte
demo-first-lesson = La première leçon de la classe
demos-title = Démonstrations
demos-text = Une démonstration se joue seule : toute touche la met en pause, puis q ramène ici.
key-demos-help = regarder une démonstration
demo-upgrade-text = Ce qu'une mise à niveau change aussitôt, et ce qu'elle ne change pas.
demo-credit-text = Mise à niveau le premier jour : le crédit reste les 30 jours pleins.
demo-offer-id-text = Pourquoi l'ID de l'offre est encore l'ancien, et ce qui le change.
demo-transfer-text = Du premier refus au oui du destinataire.
demo-two-futures-text = Maintenant, plus tard, trop tard ou jamais : ce que devient un essai.
demo-first-lesson-text = Une étape, un indice, une question, et une solution qui se joue seule.

## Les séances, et ce qu'elles deviennent
cli-walkthrough-export = L'écrire comme polycopié dans ce nouveau fichier .md, avec une image de chaque étape à côté ; d'un cours, toutes les leçons
cli-walkthrough-overwrite = Remplacer les fichiers existants
cli-walkthrough-show_goals = Pour les auteurs : montrer dans l'inspecteur ce que demande chaque but, avant que l'étape soit faite
cli-walkthrough-step = Pour les auteurs : commencer à cette étape, comme si les précédentes étaient faites ; rien n'est enregistré
cli-walkthrough-watch = Pour les auteurs : montrer de nouveau le parcours au même endroit à chaque enregistrement de son fichier ; rien d'autre n'est enregistré
cli-verify = Indiquer par le code de sortie si une étape d'un parcours est faite, avec un indice si elle ne l'est pas
cli-verify-walkthrough = Un parcours intégré, ou un fichier
cli-verify-step = L'ID de l'étape
cli-verify-state = Un état tel que `status -o json` l'affiche, dans un fichier, ou - pour l'entrée standard [par défaut : votre propre progression]
cli-verify-example = Exemple : account-center verify first-upgrade upgrade && echo fait
cli-grade = Rejouer des séances de parcours enregistrées et indiquer les résultats de chacun, une ligne par séance
cli-grade-files = Séances, ou dossiers de fichiers .run ; - pour l'entrée standard [par défaut : l'entrée standard]
cli-grade-walkthroughs = Un de vos parcours ou de vos cours, auquel appartiennent des séances ; répétable
cli-grade-output = Format de sortie : table, json ou csv
cli-grade-by_step = Une ligne pour chaque étape d'une séance (json et csv), avec les réponses données
cli-grade-report = Dessiner aussi où la classe a buté, dans ce fichier .svg ou .html
cli-grade-overwrite = Remplacer un rapport existant
cli-grade-watch = Suivre la classe au travail : qui est à quelle étape, depuis combien de temps, et qui bute ; un rapport est tenu à jour
cli-grade-example = Exemple : account-center grade runs --report classe.html
cli-new = Créer un modèle commenté pour votre propre parcours, cours, scénario ou démonstration
cli-new-kind = walkthrough, course, scenario ou demo
cli-new-file = Le nouveau fichier
cli-new-example = Exemple : account-center new walkthrough mon-parcours.toml
new-written = { $path } est créé. Vérifiez-le avec : account-center check { $path }
error-new-ending = { $path } : le nom doit finir par { $known }
cli-show = Afficher un parcours, un scénario ou une démonstration intégrés, pour en partir
cli-show-name = Ce qu'il faut afficher ; `account-center list` donne les noms
cli-show-kind = walkthrough, course, scenario ou demo, si plusieurs portent ce nom
cli-show-example = Exemple : account-center show first-upgrade > mon-parcours.toml
error-show-unknown = rien d'intégré ne s'appelle "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` montre tout ce qui est intégré
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
error-show-kinds = plusieurs s'appellent "{ $value }" : { $known }
    .hint = dites lequel, par exemple --kind { $kind }
error-export = { $path } : un polycopié finit par .md
error-unknown-step = étape inconnue : "{ $value }"
    .hint = { $nearest ->
        [none] les étapes sont : { $known }
       *[other] vouliez-vous dire "{ $nearest }" ?
    }
error-verify-question = l'étape "{ $step }" est une question, à laquelle un état ne peut pas répondre
    .hint = retirez --state : la progression dit si la réponse a été juste
error-state = { $path } n'est pas un état : { $reason }
    .hint = account-center status -o json en affiche un
no-state-something-else = c'est du JSON, mais pas un état
no-state-not-json = ce n'est pas du JSON
no-state-other-format = le format { $format } n'est pas pris en charge ici
verify-done = fait : { $title }
error-not-done = pas encore fait : { $title }
error-no-runs = il n'y a rien à évaluer
    .hint = nommez des fichiers, ou transmettez des séances : cat *.run | account-center grade
error-report = { $path } : un rapport finit par .svg ou .html
error-not-graded =
    { $runs ->
        [1] la séance n'a pas pu être évaluée ; sa ligne dit pourquoi
       *[other] { $failed ->
            [one] { $failed } séance sur { $runs } n'a pas pu être évaluée ; sa ligne dit pourquoi
           *[other] { $failed } séances sur { $runs } n'ont pas pu être évaluées ; leur ligne dit pourquoi
        }
    }
grade-legend = ● faite  ◐ solution montrée  ◌ ignorée  ◆ commencée  ○ pas commencée
grade-column-run = séance
grade-column-learner = personne
grade-column-walkthrough = parcours
grade-column-steps = étapes
grade-column-time = temps
grade-column-hints = indices
grade-column-right = du 1er coup
grade-column-end = fin
grade-finished = terminée
grade-stuck = arrêtée à { $step }
grade-copy = identique à { $run }, touche par touche
not-graded-damaged = endommagée : { $reason }
not-graded-not-found = introuvable
not-graded-unreadable = impossible à lire : { $reason }
not-graded-other-file = { $reason }
damage-empty = le fichier est vide
damage-too-large = elle dépasse 4 Mio
damage-not-text = ce n'est pas du texte UTF-8
damage-utf16 = c'est du texte UTF-16 ; enregistrez-le en UTF-8
damage-not-json = ce n'est pas du JSON
damage-cut = la fin manque
damage-something-else = c'est du JSON, mais pas une séance
damage-out-of-order = ses saisies ne sont pas dans l'ordre du temps
damage-unknown-input = sa saisie { $number } est inconnue
not-graded-other-format = le format { $reason } n'est pas pris en charge ici
not-graded-unknown-walkthrough = parcours inconnu ; nommez son fichier avec --walkthrough
not-graded-other-version = enregistrée avec une autre version du parcours ; pour la noter, donnez aussi cette version : --walkthrough ANCIEN/{ $file }
not-graded-leads-elsewhere = rejouée, elle donne un autre résultat : elle a été modifiée, ou enregistrée par une autre version du programme
outcome-reached = faite
outcome-shown = solution montrée
outcome-skipped = ignorée
outcome-open = commencée
outcome-ahead = pas commencée
report-title = Où la classe a buté
report-made = Établi le { $at } par account-center { $version }.
report-failed = { $runs ->
        [one] { $runs } séance n'a pas pu être évaluée et figure à la fin.
       *[other] { $runs } séances n'ont pas pu être évaluées et figurent à la fin.
    }
report-summary = { $learners ->
        [one] { $learners } personne
       *[other] { $learners } personnes
    }, dont { $finished } au bout.
report-runs = Sur { $runs } séances : la plus avancée de chaque personne compte{ $copies ->
        [0] .
        [one] , et { $copies } copie ne compte pas.
       *[other] , et { $copies } copies ne comptent pas.
    }
report-hardest = { $number ->
        [one] Le plus grand nombre d'arrêts est à { $steps } : { $count } sur { $learners }.
       *[other] Le plus grand nombre d'arrêts est à { $steps } : { $count } sur { $learners } à chacune.
    }
report-hardest-step = l'étape { $place } ({ $title })
report-step = Étape
report-time = Temps : la moitié centrale, de 10 % à 90 %
report-outcome = Résultat
report-tenth = Temps, 10 %
report-half = Temps, médiane
report-nine-tenths = Temps, 90 %
report-hints = Indices
report-stuck = Arrêts ici
report-steps = Étape par étape
report-right = Du premier coup
report-right-of = juste du premier coup : { $right } sur { $answered }
report-answer = Réponse
report-at-first = En premier
report-at-all = En tout
report-learners = Personnes
report-not-graded = Non évaluées
report-reason = Raison
live-summary = { $learners ->
        [0] Aucune séance pour l'instant.
        [one] { $learners } personne : { $stuck } bute, { $working } au travail{ $silent ->
            [0] {""}
           *[other] , { $silent } sans activité
        }{ $left ->
            [0] {""}
            [one] , { $left } a arrêté
           *[other] , { $left } ont arrêté
        }, { $finished } au bout
       *[other] { $learners } personnes : { $stuck } butent, { $working } au travail{ $silent ->
            [0] {""}
           *[other] , { $silent } sans activité
        }{ $left ->
            [0] {""}
            [one] , { $left } a arrêté
           *[other] , { $left } ont arrêté
        }, { $finished } au bout
    }
board-more =
    { $rows ->
        [one] … encore { $rows } ligne plus bas : agrandissez la fenêtre
       *[other] … encore { $rows } lignes plus bas : agrandissez la fenêtre
    }
live-at-step = depuis
live-quiet = sans touche
live-wrong = faux
handout-remember = À retenir
handout-solutions = Solutions
handout-notes = Pour qui présente :
handout-clock = horloge : { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: avec le VHS ordinaire, ce Wait risque d'attendre en vain : #! clock y est inconnu
check-untranslated = { $path } : { $kind } "{ $value }" manque en : { $languages }
check-never-shown = { $path } : { $kind } est écrit dans une langue qui n'est jamais affichée : { $languages }

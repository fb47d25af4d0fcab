### Français / French : les parcours, et ce qui va avec.

## Le coach
coach-sandbox-mark = BAC À SABLE
coach-sandbox = Essayez ce que vous voulez : ici, rien ne compte et rien n'est perdu. Avec {"{sandbox}"}, vous revenez où vous étiez.
coach-step = { $walkthrough }, étape { $place } sur { $steps } : { $title }
coach-done = C'est fait.
coach-right = Exact.
coach-wrong = Pas tout à fait.
coach-hint = Indice :
coach-off-track = Fausse route :
coach-skipped = Étape passée.
coach-playing = Voici comment faire. Une touche, et le reste se fait aussitôt.
notice-coach-not-yet = Cette étape n'est pas encore faite. Avec {"{hint}"}, vous recevez un indice.
notice-coach-not-yet-no-hint = Cette étape n'est pas encore faite. Avec {"{solution}"}, vous voyez comment faire.
notice-coach-not-reached = Les étapes précédentes ne sont pas encore faites.
notice-coach-first-step = C'est la première étape.
notice-coach-no-hint = Il n'y a pas d'autre indice. Avec {"{solution}"}, vous voyez comment faire.
notice-coach-no-hint-here = Ici, pas d'indice. Avec {"{solution}"}, vous voyez comment faire.
notice-card-saved = La fiche est enregistrée dans { $path }.
notice-coach-may-not-skip = Cette étape ne peut pas être passée. Avec {"{solution}"}, vous voyez comment faire.
notice-coach-reset = Cela recommence ici ; tout ce qui précède est fait.
notice-coach-in-sandbox = Vous êtes dans le bac à sable : ici, rien ne compte.
notice-coach-back = Vous êtes de nouveau où vous étiez.
notice-coach-resumed = Vous reprenez là où vous en étiez.
notice-coach-other-text = Ce parcours a changé depuis. Vous reprenez au début de l'étape.
notice-coach-not-kept = Votre progression n'a pas pu être enregistrée. Le parcours continue.
notice-kept-aside = Le fichier de votre progression n'a pas été compris. Il s'appelle maintenant { $path }.

## Ses touches
help-question = Quand une question attend sa réponse
help-coach = Dans un parcours
help-card = Sur la fiche finale
key-walkthroughs = parcours
key-walkthroughs-help = suivre un parcours, ou un autre
key-answer = réponse
key-answer-help = donner la réponse qui porte ce numéro
key-next-step = suivant
key-next-step-help = passer à l'étape suivante
key-previous-step = retour
key-previous-step-help = revoir l'étape précédente
key-hint = indice
key-hint-help = un indice, puis un autre
key-solution = montrer
key-solution-help = voir comment se fait cette étape
key-reset-step = refaire
key-reset-step-help = reprendre cette étape depuis le début
key-start-over = tout refaire
key-start-over-help = recommencer le parcours
key-steps = étapes
key-steps-help = voir toutes les étapes, et revenir à l'une
key-skip = passer
key-skip-help = passer cette étape, si c'est permis
key-sandbox = essais
key-sandbox-help = essayer des choses à partir d'ici, puis revenir
key-save-card = enregistrer
key-save-card-help = enregistrer la fiche

## Ses dialogues
walkthroughs-title = Parcours
walkthroughs-text = Chacun prend quelques minutes. Vous pouvez sortir à tout moment et reprendre où vous en étiez.
walkthroughs-steps =
    { $steps ->
        [one] { $steps } étape
       *[other] { $steps } étapes
    }
steps-done = faite
steps-skipped = passée
steps-open = à faire
steps-later = plus tard
card-title = Bravo
card-time = Temps
card-hints = Indices
card-questions = Justes du premier coup
card-of = { $some } sur { $all }
card-skipped = Étapes passées
card-remember = À RETENIR
save-card-title = Enregistrer la fiche
save-card-text = En image si le nom finit par .svg, sinon en texte.

## En lignes
plain-coach = redire l'étape du parcours
plain-coach-how = Les mots hint, solution, next-step, steps et coach vous aident à avancer ; un numéro répond à une question.
plain-coach-next = Continuez avec next-step.
plain-prompt-card = save-card, ou leave :
plain-prompt-question = Numéro de la réponse à la question, ou leave :

## La ligne de commande
cli-walkthrough = Suivre un parcours : une leçon à côté du Centre des comptes ; sans nom, vous en choisissez un
cli-walkthrough-walkthrough = Un parcours fourni avec le programme, ou un fichier
cli-walkthrough-plain = En lignes, sans écran
cli-walkthrough-no_save = Ne pas enregistrer la progression
cli-walkthrough-record = Noter ce qui est fait dans ce nouveau fichier, pour `account-center grade`
cli-walkthrough-learner = Qui le suit, pour ce fichier
cli-walkthrough-example = Exemple : account-center walkthrough first-upgrade
cli-open-no_save = Ne pas enregistrer la progression des parcours
error-unknown-walkthrough = il n'y a ni parcours ni fichier "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` affiche les parcours fournis avec le programme
       *[other] peut-être "{ $nearest }" ?
    }
error-exists = le fichier { $path } existe déjà et reste tel quel
    .hint = donnez un autre nom
error-progress = la progression dans { $path } est illisible : { $reason }
    .hint = commencez sans elle : --no-save
kept-newer = un programme plus récent l'a écrit
kept-damaged = il est endommagé
error-progress-aside = le fichier de la progression n'a pas été compris ; il s'appelle maintenant { $path }

## Erreurs dans un parcours
problem-walkthrough-scenario = il n'y a pas de scénario "{ $value }", ou il contient des erreurs
    .hint = écrivez le nom d'un scénario fourni avec le programme ou d'un fichier à côté de celui-ci, et vérifiez-le avec `account-center check`
problem-no-steps = il n'y a pas d'étape
    .hint = un parcours a au moins un [[steps]]
problem-step-id = ID d'étape invalide : "{ $value }"
    .hint = des minuscules, des chiffres et des traits d'union
problem-step-id-taken = une autre étape a déjà l'ID "{ $value }"
problem-unknown-focus = partie de l'écran inconnue : "{ $value }"
    .hint = { $nearest ->
        [none] comme banner, status, credit, transfer, actions ou timeline
       *[other] peut-être "{ $nearest }" ?
    }
problem-step-goal-and-question = une étape a un but ou une question, pas les deux
problem-step-without-goal = une étape exige un but ou une question
    .hint = ajoutez [steps.goal] avec ce qui est vrai une fois l'étape faite
problem-too-few-answers = une question a de deux à neuf réponses
problem-one-right-answer = nombre de réponses justes : { $count }
    .hint = une seule a correct = true
problem-off-track-always = un indice donné sans être demandé exige un when
check-walkthrough-ok = { $path } : { $count ->
        [one] { $count } étape prouvée
       *[other] { $count } étapes prouvées
    }
problem-goal-holds-untouched = le but de l'étape "{ $id }" est atteint avant que rien ne soit fait
    .hint = demandez quelque chose que l'étape précédente ne laisse pas déjà
problem-goal-not-reached = le but de l'étape "{ $id }" n'est pas atteint après sa solution ; les étapes suivantes n'ont pas été essayées
    .hint = jouez-la : account-center walkthrough FICHIER, puis "montrer"
problem-hint-not-reached = l'indice { $number } de l'étape "{ $id }" n'est jamais celui qui aide
    .hint = donnez les touches qui y mènent avec after = """…""", ou placez-le avant celui qui le cache
problem-off-track-on-path = l'indice { $number } de l'étape "{ $id }" prend la bonne route pour une fausse
    .hint = limitez son when aux cas où le but ne peut plus être atteint
problem-language-missing = "{ $value }" manque dans la langue { $language }
    .hint = le titre existe dans cette langue, donc tout doit y être ; ou retirez-la du titre
problem-language-without-title = un texte est dans la langue { $language }, mais pas le titre
    .hint = donnez aussi le titre et tous les autres textes dans cette langue
problem-unknown-key-name = il n'y a pas d'action "{ $value }" dont la touche pourrait être montrée
    .hint = { $nearest ->
        [none] `account-center config --sample` montre chaque action
       *[other] peut-être "{ $nearest }" ?
    }
problem-too-long-for-screen = l'étape "{ $id }" a { $lines } { $lines ->
        [one] ligne
       *[other] lignes
    } de trop dans la langue { $language } sur { $size }
    .hint = raccourcissez son texte, ses réponses, son plus long indice ou son plus long because
problem-card-too-long = la fiche finale ne tient pas sur 80×24 dans la langue { $language }
    .hint = mettez moins dans remember, ou plus court

## Erreurs dans une bande
problem-unclosed = { $value } n'a pas de fin
    .hint = fermez les guillemets, les barres obliques ou les accolades sur la même ligne
problem-not-in-a-solution = "{ $value }" n'agit pas sur le programme en cours
    .hint = une solution a Type, des touches, Sleep et #! clock
problem-unknown-command = commande inconnue : "{ $value }"
    .hint = { $nearest ->
        [none] comme Type, Enter, Down, Sleep ou Wait
       *[other] peut-être "{ $nearest }" ?
    }
problem-not-a-command = "{ $value }" n'est pas une commande
    .hint = comme Type, Enter, Down, Sleep ou Wait
problem-text-expected = { $value } exige un texte
    .hint = écrivez-le entre guillemets
problem-file-ends = "{ $value }" ne finit pas par { $known }
problem-time-expected = il manque ici une durée
    .hint = comme 500ms, 2s ou 1.5
problem-time-out-of-range = { $value } est trop long, ou n'est pas une durée
    .hint = une heure au plus
problem-times-out-of-range = { $value } fois, c'est trop, ou rien
    .hint = de 1 à { $most }
problem-wait-scope = un Wait regarde +Screen ou +Line
problem-not-a-pattern = /{ $value }/ ne peut pas être recherché : { $reason }
problem-unknown-setting = réglage inconnu : "{ $value }"
    .hint = { $nearest ->
        [none] comme TypingSpeed, PlaybackSpeed ou FontSize
       *[other] peut-être "{ $nearest }" ?
    }
problem-setting-value = { $name } ne peut pas être "{ $value }"
problem-key-expected = { $value }+ exige une touche
    .hint = comme Ctrl+C, Alt+"x" ou Shift+Tab
problem-directive-form = { $name } ne s'écrit pas ainsi
    .hint = comme #! { $form }
problem-unknown-directive = directive inconnue : "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause ou note
       *[other] peut-être "{ $nearest }" ?
    }

## Démonstrations
demo-playing = une touche met en pause
demo-looped = appuyez sur une touche et essayez vous-même
demo-paused = ×{ $speed }  Space suite  → étape  ← 1–9 repère  +- tempo  h main  b noir  q fin
demo-by-hand = à vous ; F5 revient au script
demo-passer-by = c'est à vous ; F5 rend la main
demo-over = terminé  1–9 repère  ← retour  q fin
demo-ok = { $path } : { $count ->
        [one] { $count } attente tenue
       *[other] { $count } attentes tenues
    }
demo-unmet = { $path } est { $found }, attendu : { $wanted }
demo-waited-in-vain = ce qui est attendu n'est jamais venu
demo-cut = { $path } : après { $at }, une ligne ne tient pas sur { $size } dans la langue { $language } : { $line }
    .hint = raccourcissez le sous-titre, ou donnez une autre taille à la démonstration
demo-unlike = { $path } : différent dès l'événement { $event }, à { $at }
    enregistré : { $recorded }
    maintenant : { $now }
    { $frame }
    .hint = si c'est voulu, refaites l'enregistrement : account-center demo FICHIER --record FICHIER.cast --overwrite
notes-nobody = Personne ne présente de démonstration en ce moment : account-center demo NOM --present
notes-next = ENSUITE
notes-over = FIN
cli-demo = Jouer une démonstration, la présenter, l'enregistrer ou la vérifier ; sans nom, les lister
cli-demo-demos = Une démonstration fournie avec le programme, ou une bande ; plusieurs, ou des dossiers, avec --check
cli-demo-present = Pour qui présente : Space continue, b noircit l'écran, 1 à 9 vont à un repère
cli-demo-looped = En boucle, et à vous dès que vous appuyez sur une touche
cli-demo-speed = Combien de fois plus vite, de 0.001 à 1000
cli-demo-record = L'enregistrer dans ces fichiers : .cast, .svg (avec une image fixe par Screenshot), .txt
cli-demo-cast_version = La version du .cast
cli-demo-overwrite = Remplacer les fichiers existants
cli-demo-check = Prouver qu'elle tient ses attentes, ne déborde pas et n'a pas changé depuis son enregistrement
cli-demo-example = Exemple : account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = Afficher les notes et le chronomètre de qui présente dans un second terminal, pendant qu'une démonstration est présentée dans le premier
cli-notes-example = Exemple : account-center notes
cli-open-record_tape = Noter ce qui est tapé dans ce nouveau fichier, sous forme de bande
error-one-demo = une seule démonstration se joue à la fois
    .hint = pour en vérifier plusieurs : account-center demo --check FICHIER…
error-unknown-demo = il n'y a ni démonstration ni bande "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` affiche les démonstrations fournies avec le programme
       *[other] peut-être "{ $nearest }" ?
    }
error-speed = vitesse invalide : "{ $value }"
    .hint = de 0.001 à 1000, comme 2 ou 0.5
error-cast-version = il n'y a pas ici de version "{ $value }" d'asciicast
    .hint = 2 ou 3
error-record = { $path } : un enregistrement finit par .cast, .svg ou .txt
error-write = { $path } n'a pas pu être écrit : { $reason }
error-no-terminal-for-it = il faut un terminal pour cela
    .hint = une démonstration s'enregistre sans terminal : account-center demo NOM --record FICHIER.cast
error-demo-call = { $path } : ce que la bande appelle ne s'ouvre pas : { $call } : { $reason }
error-same-file = deux des fichiers s'appelleraient { $path }
    .hint = donnez un autre nom à chaque Screenshot
error-demo-call-how = dans une démonstration, l'appel dit seulement ce qui s'ouvre : --scenario, --at, --rate, ou le nom d'un parcours
error-demo-call-other = une démonstration ouvre le Centre des comptes ou un parcours
problem-tape-too-much = jusqu'ici, la bande presse plus de 100 000 touches ou attend plus d'une heure
problem-tape-source-mistake = "{ $place }" contient une erreur
    .hint = essayez `account-center check` sur cette bande
problem-tape-source-deep = la bande "{ $value }" en nomme une autre
    .hint = comme dans VHS, une bande nommée ne peut pas en nommer d'autres
problem-tape-sources-too-large = avec les bandes nommées jusqu'ici, la bande dépasse 4 Mio
    .hint = nommez moins de bandes, ou de plus courtes
problem-tape-call = une bande saisit d'abord un appel du programme
    .hint = Type "account-center --scenario free-trial", puis Enter
problem-tape-source = il n'y a pas de bande "{ $value }", ou elle contient des erreurs
    .hint = sa place est à côté de celle-ci ; vérifiez-la avec `account-center demo --check`
demo-upgrade = La mise à niveau en une minute
demo-credit = Le crédit est gardé
demo-offer-id = Pourquoi l'ID de l'offre attend
demo-transfer = Le transfert, de bloqué à accepté
demo-two-futures = Deux avenirs côte à côte
demo-first-lesson = La première leçon de la classe

## Les séances, et ce qu'elles deviennent
cli-walkthrough-export = L'écrire en polycopié dans ce nouveau fichier .md, avec une image fixe de chaque étape à côté
cli-walkthrough-overwrite = Remplacer les fichiers existants
cli-verify = Dire par le code de sortie si une étape d'un parcours est faite, avec un indice si elle ne l'est pas
cli-verify-walkthrough = Un parcours fourni avec le programme, ou un fichier
cli-verify-step = L'ID de l'étape
cli-verify-state = Un état tel que `status -o json` l'affiche, dans un fichier, ou - pour l'entrée standard [par défaut : votre propre progression]
cli-verify-example = Exemple : account-center verify first-upgrade upgrade && echo fait
cli-grade = Rejouer des séances de parcours enregistrées et dire comment chacun s'en est sorti, une ligne par séance
cli-grade-files = Séances, ou dossiers de fichiers .run ; - pour l'entrée standard [par défaut : l'entrée standard]
cli-grade-walkthroughs = Un de vos parcours, auquel se rapportent des séances ; répétable
cli-grade-output = La forme : table, json ou csv
cli-grade-report = Dessiner aussi où la classe a buté, dans ce fichier .svg ou .html
cli-grade-overwrite = Remplacer un rapport existant
cli-grade-example = Exemple : account-center grade runs --report classe.html
cli-new = Écrire un modèle commenté pour votre propre parcours, scénario ou démonstration
cli-new-kind = walkthrough, scenario ou demo
cli-new-file = Le nouveau fichier
cli-new-example = Exemple : account-center new walkthrough mon-parcours.toml
new-written = { $path } est créé. Vérifiez-le avec account-center check { $path }
error-new-ending = { $path } : le nom doit finir par { $known }
error-export = { $path } : un polycopié finit par .md
error-unknown-step = étape inconnue : "{ $value }"
    .hint = { $nearest ->
        [none] les étapes sont : { $known }
       *[other] peut-être "{ $nearest }" ?
    }
error-verify-question = l'étape "{ $step }" est une question, et aucun état n'y répond
    .hint = retirez --state : la progression dit si la réponse était juste
error-state = { $path } n'est pas un état : { $reason }
    .hint = account-center status -o json en affiche un
no-state-something-else = ce JSON décrit autre chose
no-state-other-format = le format { $format } est inconnu ici
verify-done = étape faite : { $title }
error-not-done = étape pas encore faite : { $title }
error-no-runs = il n'y a rien à évaluer
    .hint = nommez des fichiers, ou transmettez des séances : cat *.run | account-center grade
error-report = { $path } : un rapport finit par .svg ou .html
error-not-graded = séances non évaluées : { $failed } sur { $runs } ; leur ligne dit pourquoi
grade-legend =
    séance, qui, parcours, étapes, temps, indices, justes du premier coup
    ● réussie  ◐ solution montrée  ◌ passée  ◆ commencée  ○ pas commencée
grade-finished = terminée
grade-stuck = arrêtée à { $step }
not-graded-empty = le fichier est vide
not-graded-damaged = endommagée : { $reason }
not-graded-other-format = le format { $reason } est inconnu ici
not-graded-unknown-walkthrough = parcours inconnu ; nommez son fichier avec --walkthrough
not-graded-other-version = d'une autre version du parcours
not-graded-leads-elsewhere = rejouée, elle mène ailleurs : elle a été modifiée, ou faite par une autre version du programme
outcome-reached = réussie
outcome-shown = solution montrée
outcome-skipped = passée
outcome-open = commencée
outcome-ahead = pas commencée
report-title = Où la classe a buté
report-summary = { $runs ->
        [one] { $runs } séance
       *[other] { $runs } séances
    }, dont { $finished } jusqu'au bout.
report-hardest = C'est à l'étape { $place }, { $title }, qu'on s'est le plus arrêté : { $count } fois.
report-step = Étape
report-time = Temps : la moitié centrale, d'un à neuf dixièmes
report-outcome = Résultat
report-tenth = Un dixième
report-half = La moitié
report-nine-tenths = Neuf dixièmes
report-hints = Indices
report-stuck = Arrêts ici
handout-remember = À retenir
handout-solutions = Solutions
handout-clock = horloge { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: avec le VHS ordinaire, ce Wait risque d'attendre en vain : #! clock y est inconnu

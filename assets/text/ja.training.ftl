### 日本語 / Japanese: ウォークスルーと、それに関わるもの。

## コーチ
coach-sandbox-mark = サンドボックス
coach-sandbox = 自由に試してください。ここでの操作は結果に影響せず、何も失われません。{"{sandbox}"} で元の場所に戻ります。
coach-step = { $walkthrough }、ステップ { $place }/{ $steps }: { $title }
coach-done = できました。
coach-right = 正解です。
coach-answer = 解説:
coach-partly = 一部のみ表示
coach-partly-by-dialog = 一部のみ表示、{ $key } で残りを表示
coach-wrong = 違います。
coach-hint = ヒント:
coach-off-track = 手順から外れています:
coach-skipped = スキップしました。
coach-playing = 操作の手本です。キーを押すと最後まで進みます。
notice-coach-not-yet = このステップはまだ終わっていません。{"{hint}"} でヒントが出ます。
notice-coach-not-yet-no-hint = このステップはまだ終わっていません。{"{solution}"} で手本を見られます。
notice-coach-not-reached = その前のステップがまだ終わっていません。
notice-coach-first-step = これが最初のステップです。
notice-coach-done-already = このステップは終わっています。{"{next-step}"} で次のステップへ進みます。
notice-coach-off-track = 道から外れています。{"{reset-step}"} でこのステップをやり直せます。
notice-coach-own-scenario = ウォークスルー中は、そのシナリオのままです。
notice-coach-no-hint = ほかにヒントはありません。{"{solution}"} で手本を見られます。
notice-coach-no-hint-here = ここにはヒントがありません。{"{solution}"} で手本を見られます。
notice-card-saved = 修了カードを { $path } に保存しました。
notice-coach-may-not-skip = このステップはスキップできません。{"{solution}"} で手本を見られます。
notice-coach-reset = ステップを始めからやり直します。これより前は完了しています。
notice-coach-taken-back = 行った操作を元に戻しました。
notice-coach-nothing-to-take-back = 元に戻すものはありません。
notice-coach-answer-stays = 質問への答えは取り消せません。
notice-coach-started-over = ウォークスルーを最初のステップからやり直します。
notice-coach-in-sandbox = サンドボックスの中です。ここでの操作は結果に影響しません。
notice-coach-not-in-sandbox = サンドボックスにステップはありません。{"{sandbox}"} でウォークスルーに戻ります。
notice-coach-back = 元の場所に戻りました。
notice-coach-resumed = 前回の続きから再開します。
notice-coach-other-text = 前回から、このウォークスルーまたはプログラムが変更されています。ステップの最初から再開します。
notice-coach-step-gone = このウォークスルーは変更され、前回のステップはなくなりました。まだ完了していない最初のステップから続けます。
notice-coach-not-saved = 進行状況を保存できませんでした。ウォークスルーはそのまま続きます。
notice-coach-not-kept = --no-save のため、進行状況は保存されません。
notice-course-left-out = 設定にあるコースを開けません: { $path }
notice-kept-aside = 進行状況のファイルを読み込めませんでした。ファイル名を { $path } に変更しました。

## コーチのキー
help-question = 質問の回答待ち
help-coach = ウォークスルー
help-card = 修了カード
key-walkthroughs = ウォークスルー
key-walkthroughs-help = ウォークスルーの開始、または別のものへの切り替え
key-answer = 回答
key-answer-help = この番号の答えを選ぶ
key-next-step = 次へ
key-next-step-help = 次のステップへ進む
key-finish = 終了
key-previous-step = 前へ
key-previous-step-help = 前のステップを見る
key-hint = ヒント
key-hint-help = ヒントを1つずつ表示
key-solution = 手本
key-solution-help = このステップの手本を見る
key-reset-step = やり直す
key-reset-step-help = このステップを始めからやり直す
key-start-over = 最初から
key-start-over-help = ウォークスルーを最初からやり直す
key-steps = ステップ
key-steps-help = ステップの一覧を表示し、選んだものに戻る
key-skip = スキップ
key-skip-help = このステップをスキップ (許される場合)
key-sandbox = 試す
key-sandbox-help = ここから自由に試し、後で戻る
key-take-back = 元に戻す
key-take-back-help = 直前の手本、やり直し、スキップを取り消す
key-save-card = 保存
key-save-card-help = 修了カードを保存

## コーチのダイアログ
walkthroughs-built-in = 付属のウォークスルー
course-progress = { $course } · { $lessons } 課のうち { $done } 課を修了
card-learner = 学習者
card-date = 日付
key-next-lesson = 次へ
key-next-lesson-help = 次のウォークスルーを開始
check-course-ok = 合格  { $path }  { $count }課
problem-no-lessons = レッスンがありません
problem-lesson-count = コースのレッスンは1～{ $most }課です
problem-lesson-taken = レッスン "{ $value }" はすでにコースにあります
problem-lesson-outside = レッスン "{ $value }" はコースのフォルダーの中にありません
    .hint = ファイルを course.toml と同じ場所かその下のフォルダーに置き、そこからのパスを書いてください
problem-lesson-unknown = ウォークスルーにもファイルにも "{ $value }" はありません
    .hint = 付属のものは `account-center list` で確認できます。ファイルはコースと同じ場所に置きます
problem-lesson-invalid = レッスン "{ $value }" は使えません。その中の誤りを続けて示します
problem-lesson-language = レッスン "{ $value }" に { $languages } のタイトルがありません
    .hint = レッスンには、コースのタイトルのすべての言語が必要です
problem-course-text-language = { $languages } の "{ $value }" がありません
    .hint = どの文にも、タイトルのすべての言語が必要です
problem-too-many-files = ファイルが{ $most }個を超えています
error-course-left-out = 設定にあるコース { $path } を除きます: { $reason }
    .hint = account-center check { $path } ですべての誤りが分かります。設定の名前は courses です
error-course-lesson = { $path } はコースです。{ $option } はその中のレッスンに使います
    .hint = レッスンのファイルを指定してください
walkthroughs-title = ウォークスルー
walkthroughs-text = どれも数分で終わります。いつでも中断でき、続きから再開できます。
walkthroughs-steps = { $steps } ステップ
steps-done = 完了
steps-skipped = スキップ
steps-open = 未完了
steps-later = この後
card-title = お疲れさまでした
start-over-title = 最初からやり直す
start-over-text = ウォークスルーを最初のステップからやり直します。今の状態には戻れません。
start-over-go-on = ここにとどまる
start-over-start-over = 最初からやり直す
ask-coach-text = このステップで行った操作は取り消されます。{"{take-back}"} で元に戻せます。
ask-coach-stay = 操作を残す
ask-solution-title = 手本を見る
ask-solution-go-on = 見る
ask-reset-title = ステップをやり直す
ask-reset-go-on = やり直す
ask-skip-title = ステップをスキップ
ask-skip-go-on = スキップ
card-time = ステップにかかった時間
card-hints = 使ったヒント
card-questions = 一度で正解した質問
card-of = { $some } / { $all }
card-skipped = スキップしたステップ
card-next = 次 ({"{next-lesson}"}): { $title }
card-leave = {"{{close}|{back}}"} でこのカードを閉じ、{"{quit}"} でウォークスルーを終了します。
card-remember = 覚えておくこと
save-card-title = 修了カードを保存
save-card-text = ファイル名が .svg で終われば画像、それ以外はテキストで保存します。

## 行での出力
plain-coach = ウォークスルーのステップをもう一度表示
plain-coach-how = hint、solution、next-step、steps、coach で先へ進めます。質問には番号で答えてください。
plain-coach-next = next-step で次へ進みます。
plain-prompt-card = save-card か back:
plain-prompt-card-next = save-card、next-lesson、または back:
plain-not-understood-card = ウォークスルーは終わりました。save-card と入力するか、back でカードを閉じてください。
plain-not-understood-card-next = ウォークスルーは終わりました。save-card か next-lesson と入力するか、back でカードを閉じてください。
plain-walkthrough-left = ウォークスルーを終了しました。アカウント センターは続きます。
plain-prompt-question = 質問への答えの番号、または back:
plain-prompt-field-and-question = 文字列、または back。整数は質問への答えです:
plain-prompt-words-and-question = 上のいずれかの言葉、または質問への答えの番号:
plain-prompt-words = 上のいずれかの言葉:
plain-prompt-fill-and-question = { $field }、または上のいずれかの言葉。整数は質問への答えです:
plain-not-understood-words = ここではその回答は使えません。次の言葉のいずれかを入力するか、back で戻ってください: { $words }
plain-accept = 承諾
plain-decline = 辞退
plain-later = 後で

## コマンド ライン
cli-walkthrough = アカウント センターと並べて学ぶウォークスルーを開始 (名前がなければ一覧から選択)
cli-walkthrough-walkthrough = 付属のウォークスルー、ファイル、またはコースのフォルダーかファイル
cli-walkthrough-plain = 画面の代わりにテキストを1行ずつ出力
cli-walkthrough-no_save = 進行状況を保存しない
cli-walkthrough-record = 行った操作をこの新しいファイルに記録 (`account-center grade` 用)
cli-walkthrough-learner = 記録と修了カードに入れる学習者の名前
cli-walkthrough-example = 例: account-center walkthrough first-upgrade
cli-open-no_save = 何も保存しない (自分のサブスクリプションも、ウォークスルーの進行状況も)
error-unknown-walkthrough = 不明なウォークスルーまたはファイル: "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` で付属のウォークスルーを表示できます
       *[other] "{ $nearest }" のことですか?
    }
error-exists = { $path } はすでに存在するため、上書きしませんでした
    .hint = 別の名前を指定してください
error-exists-overwrite = { $path } はすでに存在するため、上書きしませんでした
    .hint = 別の名前を指定するか、--overwrite で上書きしてください
error-by-step = --by-step は -o json か -o csv とともに使います
    .hint = -o csv を付けてください
error-wrong-kind = { $kind ->
        [scenario] { $path } はシナリオです
        [walkthrough] { $path } はウォークスルーです
        [run] { $path } は学習記録です
        [course] { $path } はコースです
       *[demo] { $path } はテープです
    }
    .hint = 次のコマンドで開けます: { $call }
error-no-kind = { $path } はシナリオでもウォークスルーでもテープでもありません
    .hint = 自分のものを作り始めるには: account-center new --help
error-progress = { $path } の進行状況を読み込めません: { $reason }
    .hint = 進行状況なしで開始するには: --no-save
kept-newer = 新しいバージョンのプログラムが書いたものです
kept-damaged = 壊れています
error-progress-aside = 進行状況のファイルを読み込めなかったため、ファイル名を { $path } に変更しました
error-not-kept = 進行状況を { $path } に保存できませんでした: { $reason }
    .hint = 保存せずに使うには: --no-save

## ウォークスルーの誤り
problem-walkthrough-scenario = シナリオまたはファイル "{ $value }" がありません
    .hint = 付属のシナリオの名前か、このファイルと同じ場所にあるファイルの名前を指定してください
problem-walkthrough-scenario-invalid = シナリオ "{ $value }" は使えません。その誤りを以下に示します
problem-no-steps = ステップがありません
    .hint = ウォークスルーには [[steps]] が1つ以上必要です
problem-step-id = 不正なステップ ID: "{ $value }"
    .hint = 小文字、数字、ハイフンを使ってください
problem-step-id-taken = ID "{ $value }" は別のステップで使われています
problem-unknown-focus = 画面にない部分: "{ $value }"
    .hint = { $nearest ->
        [none] 例: banner、status、credit、transfer、actions、timeline
       *[other] "{ $nearest }" のことですか?
    }
problem-step-goal-and-question = ステップに書けるのは、目標か質問のどちらか一方です
problem-step-without-goal = ステップには目標か質問が必要です
    .hint = [steps.goal] を追加し、終わったときに成り立つことを書いてください
problem-too-few-answers = 質問の答えは2～9個です
problem-one-right-answer = 正解の数が { $count } です
    .hint = correct = true を1つの答えに付けてください
problem-off-track-always = 手順から外れたとき (off_track) のヒントには when が必要です
check-walkthrough-ok = 合格  { $path }  { $count }ステップ
problem-goal-holds-untouched = ステップ "{ $id }" の目標は、何もしないうちにすでに達成されています
    .hint = 前のステップが終わった時点で達成されていないことを目標にしてください
problem-goal-not-reached = ステップ "{ $id }" の目標が、手本 (solution) の後も達成されません。以降のステップは検証していません
    .hint = account-center walkthrough ファイル で開き、「手本」を見てください
problem-goal-unmet = ステップ "{ $id }" の目標は、手本 (solution) の後も達成されません。期待値は { $condition } ですが、実際は { $actual } です。以降のステップは確認していません
    .hint = account-center walkthrough ファイル で開き、「手本」を見てください
problem-goal-without-subscription = ステップ "{ $id }" の目標は、手本 (solution) の後も達成されません。期待値は { $condition } ですが、そのサブスクリプションはその時点で存在しません。以降のステップは確認していません
    .hint = account-center walkthrough ファイル で開き、「手本」を見てください
problem-hint-not-reached = ステップ "{ $id }" のヒント { $number } は、表示されることがありません
    .hint = そこに至るキーを after = """…""" に書くか、それを隠すヒントより前に置いてください
problem-off-track-on-path = ステップ "{ $id }" のヒント { $number } は、正しい手順も「外れた」と判定します
    .hint = 目標をもう達成できないときだけ when が成り立つようにしてください
problem-language-missing = "{ $value }" に言語 { $language } の文字列がありません
    .hint = タイトルにある言語はすべての文字列に必要です。または、タイトルからその言語を除いてください
problem-language-without-title = 言語 { $language } の文字列がありますが、タイトルにはありません
    .hint = タイトルと他のすべての文字列も、その言語で書いてください
problem-unknown-key-name = キーを示せる操作に "{ $value }" はありません
    .hint = { $nearest ->
        [none] `account-center config --sample` で全操作を表示できます
       *[other] "{ $nearest }" のことですか?
    }
problem-key-without-word = --plain では "{ $value }" という語は使えません
    .hint = {"{"}画面用|--plain 用{"}"} のように両方を書いてください
problem-too-long-for-screen = ステップ "{ $id }" は、言語 { $language }、{ $size } の画面では { $lines }行長すぎます
    .hint = 文章、答え、または最も長いヒントか because を短くしてください
problem-card-too-long = 修了カードが、言語 { $language } では 80×24 に収まりません
    .hint = remember を減らすか、短くしてください

## テープの誤り
problem-unclosed = { $value } が閉じていません
    .hint = 引用符、スラッシュ、波かっこを同じ行で閉じてください
problem-not-in-a-solution = 実行中のプログラムでは "{ $value }" に効果はありません
    .hint = 手本 (solution) に書けるのは Type、キー、Sleep、#! clock です
problem-unknown-command = 不明なコマンド: "{ $value }"
    .hint = { $nearest ->
        [none] 例: Type、Enter、Down、Sleep、Wait
       *[other] "{ $nearest }" のことですか?
    }
problem-only-in-vhs = { $value } は VHS のコマンドで、ここでは働きません
    .hint = 削除してください。貼り付ける文字列は Type で書けます
problem-not-in-vhs = テープでは { $value } を押せません。VHS にないキーです
    .hint = 時計は #! clock で動かせます
problem-not-a-command = "{ $value }" はコマンドではありません
    .hint = 例: Type、Enter、Down、Sleep、Wait
problem-text-expected = { $value } には文字列が必要です
    .hint = 引用符で囲んでください
problem-curly-quotes = テープではこの引用符を使えません
    .hint = まっすぐな引用符で囲んでください: "…"
problem-other-blank = 通常とは異なる空白があります
    .hint = 半角の空白を入力してください
problem-file-ends = "{ $value }" の末尾が { $known } ではありません
problem-time-expected = ここには時間が必要です
    .hint = 例: 500ms、2s、1.5
problem-time-out-of-range = { $value } は長すぎるか、時間として正しくありません
    .hint = 最長1時間
problem-times-out-of-range = 回数 { $value } は範囲外です
    .hint = 1 から { $most } まで
problem-wait-scope = Wait の対象は +Screen か +Line です
problem-not-a-pattern = /{ $value }/ は正しいパターンではありません: { $reason }
problem-unknown-setting = 不明な設定: "{ $value }"
    .hint = { $nearest ->
        [none] 例: TypingSpeed、PlaybackSpeed、FontSize
       *[other] "{ $nearest }" のことですか?
    }
problem-setting-value = { $name } に "{ $value }" は使えません
problem-key-expected = { $value }+ にはキーが必要です
    .hint = 例: Ctrl+C、Alt+"x"、Shift+Tab
problem-directive-form = { $name } の書き方が違います
    .hint = 例: #! { $form }
problem-unknown-directive = 不明なディレクティブ: "{ $value }"
    .hint = { $nearest ->
        [none] size、clock、caption、marker、expect、pause、note
       *[other] "{ $nearest }" のことですか?
    }

## デモ
demo-playing = キーを押すと一時停止
demo-looped = キーを押して、ご自分でお試しください
demo-paused =
    { $end ->
        [none] ×{ $speed }  Space 再開  → 次  ← 1–9 マーカー  +- 速さ  h 手動  b 暗転
       *[key] ×{ $speed }  Space 再開  → 次  ← 1–9 マーカー  +- 速さ  h 手動  b 暗転  q 終了
    }
demo-leaving = デモを終了しますか? Enter で終了、ほかのキーで続行
demo-by-hand = 手動操作中です。F5 で台本に戻ります
demo-passer-by = 自由に操作できます。F5 でデモに戻ります
demo-over =
    { $end ->
        [none] 終わり  Home 最初  1–9 マーカー  ← 戻る
       *[key] 終わり  Home 最初  1–9 マーカー  ← 戻る  q 終了
    }
demo-unmet = 期待値は { $condition } ですが、実際は { $found } です
demo-waited-in-vain = { $pattern } が { $seconds }秒以内に現れませんでした。画面の内容:
    { $screen }
demo-cut = { $path }: { $at } の後、言語 { $language } で { $size } の画面に収まらない行があります: { $line }
    .hint = その行の文字を短くするか、デモの画面の大きさを変えてください
demo-unlike = { $path }: イベント { $event } ({ $at }) から録画と異なります
    録画: { $recorded }
    現在: { $now }
    { $frame }
    .hint = 意図した違いなら、録画し直してください: account-center demo ファイル --record ファイル.cast --overwrite
notes-nobody = 現在、発表中のものはありません: account-center demo 名前 --present、またはメモのあるウォークスルー
notes-next = 次
notes-over = 終わり
notes-left = 残り { $left } / { $length }
notes-caption = 次の字幕
notes-state-playing = 再生中
notes-state-waiting = 操作を待っています
notes-state-paused = 一時停止中
notes-state-blank = 画面は空白です
notes-state-by-hand = 操作中
notes-state-over = 終了
cli-demo = デモの再生、発表、録画、検証 (名前がなければ一覧表示)
cli-demo-demos = 付属のデモ、または .tape ファイル (--check では複数やフォルダーも可)
cli-demo-present = 発表者用: Space で先へ、b で画面を消し、1～9 でマーカーへ移動
cli-demo-looped = 繰り返し再生し、キーを押した人に操作を譲る
cli-demo-speed = 再生速度 (0.001～1000)
cli-demo-from = このマーカーから開始 (番号、または名前の一部)
cli-demo-watch = ファイルが保存されるたびに、デモを同じ場所で表示し直す
cli-demo-record = これらのファイルに録画: .cast、.gif、.animated.svg (動く画像)、.svg (Screenshot ごとの静止画)、.txt
cli-demo-cast_version = .cast ファイルのバージョン
cli-demo-overwrite = 既存のファイルを上書き
cli-demo-check = 期待どおりになり、画面に収まり、録画と同じ表示になることを検証
cli-demo-example = 例: account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = 1つ目の端末でデモやウォークスルーを進めている間、発表者のメモとタイマーを2つ目の端末に表示
cli-notes-minutes = 発表の予定時間 (分)。残り時間はこれから数えます
cli-notes-example = 例: account-center notes
cli-open-record_tape = 入力したキーをこの新しいファイルにテープとして記録
error-one-demo = 一度に再生できるデモは1つです
    .hint = 複数を検証するには: account-center demo --check ファイル…
error-which-demo = デモの名前がありません
    .hint = `account-center demo` で付属のデモを表示できます
error-unknown-demo = 不明なデモまたはテープ: "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` で付属のデモを表示できます
       *[other] "{ $nearest }" のことですか?
    }
error-speed = 不正な速さ: "{ $value }"
    .hint = 0.001 から 1000 まで (例: 2、0.5)
error-cast-version = asciicast のバージョン "{ $value }" には対応していません
    .hint = 2 か 3
error-record = { $path }: 録画のファイル名は .cast、.gif、.animated.svg、.svg、.txt のどれかで終わります
recording-boxes = GIF のフォントにない次の文字は四角で表示されます: { $characters }
error-write = { $path } に書き込めません: { $reason }
error-no-terminal-for-demo = デモの再生には端末が必要です
    .hint = 録画なら端末は不要です: account-center demo 名前 --record ファイル.cast
error-no-terminal-for-tape = キー操作を記録できるのは端末だけで、--plain とは併用できません
    .hint = 端末で実行するか、テープを自分で作成してください: account-center new demo ファイル.tape
error-no-terminal-for-notes = 発表者用のメモには端末が必要です
    .hint = 1つの端末でデモを発表し、別の端末で `account-center notes` を実行してください
error-no-marker = デモにマーカー "{ $value }" はありません
    .hint = { $known ->
        [none] このデモにはマーカーがありません
       *[other] マーカーの一覧: { $known }
    }
error-no-terminal-for-watch = クラスの表示には端末が必要です
    .hint = --watch を付けなければ、現時点の状態が出力されます
error-nothing-to-watch = { $path } は存在しません
    .hint = 学習記録が保存されるフォルダーを指定してください
error-demo-call = { $path }: テープが呼び出すものを開けません: { $call }: { $reason }
error-same-file = 2つのファイルが同じ名前 { $path } になります
    .hint = Screenshot ごとに別の名前を付けてください
error-demo-call-how = デモの呼び出しで指定できるのは、--scenario、--at、--rate、--plain、またはウォークスルーの名前だけです
error-demo-call-other = デモで開けるのはアカウント センターかウォークスルーで、呼び出せるコマンドは status、what-if、check です
error-demo-call-files = デモのコマンドで使えるのは、組み込みか通常のファイルにあるシナリオ、ウォークスルー、コースだけです
error-demo-call-quote = 引用符が閉じられていません
tape-left-out = テープではできないため、{ $path } に含まれない操作: { $what }
tape-click = クリック
tape-wheel = マウス ホイール
problem-tape-long-line = 1行は65,536バイトまでです
    .hint = 分けてください
problem-tape-too-much = ここまでに 10,000回を超えるキー操作、1時間を超える可能性のある再生時間、または 200枚を超えるスクリーンショットがあります
problem-tape-too-long = ここまでに 50,000個を超えるコマンドがあります
    .hint = コマンドを減らすか、テープを分けてください
problem-solutions-too-long = ここまでの手本とヒントで 10,000回を超えるキー操作があります
problem-too-many-hints = 1つのステップに設定できるヒントは { $most }個までです
problem-tape-source-mistake = "{ $place }" に誤りがあります
    .hint = そのテープを `account-center check` で確認してください
problem-tape-source-deep = テープ "{ $value }" が別のテープを指定しています
    .hint = VHS と同じく、Source で使うテープの中では Source を使えません
problem-tape-sources-too-large = ここまでに Source で使うテープを含めると、テープが 4 MiB を超えます
    .hint = 使うテープを減らすか、短くしてください
problem-tape-call = テープは account-center の呼び出しで始める必要があります
    .hint = Type "account-center --scenario free-trial"、次に Enter
problem-demo-subscription = シナリオにサブスクリプション "{ $value }" はありません
    .hint = サブスクリプション: { $known }
problem-tape-source = { $reason }
    .hint = Source には、同じフォルダーにあるテープの名前を書いてください
demo-upgrade = 1分で分かるアップグレード
demo-credit = クレジットは残る
demo-offer-id = プラン ID がすぐに変わらない理由
demo-transfer = 譲渡、不可から承諾まで
demo-two-futures = 2つの未来を並べて
demo-first-lesson = クラスの最初のレッスン
demos-title = デモ
demos-text = デモは自動で進みます。どのキーでも一時停止し、続けて q を押すとここに戻ります。
key-demos-help = デモを見る
demo-upgrade-text = アップグレードですぐ変わること、変わらないこと。
demo-credit-text = 初日にアップグレードしても、クレジットは30日間の最後まで残ります。
demo-offer-id-text = プラン ID がまだ前のままである理由と、変わる条件。
demo-transfer-text = 最初に断られてから、相手が承諾するまで。
demo-two-futures-text = 今、後で、遅すぎる、しない: 試用版はそれぞれどうなるか。
demo-first-lesson-text = ステップ、ヒント、質問、自動で進む手本。

## 学習記録と、その使い道
cli-walkthrough-export = この新しい .md ファイルに配布資料として出力 (各ステップの静止画を同じフォルダーに作成)。コースではすべてのレッスンを出力
cli-walkthrough-overwrite = 既存のファイルを上書き
cli-walkthrough-show_goals = 作者用: ステップが終わる前でも、目標の条件をインスペクターに表示
cli-walkthrough-step = 作者用: 前のステップを終えたものとして、このステップから開始 (何も保存されません)
cli-walkthrough-watch = 作者用: ファイルが保存されるたびに、同じ場所で表示し直す (ほかには何も保存されません)
cli-verify = ウォークスルーのステップが終わったかを終了コードで返す (終わっていなければヒントを表示)
cli-verify-walkthrough = 付属のウォークスルー、またはファイル
cli-verify-step = ステップの ID
cli-verify-state = `status -o json` が出力する状態のファイル、標準入力なら - [既定: 自分の進行状況]
cli-verify-example = 例: account-center verify first-upgrade upgrade && echo 完了
cli-grade = ウォークスルーの学習記録を再現し、学習者ごとの結果を表示 (1件につき1行)
cli-grade-files = 学習記録、または .run ファイルのあるフォルダー。標準入力なら - [既定: 標準入力]
cli-grade-walkthroughs = 学習記録の対象となった自作のウォークスルーやコース (複数指定可)
cli-grade-output = 出力形式: table、json、または csv
cli-grade-by_step = ステップごとに1行で、与えた答えとともに出力 (json と csv)
cli-grade-report = クラスがつまずいた箇所の図も、この .svg または .html ファイルに作成
cli-grade-overwrite = 既存のレポートを上書き
cli-grade-watch = 学習中のクラスを表示: 誰がどのステップにどれだけいて、誰がつまずいているか。レポートも更新
cli-grade-example = 例: account-center grade runs --report class.html
cli-new = 自作のウォークスルー、コース、シナリオ、デモのための、コメント付きのひな形を作成
cli-new-kind = walkthrough、course、scenario、demo のどれか
cli-new-file = 新しいファイル
cli-new-example = 例: account-center new walkthrough my-lesson.toml
new-written = { $path } を作成しました。検証するには: account-center check { $path }
error-new-ending = { $path }: ファイル名の末尾は { $known } にする必要があります
cli-show = 付属のウォークスルー、シナリオ、デモを、自作の出発点として出力
cli-show-name = 出力するもの。名前は `account-center list` にあります
cli-show-kind = 同じ名前のものが複数あるとき、walkthrough、course、scenario、demo のどれか
cli-show-example = 例: account-center show first-upgrade > my-lesson.toml
error-show-unknown = 付属のものに "{ $value }" はありません
    .hint = { $nearest ->
        [none] `account-center list` で付属のものをすべて表示できます
       *[other] "{ $nearest }" のことですか?
    }
error-show-kinds = "{ $value }" という名前のものが複数あります: { $known }
    .hint = --kind { $kind } のように、どれかを指定してください
error-export = { $path }: 配布資料のファイル名は .md で終わります
error-unknown-step = 不明なステップ: "{ $value }"
    .hint = { $nearest ->
        [none] 使えるもの: { $known }
       *[other] "{ $nearest }" のことですか?
    }
error-verify-question = ステップ "{ $step }" は質問なので、状態からは判定できません
    .hint = --state を外してください。正しく答えたかどうかは進行状況で分かります
error-state = { $path } は状態のファイルではありません: { $reason }
    .hint = 状態は account-center status -o json で出力できます
no-state-something-else = JSON ですが、状態ではありません
no-state-not-json = JSON ではありません
no-state-other-format = 形式 { $format } には対応していません
verify-done = 完了: { $title }
error-not-done = 未完了: { $title }
error-no-runs = 採点する学習記録がありません
    .hint = ファイルを指定するか、学習記録を渡してください: cat *.run | account-center grade
error-report = { $path }: レポートのファイル名は .svg か .html で終わります
error-not-graded = 学習記録 { $runs }件のうち { $failed }件を採点できませんでした。理由は各行にあります
grade-legend = ● 完了  ◐ 手本を表示  ◌ スキップ  ◆ 途中  ○ 未着手
grade-column-run = 学習記録
grade-column-learner = 学習者
grade-column-walkthrough = ウォークスルー
grade-column-steps = ステップ
grade-column-time = 時間
grade-column-hints = ヒント
grade-column-right = 一度で正解
grade-column-end = 到達点
grade-finished = 完了
grade-stuck = { $step } で中断
grade-copy = { $run } と全操作が同一
not-graded-damaged = 破損: { $reason }
not-graded-not-found = 見つかりません
not-graded-unreadable = 読み込めません: { $reason }
not-graded-other-file = { $reason }
damage-empty = ファイルが空です
damage-too-large = 4 MiB を超えています
damage-not-text = UTF-8 のテキストではありません
damage-utf16 = UTF-16 のテキストです。UTF-8 で保存してください
damage-not-json = JSON ではありません
damage-cut = 終わりの部分がありません
damage-something-else = JSON ですが、学習記録ではありません
damage-out-of-order = 入力が時刻順に並んでいません
damage-unknown-input = { $number }番目の入力が不明です
not-graded-other-format = 形式 { $reason } には対応していません
not-graded-unknown-walkthrough = 不明なウォークスルーです。そのファイルを --walkthrough で指定してください
not-graded-other-version = ウォークスルーの別のバージョンの学習記録です。採点するには、そのバージョンも指定してください: --walkthrough OLD/{ $file }
not-graded-leads-elsewhere = 再現すると違う結果になります。学習記録が変更されたか、プログラムの別のバージョンで作成されています
outcome-reached = 完了
outcome-shown = 手本を表示
outcome-skipped = スキップ
outcome-open = 途中
outcome-ahead = 未着手
report-title = クラスがつまずいた箇所
report-made = 作成: { $at }、account-center { $version }。
report-failed = 採点できなかった学習記録が { $runs }件あり、末尾に示します。
report-summary = 学習者 { $learners }人、うち完了 { $finished }人。
report-runs = 学習記録は { $runs }件です。学習者ごとに最も進んだ1件を数えます{ $copies ->
        [0] 。
       *[other] 。{ $copies }件の複製は数えません。
    }
report-hardest = { $number ->
        [1] 中断が最も多いのは{ $steps }で、{ $learners }人中 { $count }人です。
       *[other] 中断が最も多いのは{ $steps }で、それぞれ { $learners }人中 { $count }人です。
    }
report-hardest-step = ステップ { $place }「{ $title }」
report-step = ステップ
report-time = 時間: 中央の50% (10%～90%)
report-outcome = 結果
report-tenth = 時間、10%
report-half = 時間、中央値
report-nine-tenths = 時間、90%
report-hints = ヒント
report-stuck = ここで中断
report-steps = ステップごと
report-right = 一度で正解
report-right-of = 一度で正解: { $answered }人中 { $right }人
report-answer = 答え
report-at-first = 最初の答え
report-at-all = 全回答
report-learners = 学習者
report-not-graded = 採点できなかった学習記録
report-reason = 理由
live-summary = { $learners ->
        [0] 学習記録はまだありません。
       *[other] 学習者 { $learners }人: つまずき { $stuck }人、学習中 { $working }人{ $silent ->
            [0] {""}
           *[other] 、無操作 { $silent }人
        }{ $left ->
            [0] {""}
           *[other] 、中断 { $left }人
        }、完了 { $finished }人
    }
board-more = … 下にあと { $rows }行: ウィンドウを高くしてください
live-at-step = 経過
live-quiet = 無操作
live-wrong = 誤答
handout-remember = 覚えておくこと
handout-solutions = 手本
handout-notes = 進行役へ:
handout-clock = 時計: { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: 通常の VHS は #! clock に対応していないため、この Wait はいつまでも終わらないことがあります
check-untranslated = { $path }: { $kind } "{ $value }" がない言語: { $languages }
check-never-shown = { $path }: { $kind } の言語は表示されることがありません: { $languages }

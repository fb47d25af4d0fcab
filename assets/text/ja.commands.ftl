### Japanese: what only the command line says.

## The command line
cli-open = 旧 Azure アカウント センターのサブスクリプション ページのシミュレーションです。学習とデモに使えます。アカウント、カード、通信は不要です。
cli-open-at = 開始時点: 2019-01-26 や "2019-01-26 09:15" のような日付 (表示中のタイム ゾーン)、RFC 3339、またはシナリオ開始からの相対時間 (例: +9d12h、-2d)
cli-open-example = 例: account-center --scenario upgraded-waiting --at +3d
option-scenario = 付属のシナリオ (`list` を参照)、またはファイル
option-rate = 実時間1秒あたりのシミュレーション秒数 (0.001～31536000)
option-live = 実際の時計を使用
option-import = エクスポートにある実際のサブスクリプション (- は標準入力)
option-as_of = エクスポートした時刻 [既定: 現在]
option-simulate = インポートしたサブスクリプションで試す: 時間を動かせます
cli-status = 状態を表示して終了 (端末は不要)
cli-status-at = 表示する時点 (複数指定可): 2019-01-26 や "2019-01-26 09:15" のような日付 (表示中のタイム ゾーン)、RFC 3339、またはシナリオ開始からの相対時間 (例: +9d12h、-2d)
cli-status-output = 出力形式: 表、JSON (時刻ごとに1行)、CSV、JSON Lines (サブスクリプションごとに1行)、カレンダー、シェルのプロンプト用の1行
cli-status-status = この状態のものだけを表示
cli-status-within = この期間内に自動で変わるものだけを表示 (例: 7d、36h)
cli-status-sort = サブスクリプションの並び順。credit-left は残りの割合の順 [既定: エクスポートの表、1行表示、CSV では next-change、それ以外は scenario]
cli-status-fail_within = この期間内に自動で変わるものがあれば終了コード 1 で終了 (例: 3d)
cli-status-example = 例: account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-what-if = 計画を比較: 残るものと請求額、無効になる日時、譲渡できるようになる日時
cli-what-if-plans = 計画: "nothing"、または "upgrade"、"use-up"、あるいは両方を "+" でつないだもの。後で行う場合は、登録からの日数を "@日数" で付ける
cli-what-if-subscription = サブスクリプションの名前または ID [既定: 最初のもの]
cli-what-if-at = 開始時点: 2019-01-26 や "2019-01-26 09:15" のような日付 (表示中のタイム ゾーン)、RFC 3339、またはシナリオ開始からの相対時間 (例: +9d12h、-2d)
cli-what-if-output = 出力形式
cli-what-if-example =
    例:
      account-center what-if upgrade upgrade@29 nothing
      account-center what-if upgrade+use-up@20 nothing --output json
plans-command-per-day = account-center mine --per-day 金額
plans-command-used = account-center mine --used 金額
plans-command-all = account-center mine --used 金額 --per-day 金額
plans-command-import = account-center --import ファイル    (そこで e、--plain では own)
cli-open-plain = 画面の代わりにテキストを1行ずつ出力: スクリーン リーダー、点字ディスプレイ、パイプ用
option-config_file = 通常とは別の設定ファイル
option-plain = 表の代わりにテキストを1行ずつ出力: スクリーン リーダー、点字ディスプレイ、パイプ用
cli-config = 設定とその指定元を表示
cli-config-schema = ファイルの JSON Schema を表示
cli-config-sample = 既定値をすべて書いたファイルを表示
cli-config-example =
    例:
      account-center config
      account-center config --sample
cli-schema = ファイルの種類ごとの JSON Schema を表示 (エディターの補完と検査に使用)
cli-schema-kind = scenario、walkthrough、course、config (人が書くもの)、state、run (プログラムが出力、記録するもの) のどれか
cli-schema-example = 例: account-center schema scenario > scenario.schema.json
schema-format = このファイル形式の番号
schema-title = 言語ごとのタイトル (英語は必須)
schema-summary = 言語ごとの概要
schema-scenario-now = 時計の開始時刻
schema-signed-in-as = サインインしている人のメール アドレス
schema-subscriptions = サブスクリプション (1つ以上)
schema-expect = ある時点で成り立つこと (account-center check で検査)
schema-subscription-id = サブスクリプション ID (省略すると名前から生成)
schema-subscription-name = ファイル内で重複しない名前
schema-offer = プラン ID (無料試用版は MS-AZR-0044P など)
schema-created-at = サインアップした日時
schema-estimated = created_at が推定かどうか
schema-observed = エクスポートに書かれていた内容
schema-administrator = アカウント管理者のメール アドレス (既定値はサインインしている人)
schema-currency = すべての金額の通貨。既定値は USD ですが、クレジットのないエクスポートでは不明です
schema-credit = サインアップ時のクレジット、170.00 など (既定値はプランのもの)
schema-used-as-of = 使用量を入力した時点
schema-usage-known = 使用量が分かっているかどうか。誰も入力していない実際のサブスクリプションでは false
schema-expected-per-day = それ以降に見込まれる1日あたりの使用量
schema-payment-method = 支払い方法があるかどうか (既定値は true)
schema-daily-usage = 毎日の中ほどに記録される使用量
schema-facts = 起きたこと (1件ずつ)
schema-observed-at = エクスポートした日時
schema-observed-state = 状態 (Enabled など)
schema-observed-spending-limit = spendingLimit (On など)
schema-observed-quota-id = quotaId (FreeTrial_2014-09-01 など)
schema-observed-free-services = 無料サービスが終わる日時
schema-daily-amount = 1日あたりの使用量 (3.25 など)
schema-daily-from = 開始: 日時、または created_at からの差 (既定値は +0d)
schema-daily-until = 終了: 日時、または created_at からの差 (既定値はクレジットの終了)
schema-fact-at = 起きる時点: 日時、または created_at からの差
schema-fact-usage = この金額の使用
schema-fact-upgrade = 従量課金へのアップグレード
schema-fact-cancel = アカウント管理者による解約
schema-fact-reactivate = アカウント管理者による再有効化
schema-fact-bill-unpaid = 請求の支払い遅れ
schema-fact-bill-paid = 未払いの請求の支払い
schema-fact-payment-method-added = 支払い方法の追加
schema-fact-transfer-request = 課金の所有権の譲渡依頼
schema-fact-transfer-accept = 譲渡先による承諾
schema-fact-transfer-decline = 譲渡先による拒否
schema-fact-transfer-cancel = 依頼の取り消し
schema-upgrade-name = 新しい名前 (既定値は Pay-As-You-Go)
schema-recipient = 譲渡先のメール アドレス
schema-expect-at = 成り立つ時点: 日時、または now からの差
schema-of-subscription = 対象のサブスクリプションの名前または ID
schema-ge = この値以上
schema-le = この値以下
schema-set = 値があるかどうか
schema-show-goals = 目標の条件を達成前に表示してよいかどうか
schema-remember = 覚えておくこと (最後のカードに表示)
schema-scenario = シナリオ: 付属のもの、または同じ場所のファイル
schema-walkthrough-at = 開始時点: 日時、またはシナリオの開始からの差
schema-steps = ステップ (1つ以上)
schema-step-id = 進捗と採点での名前 (英小文字、数字、ハイフン)
schema-step-title = 言語ごとのステップのタイトル
schema-step-text = すること、調べること ({"{upgrade}"} は操作のキーに置き換え)。{"{a|b}"} は画面では a、--plain では b
schema-focus = 強調表示する画面の部分
schema-skip = スキップしてよいかどうか
schema-notes = 発表者用のメモ (学習者には非表示)
schema-hints = ヒント (when が成り立つ最初のものを表示)
schema-goal = ステップが終わったときに成り立つ状態
schema-solution = 前のステップの終わりから目標までの tape の行
schema-step-because = ステップで分かったこと (終了後に表示)
schema-question = 目標の代わりとなる質問
schema-answers = 2～9個の答え (正解は1つ)
schema-hint-text = 言語ごとのヒント
schema-when = ヒントが役立つ条件 (なければ常に表示)
schema-off-track = 目標への手順から外れたときに自動で表示するかどうか
schema-after = ヒントが役立つ状態までの tape の行 (手本が通らない場合)
schema-answer-text = 言語ごとの答え
schema-answer-because = 正解または不正解の理由
schema-correct = 正解かどうか
schema-keys = 操作のキー (使える場所ごと)
schema-lessons = 受講する順のレッスン
schema-files = このファイルに収めたコースのファイル (account-center course pack が作成)
schema-lesson = 付属のウォークスルー、または同じ場所のファイル
schema-next = 次に学ぶこと (レッスンの最後に表示)
cli-course = コースをすべてのレッスンとともに1つの配布用ファイルに統合
cli-course-what = pack: レッスンのファイルを含むコースのファイルを出力
cli-course-path = コースのフォルダーまたはファイル
cli-course-example = 例: account-center course pack my-course > my-course.toml
setting-courses = 付属のウォークスルーと並べて表示するコース (フォルダーまたはファイル)
setting-course = 付属のウォークスルーと並べて表示するコース (フォルダーまたはファイル)
list-course = コース   { $title }   account-center walkthrough { $path }
config-file = { $path } から読み込み
config-no-file = { $path } はありません
config-progress = ウォークスルーの進行状況は { $path } に保存されます。最初から始めるには、このファイルを削除してください
config-from-flag = コマンド ラインで指定
config-from-environment = 環境変数で指定
config-from-file = ファイルで指定
config-from-default = 既定
config-key-default = 既定: { $key }
error-setting = { $name } に "{ $value }" は使えません
    .hint = 使えるもの: { $known }
setting-locale = 言語 (例: ja) [既定: システムの言語]
setting-zone = 時刻を表示するタイム ゾーン: utc、local、または Europe/Amsterdam のような名前
setting-theme = 配色: auto、dark、light、high-contrast、または mono
setting-ascii = 線と記号に ASCII だけを使用
setting-motion = 変化の一時的な強調と、処理中の表示をするか
setting-no-motion = 一時的な強調と処理中のアニメーションを無効にする
setting-mouse = マウスを使うか
setting-no-mouse = マウスを端末に任せ、文字列を選択できるようにする
setting-notify = カウントダウン終了の通知: off、bell、desktop
cli-completions = シェルの補完スクリプトを出力
cli-completions-shell = シェル名
cli-completions-example =
    例:
      account-center completions bash > ~/.local/share/bash-completion/completions/account-center
cli-man = マニュアル ページを出力
cli-man-command = このコマンドのページ [既定: プログラム全体]
cli-man-example =
    例:
      account-center man > account-center.1
error-man = 不明なコマンド: "{ $value }"
    .hint = コマンド: { $known }
cli-check = シナリオ、ウォークスルー、コース、デモの期待値、手本、レッスン、録画を検証
cli-check-paths = ファイル、または .toml や .tape のあるフォルダー
cli-check-watch = ファイルが保存されるたびに再確認し、すべて直るまで誤りを表示
cli-check-example = 例: account-center check my-scenario.toml
cli-list = 付属のシナリオ、ウォークスルー、デモを一覧表示
cli-list-example = 例: account-center list
list-scenarios = シナリオ   account-center --scenario 名前
list-walkthroughs = ウォークスルー   account-center walkthrough 名前
list-demos = デモ   account-center demo 名前
cli-help = ヘルプを表示
option-version = バージョンを表示
help-heading-usage = 使い方:
help-heading-commands = コマンド:
help-heading-arguments = 引数:
help-heading-options = オプション:
help-default = [既定: { $value }]
help-possible-values = [使える値: { $value }]
placeholder-amount = 金額
placeholder-command = コマンド
placeholder-dir = フォルダー
placeholder-duration = 期間
placeholder-file = ファイル
placeholder-format = 形式
placeholder-how = 方法
placeholder-id = ID
placeholder-kind = 種類
placeholder-marker = マーカー
placeholder-name = 名前
placeholder-options = オプション
placeholder-order = 順序
placeholder-plan = プラン
placeholder-shell = シェル
placeholder-status = 状態
placeholder-step = ステップ
placeholder-tag = 言語
placeholder-time = 日時
placeholder-what = 対象
man-name = 名前
man-synopsis = 書式
man-description = 説明
man-options = オプション
man-subcommands = コマンド
man-extra = 例
man-version = バージョン
terminal-set-up = 端末を設定できませんでした: { $reason }
terminal-write = 端末に書き込めませんでした: { $reason }
terminal-wait = 端末の待機に失敗しました: { $reason }
terminal-read = 端末を読み取れませんでした: { $reason }
cli-help-command = コマンド [既定: プログラム]
cli-help-example = 例: account-center help status
usage-unknown-option = `{ $call }` にオプション { $option } はありません
    .hint = { $nearest ->
        [none] `{ $call } --help` でオプションを表示できます
       *[other] { $nearest } のことですか?
    }
usage-unexpected = `{ $call }` にこれ以上の引数は指定できません: "{ $value }"
    .hint = `{ $call } --help` で指定できるものを表示できます
usage-unknown-command = コマンド "{ $value }" はありません
    .hint = { $nearest ->
        [none] `account-center --help` でコマンドを表示できます
       *[other] `account-center { $nearest }` のことですか?
    }
usage-not-a-command = "{ $value }" はコマンドではありません
usage-meant = `{ $call }` のことですか?
usage-no-value = { $option } には値が必要です
    .hint = { $known ->
        [none] `{ $call } --help` で使える値を確認できます
       *[other] 使える値: { $known }
    }
usage-not-a-value = { $option } に "{ $value }" は指定できません
    .hint = { $nearest ->
        [none] 使える値: { $known }
       *[other] "{ $nearest }" のことですか? 使える値: { $known }
    }
usage-unfit-value = { $option } に "{ $value }" は指定できません
usage-takes-no-value = { $option } に値は指定できませんが、"{ $value }" が指定されています
    .hint = { $option } だけを指定してください
usage-conflict = { $option } と { $other } は同時に指定できません
    .hint = どちらかを外してください
usage-repeated = { $option } が複数回指定されています
    .hint = 1回だけ指定してください
usage-missing = `{ $call }` には { $missing } も必要です
    .hint = `{ $call } --help` で例を表示できます
usage-not-utf8 = UTF-8 のテキストでない引数があります
    .hint = 他のエンコードを使えるのはファイル名だけです
usage-other = `{ $call }` はこの呼び出しを解釈できません
    .hint = `{ $call } --help` で使い方を表示できます
check-ok = 合格  { $path }  期待値 { $count }件
check-included-ok = 合格  { $path }  ほかのテープから使用
check-total =
    { $failed ->
        [0] { $files }ファイル、誤りなし
       *[other] { $files }ファイル中 { $failed }ファイルに誤り
    }
watch-right = 誤りはありません。   確認: { $at }
watch-wrong = 誤り { $number }件。   確認: { $at }
error-no-terminal-for-checking = ファイルの監視には端末が必要です
    .hint = --watch を付けなければ、1回だけ確認します
error-watch-file = { $path } は監視できるファイルではありません
    .hint = 自作のファイルを指定してください。`account-center show 名前` で付属のものを出発点として出力できます
check-failed = { $at } の期待値は { $condition } ですが、実際は { $found } です
check-not-there = { $at } の期待値は { $condition } ですが、"{ $subscription }" はその時点で存在しません

## Errors
error-no-terminal = アカウント センターの起動には端末が必要です (標準入力と標準出力)
    .hint = 端末がない場合は、`account-center status` か --plain を使ってください
error-rate = 不正な速さ: "{ $value }"
    .hint = 実時間1秒あたりのシミュレーション秒数 (0.001～31536000)
error-time = 不正な時点: "{ $value }"
    .hint = 2019-01-26 や "2019-01-26 09:15" のような日付、2019-01-26T09:15:00Z のような RFC 3339、または +9d12h や -2d のような相対時間を指定してください
error-no-files = { $path } に対象のファイルがありません
    .hint = このコマンドの対象は、名前が次のもので終わるファイルです: { $known }
error-duration = "{ $value }" は期間ではありません
    .hint = 日、時間、分、秒で書いてください (例: 7d、36h、1d12h)
error-change-within = { $count }件のサブスクリプションが{ $duration }以内に変わります
error-time-range = "{ $value }" は対応している年の範囲外です
    .hint = 2000-01-01 から 2100-12-31 まで
problem-unknown-zone = このシステムにタイム ゾーン "{ $value }" はありません
    .hint = utc、local、または Europe/Amsterdam のような名前を指定してください
error-time-skipped = "{ $value }" はこのタイム ゾーンに存在しません: 時計は { $before } から { $at } に進められました
    .hint = 別の時刻を指定するか、2019-03-31 02:30 UTC のようにタイム ゾーンを付けてください
error-time-before-export = "{ $value }" はエクスポートが作成された { $at } より前です。それより前のことはエクスポートに書かれていません
    .hint = それ以降の日時を指定するか、--as-of でエクスポートの作成日時を指定してください
error-as-of-to-come = "{ $value }" はまだ先の日時です。エクスポートがその時に作成されたはずはありません
    .hint = --as-of でエクスポートの作成日時を指定してください
error-as-of-before-sign-up = "{ $value }" は、エクスポート内のサブスクリプションの推定登録日時 { $at } より前です
    .hint = --as-of にはそれより後の、エクスポートの作成日時を指定してください
error-plan = 不正な計画: "{ $value }"
    .hint = 例: nothing、upgrade、use-up、upgrade@29、upgrade+use-up@9
error-unknown-subscription = 不明なサブスクリプション: "{ $value }"
    .hint = サブスクリプション: { $known }
error-not-created = "{ $value }" はその時点で存在しません
    .hint = --at で後の時点を指定してください
error-unknown-scenario = 不明なシナリオまたはファイル: "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` で付属のシナリオを表示できます
       *[other] "{ $nearest }" のことですか?
    }
error-read = { $path } を読み込めません: { $reason }
error-not-found = { $path } を読み込めません: { $reason }
    .hint = `account-center list` で付属のものをすべて表示できます
error-no-config = { $path } を読み込めません: { $reason }
    .hint = `account-center config --sample` でひな形を表示できます
error-output = 標準出力に書き込めません: { $reason }
error-more-mistakes = { $path }: 他に { $count }件の誤りがあります

## Mistakes in files
problem-not-toml = 不正な TOML: { $kind ->
        [value] 値として読めません。文字列は引用符で囲みます
        [flag] true と false は小文字で書きます
        [time] そのような日付や時刻はありません
        [open-text] 文字列が閉じられていません
        [control] 制御文字があります
        [escape] \ の後にこれは書けません
        [open] かっこが閉じられていません
        [not-open] 開いているかっこがありません
        [equals] 名前の後に = と値がありません
        [name] 名前に使えるのは英数字と - と _ だけです。それ以外は引用符で囲みます
        [no-name] 名前がありません
        [twice] この名前はすでにあります
        [extra] ここには余分です
       *[other] { $reason }
    }
problem-too-large = ファイルが 4 MiB を超えています
    .hint = 短くするか、複数のファイルに分けてください
problem-too-many-parts = ここまでで、表と名前と値が読み込める数を超えています
    .hint = 短くするか、複数のファイルに分けてください
problem-not-utf8 = ここから先は UTF-8 のテキストではありません
    .hint = UTF-8 で保存してください
problem-utf-16 = ファイルは UTF-16 のテキストです (Windows では Unicode と呼ばれます)
    .hint = UTF-8 で保存してください
problem-newer-format = 形式 { $format } はこのプログラムより新しいものです
    .hint = このプログラムが読めるのは形式 1 です。新しいバージョンなら読めるかもしれません
problem-unknown-format = 不明な形式: { $format }
    .hint = format = 1 と書いてください
problem-missing-key = "{ $key }" がありません
    .hint = 次の行を追加してください: { $key } = …
problem-missing-format = "format" がありません
    .hint = 次の行を追加してください: format = { $format }
problem-unknown-key = 不明なキー: "{ $value }"
    .hint = { $nearest ->
        [none] 削除するか、つづりを確認してください
       *[other] "{ $nearest }" のことですか?
    }
problem-wrong-type = { $expected } が必要ですが、{ $found } になっています
type-array = 配列
type-boolean = true か false
type-integer = 整数
type-float = 小数
type-string = 文字列
type-table = テーブル
type-datetime = 日時
type-value = 値
problem-control-character = この文字列に表示できない文字があります: "{ $value }"
    .hint = タブ、制御文字、方向制御文字を使わず、1行で書いてください
problem-not-a-name = "{ $value }" は名前として使えません
    .hint = 名前には表示できる文字が必要です。制御文字と方向制御文字は使えません
problem-empty-text = この文字列は空です
    .hint = 文字列を書くか、キーを削除してください
problem-long-text = この文字列は2,000文字を超えています
    .hint = 短くしてください
problem-unknown-language = 不正な言語タグ: "{ $value }"
    .hint = 例: en、nl、pt-BR
problem-missing-english = 英語の文字列がありません
    .hint = en = "…" を追加してください。翻訳のない言語ではこの文字列が使われます
problem-no-subscriptions = サブスクリプションがありません
    .hint = name、offer、created_at のある [[subscriptions]] を1つ以上追加してください
problem-name-taken = "{ $value }" という名前はすでに使われています
    .hint = 名前はファイル内で重複できません
problem-id-taken = ID { $value } はすでに使われています
    .hint = ID はファイル内で重複できません。省略すると自動で作成します
problem-not-an-id = 不正なサブスクリプション ID: "{ $value }"
    .hint = UUID を書いてください。省略すると自動で作成します
problem-not-an-offer = 不正なプラン ID: "{ $value }"
    .hint = プラン ID は MS-AZR-0044P のような形です
problem-not-a-currency = 通貨ではありません: "{ $value }"
    .hint = { $nearest ->
        [none] 通貨のコード (例: ユーロなら EUR)
       *[other] "{ $nearest }" のことですか?
    }
problem-credit-needed = { $currency } の { $offer } にはクレジットの指定が必要です
    .hint = credit = "…" に { $currency } の金額を書いてください
problem-no-credit-with-offer = { $offer } のクレジットはシミュレーション対象外です
    .hint = credit を削除してください
reading = { $path } を読み込み中
export-has-more = { $count }件のサブスクリプション。エクスポートには続きがあります。次のページ: { $command }
problem-import-none = サブスクリプションがありません
    .hint = 次のコマンドでエクスポートしてください: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-too-large = エクスポートが 32 MiB を超えているか、サブスクリプションが 100,000件を超えています
    .hint = 分割してインポートしてください
problem-import-not-json = JSON ではありません
    .hint = 次のコマンドでエクスポートしてください: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-other = サブスクリプションのエクスポートではありません
    .hint = 次のコマンドでエクスポートしてください: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-cut-off = エクスポートが途中で切れているため、何もインポートされていません
    .hint = もう一度エクスポートしてください: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-refused = エクスポートではなく Azure のエラーです: { $code } { $value }
    .hint = az login でサインインしてから: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-amount-without-quotes = 金額は引用符で囲む必要があります
    .hint = 例: "12.50" (桁が失われないようにするため)
problem-not-an-amount = 不正な金額: "{ $value }"
    .hint = 数字と、小数点は1つまで (例: "12.50")
problem-amount-not-above-zero = 金額 "{ $value }" が0以下です
    .hint = 0より大きい金額を書いてください
problem-amount-with-too-many-decimals = 金額 "{ $value }" の小数の桁数が { $currency } の桁数を超えています
    .hint = { $currency } の小数は { $decimals }桁です
problem-amount-with-too-many-decimals-unknown = 金額 "{ $value }" の小数が { $decimals }桁を超えています
    .hint = 小数は { $decimals }桁までにするか、通貨を追加してください: currency = "…"
problem-amount-too-large = 金額 "{ $value }" は大きすぎます
    .hint = 最大 1,000,000,000,000,000
problem-not-an-instant = 不正な日時: "{ $value }"
    .hint = UTC の日付 (例: 2019-01-26 09:15) または RFC 3339 (例: 2019-01-26T09:15:00Z)
problem-not-a-time = 不正な時点: "{ $value }"
    .hint = UTC の日付 (例: 2019-01-26 09:15)、RFC 3339 (例: 2019-01-26T09:15:00Z)、または相対時間 (例: +9d12h)
problem-offset-not-allowed = "{ $value }" は相対時間ですが、ここには基準の時点がありません
    .hint = 日時を書いてください (例: 2019-01-26T09:15:00Z)
problem-instant-out-of-range = "{ $value }" は2000年から2100年の範囲外です
    .hint = 範囲内の日時を指定してください
problem-before-sign-up = サブスクリプションの created_at より前です
    .hint = 日ごとの使用量は登録以降に始まります
problem-until-needed = このプランの日ごとの使用量には終わりが必要です
    .hint = until = "…" を追加してください: 日時、または created_at からの相対時間
problem-empty-span = この期間には1日の中間の時点が含まれません
    .hint = 日ごとの使用量は、from の12時間後、36時間後のように、until より前に置かれます
problem-too-many-facts = このサブスクリプションの記録が { $most }件を超えています (日ごとの使用量を含む)
    .hint = 日ごとの使用量の期間を短くするか、シナリオを分けてください
problem-several-facts-in-one = 1つの項目に複数の記録があります
    .hint = 記録ごとに [[subscriptions.facts]] を書いてください
problem-no-fact = この項目は日時だけで、内容がありません
    .hint = 次のどれかを追加してください: usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline, transfer_cancel
problem-fact-refused = { $at } に "{ $fact }" はできません: { $reasons }
    .hint = { $wrong ->
        [recipient] メール アドレスを書いてください (例: finn@contoso.com)
        [value] 別の値を書いてください
        [offer] 削除してください: このプランではいつでもできません
       *[time] 日時を変えるか、その前の記録を変えてください
    }
problem-unknown-subscription = このファイルにないサブスクリプション: "{ $value }"
    .hint = { $nearest ->
        [none] 次のいずれかの名前または ID を書いてください: { $known }
       *[other] "{ $nearest }" のことですか?
    }
problem-nothing-expected = この [[expect]] は何も検証していません
    .hint = 公開状態のパスと値を追加してください (例: offer.id = "MS-AZR-0003P")
problem-which-subscription = どのサブスクリプションの "{ $path }" かが指定されていません
    .hint = 複数あるので、subscription = "…" を追加してください
problem-unknown-path = 不明なパス: "{ $value }"
    .hint = { $nearest ->
        [none] `account-center status -o json` のパスを使ってください
       *[other] "{ $nearest }" のことですか?
    }
problem-unknown-test = 不明な比較: "{ $value }"
    .hint = { $nearest ->
        [none] ge (以上)、le (以下)、set が使えます
       *[other] "{ $nearest }" のことですか? ge (以上)、le (以下)、set が使えます
    }
problem-no-order = "{ $path }" は ge や le で比較できません
    .hint = 比較できるのは日時、日付、金額、数値だけです
problem-wrong-kind = 値の種類が "{ $path }" に合いません
    .hint = { $kind ->
        [instant] 引用符で囲んだ日時 (例: "2019-01-26T09:15:00Z")
        [date] 引用符で囲んだ日付 (例: "2019-01-25")
        [amount] 引用符で囲んだ金額 (例: "143.22")
        [number] 引用符なしの数値
        [id] 引用符で囲んだサブスクリプション ID (名前は使えません)
        [flag] true か false
        [list] 文字列のリスト
        [group] { "{" } set = true { "}" } か { "{" } set = false { "}" } だけです。各部分には別のパスがあります
       *[text] 引用符で囲んだ文字列
    }
problem-not-a-value = "{ $value }" は使えません。使えるもの: { $known }
    .hint = { $nearest ->
        [none] どれかを選んでください
       *[other] "{ $nearest }" のことですか?
    }
problem-unknown-context = "{ $value }" のキー割り当てはありません
    .hint = { $nearest ->
        [none] `account-center config --sample` でキーのある場所をすべて表示できます
       *[other] "{ $nearest }" のことですか?
    }
problem-unknown-action = この場所に操作 "{ $value }" はありません
    .hint = { $nearest ->
        [none] `account-center config --sample` で全操作を表示できます
       *[other] "{ $nearest }" のことですか?
    }
problem-not-a-key = 不正なキー: "{ $value }"
    .hint = { $nearest ->
        [none] 例: w、Ctrl+P、Shift+Left、Space、F1
       *[other] { $nearest } のことですか?
    }
problem-key-taken = キー { $value } はすでに使われています: { $action }
    .hint = どちらか一方に別のキーを割り当ててください
problem-no-way-out = プログラムを終了するキーがなくなります
    .hint = quit か quit-at-once にキーを割り当ててください
problem-key-types = キー { $value } はここでは文字入力用です
    .hint = 文字を入力しないキーを選んでください (例: Enter、Ctrl+S)

## In lines
plain-how = upgrade、why offer-id、next-event、time などを入力してください。help で一覧を表示します。
plain-how-live = upgrade、why offer-id、own、time などを入力してください。help で一覧を表示します。
plain-prompt = 次は?
plain-prompt-field = 文字列か back:
plain-prompt-own-needed = 値か back:
plain-prompt-own-empty = 値、何もなければ空の行、または back:
plain-prompt-own-keep = 新しい値、そのままなら空の行、または back:
plain-prompt-own-keep-or-none = 新しい値、そのままなら空の行、消すには none、または back:
plain-prompt-number = 番号か back:
plain-prompt-yes = { $what }: 「はい」、「いいえ」、または番号:
plain-prompt-fill = { $field }、「はい」、「いいえ」、または番号:
plain-prompt-amount = { $field }、または上の言葉のいずれか:
plain-yes = はい
plain-no = いいえ
plain-rest = 残り
plain-name = 別の名前にするには、name に続けて新しい名前を入力してください。
plain-name-missing = 新しい名前がありません。name に続けて新しい名前を入力してください。
plain-own = 1行ごとに次の欄へ進みます。最後の欄の後で、入力した内容が保存されます。
plain-back = back でサブスクリプションに戻ります。
plain-what-if = 番号で設定を選び、earlier と later で変更します。
plain-nothing-open = 何も開いていません。
plain-nothing-changed = 何も変わっていません。
plain-quit-ends = quit で終了します。
plain-page = ページをもう一度表示
plain-list = サブスクリプションの一覧を表示 (番号で選択)
plain-time = 時計と次のカウントダウンを表示
plain-help = 使える語の一覧を表示
plain-back-help = 何も変えずに戻る
plain-day = { $day }日目
plain-days = { $first }日目から{ $last }日目: 1日 { $amount }
plain-chosen = 選択中
plain-differs = 相違
plain-column = { $name } { $value }
plain-compared = { $label }: { $first }、{ $second }
plain-not-understood = "{ $word }" はここでは使えません。help で一覧を表示します。
plain-did-you-mean = "{ $word }" はここでは使えません。{ $known } のことですか?
plain-not-understood-there = ここではその回答は使えません。番号を入力するか、back で戻ってください。
plain-not-understood-yes = ここではその回答は使えません。「はい」、「いいえ」、または番号を入力するか、back で戻ってください。
plain-not-understood-fill = ここではその回答は使えません。求められているもの ({ $field })、「はい」、「いいえ」、または番号を入力するか、back で戻ってください。
plain-not-understood-amount = ここではその回答は使えません。金額か、回答の前にある言葉を入力するか、back で戻ってください。
plain-not-understood-sign-in = ここではその回答は使えません。番号かメール アドレスを入力するか、back で戻ってください。
plain-no-part = why で尋ねられるもの: { $known }。
plain-part-not-now = 今は「{ $word }」はありません。
plain-no-such-number =
    { $most ->
        [0] ここで選べるものはありません。
        [1] その番号はありません。あるのは 1 だけです。
       *[other] その番号はありません。1 から { $most } までの番号を入力してください。
    }

## In a browser

browser-unknown = このページでは "{ $value }" を開けません
    .hint = アドレスを確認するか、アカウント センターからやり直してください
browser-link-damaged = リンクが壊れているか、途中で切れています
    .hint = リンク全体をコピーし直すか、アカウント センターからやり直してください
browser-no-language = ファイル { $value } を取得できなかったため、このページは英語です
    .hint = もう一度試すには、ページを再読み込みしてください
browser-how-to-leave = Escape、続けて Tab で画面から出ます。
browser-plain = テキストのみ
browser-demos = デモ
browser-open-file = シナリオを開く…
browser-save-run = この学習記録を保存
browser-copy-link = リンクをコピー
browser-reply = 返信
browser-about = Azure の旧アカウント センターは、無料試用版の残りを確認し、アップグレードするためのページでした。これはそのページのシミュレーターで、2017年から2019年のドキュメントに書かれた規則と、自由に動かせる時計を備えています。下の画面でアップグレードしてみてください。クレジットは残り、オファー ID の変更は後になります。
browser-start = アカウント センターを始める
browser-install = ターミナルで使う
browser-install-text = 同じプログラムはターミナルでも動き、デモの記録やクラスの採点もできます。ソースから Rust でビルドします。
browser-offline = ネットワークなしで使う
browser-offline-text = ページ全体を 1つのファイルにしたものもあります。保存すれば、どこでもダブルクリックで開けます。
browser-no-tracking = 追跡なし
browser-no-tracking-text = このページは自身のファイル以外を要求せず、Cookie も使わず、進行状況はこのブラウザーにだけ保存します。コピーしたリンクの内容はすべて # より後にあり、サーバーには送られません。
browser-independent = Microsoft とは無関係のシミュレーターです。データはすべてこのブラウザーに残ります。

## Own
cli-mine = 自分の試用版を実際の時刻で表示
cli-mine-signed_up = 登録した日時 (例: "2026-11-20 14:20")
cli-mine-credit = クレジットと通貨 (例: 170EUR) [既定: 200 USD]
cli-mine-used = これまでの使用量 (none で取り消し)
cli-mine-per_day = 見込まれる1日の使用量 (none で取り消し)
cli-mine-upgraded = アップグレードした日時 (none で取り消し)
cli-mine-name = 対象のサブスクリプション、または新しいものの名前
cli-mine-more-than-credit = クレジットを超えています。これはアップグレード後にしか起こらないので、その日時も --upgraded で指定してください。
cli-mine-example = 例: account-center mine --signed-up "2026-11-20 14:20" --credit 170EUR --used 12.50
cli-state = このコンピューターに何がどこに保存されているかを表示
cli-state-example = 例: account-center state
cli-forget-example = 例: account-center forget "Free Trial"
cli-forget = 自分のサブスクリプションをこのコンピューターから削除
cli-forget-names = 名前または ID
cli-forget-all = すべてと、ウォークスルーの進行状況を削除
cli-forget-yes = 確認しない
state-own = 自分のサブスクリプション{ $count }件: { $names }
state-progress = { $count }件のウォークスルーの進行状況
state-bookmark = 自分のサブスクリプションで最後に見ていた場所
state-first-steps = 行った最初の操作
state-backup = 解釈できなかったため名前を変更したファイル
state-nothing = 何も保存されていません。
state-no-folder = このシステムには保存用のフォルダーがないため、何も保存されません。
forget-names = { $names } を削除しますか? (はい/いいえ)
forget-all = 自分のサブスクリプションと、すべてのウォークスルーの進行状況を削除しますか? (はい/いいえ)
forgotten = 削除しました。
own-renamed = 自分のサブスクリプションのファイルを読み取れなかったため、{ $path } に名前を変更しました
bookmark-renamed = 最後に見ていた場所のファイルを解釈できなかったため、{ $path } に名前を変更しました
error-own-aside = 自分のサブスクリプションのファイルを読み取れなかったため、{ $path } に名前を変更しました
error-own = { $path } の自分のサブスクリプションを読み取れません: { $reason }
error-own-not-kept = 入力内容を { $path } に保存できませんでした: { $reason }
    .hint = そこに保存済みの内容は変わりません。--no-save を付けると何も保存しません
error-nothing-own = 自分のサブスクリプションは保存されていません
    .hint = 次のコマンドで入力してください: account-center mine
error-which-own = 自分のサブスクリプションが複数あります: { $names }
    .hint = --name で指定してください
error-unknown-own = 自分のサブスクリプション "{ $value }" はありません
    .hint = 次のものがあります: { $names }
error-forget-asks = 確認する相手がいません
    .hint = --yes を付けると確認なしで実行します
option-mine = このコンピューターに保存されている自分のサブスクリプション
cli-scenario = アカウントをシナリオ ファイルとして出力
cli-scenario-what = 実行すること: export
cli-scenario-anonymize = すべての名前、ID、メール アドレスを置き換える
cli-scenario-example = 例: account-center scenario export --mine --anonymize

## 終端機程式的說明

cli-help-about = 找出這部電腦無法註冊裝置的原因。
cli-help-usage = 用法
cli-help-commands = 命令
cli-help-options = 選項
cli-help-lang = 所有文字使用的語言，例如 en 或 zh-TW
cli-help-policy = 試用一份原則檔；所有輸出都會標示為試用
cli-help-account = 您的公司帳號，用來檢查公司的網域
cli-help-recorded = 判讀其他程式的輸出，例如 dsregcmd=status.txt
cli-help-json = 只輸出一份 JSON 文件
cli-help-quiet = 不顯示結果以外的訊息
cli-help-no-color = 不使用色彩
cli-help-help = 顯示這份說明
cli-help-version = 顯示版本
cli-help-check = 檢查這部電腦，或評估已記錄的資料
cli-help-only = 只執行這些檢查
cli-help-offline = 不使用網路
cli-help-answer = 回答檢查提出的問題，例如 time-zone=yes
cli-help-facts = 列出看到的資料，或從 FILE 讀取已記錄的資料
cli-help-report = 產生給 IT 的報告
cli-help-out = 報告的儲存位置
cli-help-logs = 加入一個記錄檔或整個記錄資料夾
cli-help-no-default-logs = 不包含這部電腦本身的記錄
cli-help-without = 排除報告中的一個部分
cli-help-note = 您當時正在做什麼；與其他內容一樣會遮蔽
cli-help-contact = IT 如何聯絡您；會照您輸入的內容原樣傳送
cli-help-seal = 以這把 age 公開金鑰加密報告，例如 age1…
cli-help-reference = 使用這個參考編號，不另外產生
cli-help-list = 列出報告會包含的內容，不寫入任何檔案
cli-help-open = 驗證報告，並解開到空的資料夾
cli-help-report-file = 報告檔
cli-help-identity = 用來開啟加密報告的金鑰
cli-help-into = 要解開到的空資料夾
cli-help-replay = 顯示另一部電腦的使用者所看到的結果
cli-help-recording = 報告或已記錄的資料
cli-help-triage = 彙整多份報告：原因、錯誤、系統與日期
cli-help-triage-reports = 報告，或存放報告的資料夾
cli-help-format = table、json、csv 或 parquet；後兩種格式中，每份報告的每項發現各佔一列
cli-help-policy-show = 列出這裡生效的每個值與來源
cli-help-policy-check = 逐項檢查原則檔
cli-help-policy-file = 原則檔
cli-help-policy-schema = 輸出原則的 JSON 結構描述
cli-help-policy-admx = 輸出供群組原則與 Intune 使用的範本
cli-help-policy-out = 將範本寫入此資料夾，每種語言的文字各一個資料夾
cli-help-policy-mobileconfig = 輸出 macOS 設定描述檔，所有設定都加上註解
cli-help-policy-manifest = 改為輸出供描述檔編輯器使用的資訊清單
cli-help-policy-toml = 輸出 policy.toml，所有設定都加上註解
cli-help-completions = 輸出命令列介面的自動完成設定
cli-help-shell = bash、zsh、fish 或 powershell
cli-help-man = 輸出使用手冊頁面
cli-help-fix = 詢問後執行指南中的步驟，例如開啟自動校時
cli-help-fix-id = 要變更的項目
cli-help-explain = 說明錯誤的意思以及該怎麼做
cli-help-error-text = 錯誤碼、訊息或您自己的描述；未提供時會讀取標準輸入
cli-help-platform = 您要註冊的裝置：windows、macos、linux、ios 或 android
cli-help-limit = 最多顯示幾個答案
cli-help-scan = 在記錄、資料夾與壓縮檔中尋找已知的錯誤
cli-help-scan-path = 記錄檔、資料夾或壓縮檔；未提供時會搜尋這部電腦的註冊記錄
cli-help-yes = 不詢問
cli-help-undo = 復原最近一次（或同類最近一次）的變更

## 終端機程式的句子

# Variables:
#   $path (text): the policy file that is being tried
cli-note-trial-policy = 正在試用 { $path } 中的原則：這不是這部電腦實際生效的原則。
# Variables:
#   $argument (text): what was typed
#   $value (text): its value; not used here
cli-error-unknown-argument = 這個命令沒有「{ $argument }」選項；請用 --help 查看可用的選項。
# Variables:
#   $argument (text): what was typed
#   $value (text): its value; not used here
cli-error-unknown-command = 沒有「{ $argument }」這個命令；請用 --help 查看可用的命令。
# Variables:
#   $argument (text): what is missing
#   $value (text): its value; not used here
cli-error-missing-argument = 這個命令需要 { $argument }；詳情請用 --help 查看。
# Variables:
#   $argument (text): the option
#   $value (text): its value; not used here
cli-error-missing-value = { $argument } 需要一個值；詳情請用 --help 查看。
# Variables:
#   $argument (text): the option
#   $value (text): what was typed
cli-error-invalid-value = { $argument } 不接受「{ $value }」；詳情請用 --help 查看。
# Variables:
#   $argument (text): the option, may be empty
#   $value (text): its value, may be empty
cli-error-usage = 這樣的選項組合無法使用；請用 --help 查看可用的選項。
# Variables:
#   $path (text): the file
#   $detail (text): what the system said
cli-error-unreadable = 無法讀取 { $path }（{ $detail }）。請確認檔案存在，而且您有權讀取。
# Variables:
#   $path (text): the file
#   $detail (text): where and what is wrong
cli-error-damaged-recording = { $path } 不是報告，也不是已記錄的資料（{ $detail }）。請對方重新提供檔案。
# Variables:
#   $path (text): the file
#   $program (text): the version that wrote it
cli-error-newer-recording = { $path } 是由版本 { $program } 寫入的，比這個程式新。請更新這個程式後再試一次。
# Variables:
#   $detail (text): what went wrong, in technical words
cli-error-bug = 這個程式本身發生問題（{ $detail }）。請再試一次；若持續發生，請告訴 IT 團隊。

## 報告

# $name (text): the part
# $bytes (words): its size
# $count (number): how often something was masked in it
# $detail (text): not used here
report-part = { $name }：{ $bytes }，遮蔽 { $count } 處
# $name (text): the part
report-part-left-out = { $name }：已排除
# $name (text): the source
report-part-not-found = { $name }：沒有內容
# $name (text): the source
# $detail (text): what the system said
report-part-failed = { $name }：未收集（{ $detail }）
# $path (text): where the report is
# $bytes (words): its size
# $reference (text): its short name
report-written = 報告位於 { $path }（{ $bytes }）。參考編號是 { $reference }。
# $bytes (words): size of all parts
# $reference (text): its short name
report-listed = 報告會有 { $bytes }；沒有寫入任何檔案。
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-no-space = 無法寫入 { $path }，空間不足（{ $detail }）。請選擇其他位置。
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-not-permitted = 無法寫入 { $path }，沒有權限（{ $detail }）。請選擇其他資料夾。
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-not-found = 無法寫入 { $path }，找不到資料夾（{ $detail }）。請選擇其他資料夾。
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-other = 無法寫入 { $path }（{ $detail }）。請選擇其他資料夾。
# $detail (text): what went wrong, in technical words
report-not-written-bug = 這個程式本身發生問題（{ $detail }）。請再試一次；若持續發生，請告訴 IT 團隊。
# $amount (words): how much of how much, and how long it still takes
report-progress = 正在製作報告：{ $amount }
report-not-written-cancelled = 您已取消，沒有寫入任何報告。
# $detail (text): what is wrong with it
report-not-written-seal-key = IT 用來加密報告的金鑰無法使用（{ $detail }），因此沒有寫入報告。請修正原則中的 report.seal-to。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-unreadable = 無法讀取 { $path }（{ $detail }）。請確認檔案存在，而且您有權讀取。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-damaged = { $path } 已損壞，或不是報告（{ $detail }）。請對方重新提供報告。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-sealed = { $path } 已加密。請指定存放私密金鑰的檔案：--identity FILE。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-other-key = { $path } 是以另一把金鑰加密的。請試試您的其他金鑰，或詢問誰持有正確的金鑰。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-identity = 無法使用私密金鑰（{ $detail }）。請指定由 age-keygen 產生的檔案。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-no-report = { $path } 是壓縮檔，但沒有內容清單，因此不是報告。請對方重新提供報告。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-newer = { $path } 是由較新的程式寫入的：需要版本 { $detail }。請更新這個程式後再試一次。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-too-large = { $path } 解壓縮後會超過報告應有的大小，因此沒有解壓縮。請確認檔案的來源。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-not-empty = { $detail } 不是空的資料夾。請指定空的資料夾，或尚不存在的資料夾。
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-no-part = { $path } 裡沒有 { $detail }。請對方重新提供包含這個部分的報告。
report-mismatch-changed = 內容與產生時不同
report-mismatch-missing = 缺少
report-mismatch-unlisted = 不屬於產生時的報告
report-mismatch-damaged = 已損壞
report-mismatch-unsafe-name = 名稱可能寫到資料夾之外，因此沒有解壓縮任何內容
report-mismatch-not-a-file = 是連結或不是一般檔案，因此沒有解壓縮任何內容
report-mismatch-same-name = 有兩個部分在某些系統上名稱相同，因此沒有解壓縮任何內容
report-mismatch-hidden = 壓縮檔裡有不屬於任何部分的內容，因此沒有解壓縮任何內容
report-mismatch-not-written = 無法寫入
# $name (text): the part
# $bytes (words): its size
report-opened-part = { $name }：{ $bytes }
# $detail (text): what does not fit
report-opened-problem = 不符：{ $detail }
# $reference (text): the report's short name
report-verified = 報告 { $reference }：所有部分都在，而且沒有變更。
# $reference (text): the report's short name
report-not-verified = 報告 { $reference } 在產生後已被變更或損壞。請對方重新提供。
# $kind (text): what was given
# $kinds (text): the kinds there are
cli-error-unknown-kind = 「{ $kind }」不是這個程式能讀取的輸出種類。可以讀取的有：{ $kinds }。
# $kind (text): what was given
cli-error-log-kind = 「{ $kind }」是訊息記錄，不是電腦的狀態；請用 scan 在其中尋找已知錯誤。
# $one (text): a kind of output
# $other (text): a kind of output of another system
cli-error-mixed-systems = { $one } 與 { $other } 來自不同的系統；一次請只提供同一部電腦的輸出。
# $path (text): the file
# $kind (text): the kind it should be
cli-error-not-that-kind = { $path } 看起來不是 { $kind } 的輸出。請確認它是由哪個程式產生的。

## 變更

fix-nothing-to-do = 這裡沒有需要變更的項目。
fix-will-change = 將會變更：
fix-agree = 輸入「好」表示同意，輸入其他內容則維持原狀。
fix-yes = 好
fix-not-agreed = 沒有變更任何內容。
# $path (text)：備份資料夾
fix-done = 完成。復原所需的資料會在 { $path } 保留 90 天；用 undo 可以復原。
fix-undone = 已經恢復原狀。
# $detail (text)：系統的說明
fix-not-permitted = 系統不允許這項變更，沒有變更任何內容（{ $detail }）。請洽 IT。
# $detail (text)：此處未使用
fix-no-backup = 沒有可以復原的這類變更。

## 已知錯誤

# $title (text)：問題標題
explain-could-be = 可能是：{ $title }
explain-legacy = 這屬於舊版 Intune 用戶端，或已停止支援的系統。
explain-nothing = 沒有關於這個錯誤的資料。請將報告傳送給 IT，由他們查明。

## 記錄中的已知錯誤

# Variables:
#   $done (words): 已讀取的大小
#   $all (words): 全部的大小
scan-progress = 正在搜尋記錄：{ $done }／{ $all }
# Variables:
#   $file (text): 檔案
#   $line (number): 行號
#   $count (number): 出現次數
#   $time (text): 時間，記錄沒有寫時為空白
scan-place = { $time } { $file }，第 { $line } 行{ $count ->
    [1] { "" }
   *[other] ，共 { $count } 次
}
# Variables:
#   $count (number): 已知錯誤的數量
#   $files (number): 讀取的檔案數量
#   $bytes (words): 檔案大小
scan-done = { $files } 個檔案（{ $bytes }）中{ $count ->
    [0] 沒有已知的錯誤
   *[other] 有 { $count } 個已知的錯誤
}。
# Variables:
#   $file (text): 檔案
#   $why (text): 一句說明
scan-unread = { $file }：{ $why }
# Variables:
#   $detail (text): 系統的訊息
scan-unreadable = 無法讀取（{ $detail }）。
# Variables:
#   $detail (text): 這裡不使用
scan-not-text = 裡面沒有可以搜尋的文字。
# Variables:
#   $detail (text): 這裡不使用
scan-too-large = 這個壓縮檔解開後太大，只搜尋了前面的部分。
# Variables:
#   $detail (text): 技術性的說明
scan-damaged = 檔案已損毀，或壓縮方式無法辨識（{ $detail }）。
# Variables:
#   $detail (text): 這裡不使用
scan-too-many = 檔案太多，只搜尋了前面的檔案。
cli-help-send = 依 IT 原則傳送報告；未指定檔案時會先建立一份
cli-help-send-report = 先前寫入的報告
cli-help-outbox = 在此等候的報告，以及已傳送報告的收據
cli-help-outbox-list = 列出報告
cli-help-outbox-retry = 立即傳送一份報告
cli-help-outbox-remove = 永久移除一份報告
cli-help-outbox-id = 報告的參考編號

## 多份報告

# $done (number): reports that were read
# $all (number): all of them
triage-progress = 正在讀取報告：{ $done }／{ $all }
# $count (number): reports that count
# $damaged (number): files that could not be read
# $duplicates (number): further files of a report that counts already
triage-sum = { $count } 份報告；{ $damaged ->
        [0] 全部都能讀取
       *[other] { $damaged } 份無法讀取
    }{ $duplicates ->
        [0] 。
       *[other] ；{ $duplicates } 份重複。
    }
# $percent (number): a share of the reports
triage-percent = { $percent }%
triage-causes = 原因
triage-errors = 記錄中的已知錯誤
triage-systems = 系統
triage-days = 日期
triage-weeks = 各週（以星期一表示）
# $cause (words): name of a check
# $count (number): in how many reports
triage-most = 最多的是{ $cause }（{ $count }）
# $count (number): how many more
triage-more = 另有 { $count } 項
# $detail (text): what the system said
triage-failed = 無法彙整報告（{ $detail }）。請檢查資料夾，以及輸出的位置。

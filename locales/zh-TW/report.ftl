### 報告中給 IT 的一頁。

summary-title = 註冊報告
summary-taken = 檢查時間
# $zone (words): distance from UTC, "UTC+8"
# $time (words): the real time
summary-real-time = { $zone }；實際時間為 { $time }
summary-system = 系統
summary-device = 裝置
summary-device-named = 貴單位記錄中的名稱：
summary-person = 使用者
# $language (words): the language's own name
summary-reads = 閱讀 { $language }
summary-managed = 管理服務
summary-managed-none = 無
# $date (words): a day
summary-since = 自 { $date } 起
# $count (number): how many more
summary-and-more = 另有 { $count } 個
summary-policy = 原則
summary-policy-none = 未設定
summary-policy-in-force = 已套用
summary-policy-trial = 試用中，尚未套用
# $count (number): how many of IT's settings could not be used
summary-policy-problems = { $count } 項設定無法使用
# $name (words): the label
# $value (words): what it says
summary-labelled = { $name }：{ $value }
summary-not-seen = 未取得
summary-note = 使用者的說明：
summary-contact = 聯絡方式：
summary-wrong = 發現的問題
summary-nothing-wrong = 沒有任何檢查發現問題。請看下方的已知錯誤，以及無法檢查的項目。
summary-result = 結果
summary-seen = 使用者看到的內容
summary-evidence = 依據
summary-who-it = 由 IT 處理
summary-who-person = 由使用者處理
summary-who-vendor = 由系統廠商處理
summary-who-unknown = 不明
# $step (words): a sentence that says what to do
summary-next = 下一步：{ $step }
# $name (words): name of the check
# $why (words): a sentence that says why nothing was seen
summary-unseen = { $name }：{ $why }
# $checks (words): ids of checks, already joined
summary-explains = 也說明了 { $checks }
summary-errors = 記錄中的已知錯誤（由新到舊）
summary-errors-none = 收集到的記錄中沒有已知錯誤。
# $count (number): how many more
summary-errors-more = 另有 { $count } 個，請見 known-errors.json。
summary-last-seen = 最近一次
summary-timeline = 時間軸
summary-code = 代碼
summary-meaning = 意義
summary-times = 次數
summary-where = 位置
summary-no-time = 無時間
# $first (words): day and time of the oldest error
# $last (words): day and time of the report, or of a newer error
summary-axis = 時間軸從 { $first } 到 { $last }。
# $count (number): how many checks
summary-fine = 正常：{ $count }
# $count (number): how many checks
summary-unknown = 無法檢查：{ $count }
# $count (number): how many checks
summary-not-applicable = 不適用：{ $count }
# $count (number): how many checks
summary-not-built = 這個版本尚未檢查：{ $count }
summary-collected = 報告的內容
summary-part = 部分
summary-kept = 保留／原有
summary-masked-column = 遮蔽
summary-note-column = 備註
# $kept (words): a size, "1.1 MB"
# $present (words): a size, "4 MB"
summary-kept-of = { $kept }／{ $present }
# $folder (text): a folder of the report
# $count (number): how many files in it
summary-files = { $folder }，{ $count } 個檔案
summary-part-whole = 完整
summary-part-cut = 最新的部分
# $count (number): how many more
summary-parts-more = 另有 { $count } 個部分，請見 manifest.json。
# $parts (words): names of parts, already joined
summary-left-out = 使用者排除的部分：{ $parts }。
# $part (text): name of a source
# $detail (text): what was tried and what came back, in the system's words
summary-not-collected = 未收集：{ $part }（{ $detail }）。
# $parts (words): names of sources, already joined
summary-not-here = 這部電腦上沒有：{ $parts }。查詢過的位置請見 manifest.json。
# $kinds (words): what was masked and how often, already joined
summary-masked = 已遮蔽：{ $kinds }。同一項內容在整份報告中使用同一個代號。
# $program (words): version of the program
summary-footer = Enrollment Helper { $program }。時間以這部電腦為準。「使用者看到的內容」是視窗中的文字；使用 replay 可用您的語言重新顯示全部結果。

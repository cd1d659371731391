### 報告中給 IT 的一頁。

summary-title = 註冊報告
summary-taken = 檢查時間
summary-system = 系統
summary-reads = 使用者的語言
summary-policy = 原則
summary-policy-none = 未設定
summary-policy-in-force = 已套用
summary-policy-trial = 試用中，尚未套用
# $count (number): 無法使用的 IT 設定數
summary-policy-problems = { $count } 項設定無法使用
# $name (words): 名稱
# $value (words): 內容
summary-labelled = { $name }：{ $value }
summary-not-seen = 未取得
summary-note = 使用者的說明：
summary-contact = 聯絡方式：
summary-wrong = 發現的問題
summary-result = 結果
summary-seen = 使用者看到的內容
summary-evidence = 依據
summary-who-it = 由 IT 處理
summary-who-person = 由使用者處理
summary-who-vendor = 由系統廠商處理
summary-who-unknown = 不明
# $name (words): 檢查項目的名稱
# $why (words): 說明為什麼看不到的句子
summary-unseen = { $name }：{ $why }
# $checks (words): 檢查項目的 id，已經連接好
summary-explains = 也說明了 { $checks }
# $count (number): 項目數
summary-fine = 正常：{ $count }
# $count (number): 項目數
summary-not-applicable = 不適用：{ $count }
# $count (number): 項目數
summary-not-built = 這個版本尚未檢查：{ $count }
summary-collected = 報告的內容
summary-part = 部分
summary-kept = 保留／原有
summary-masked-column = 遮蔽
summary-note-column = 備註
summary-kept-none = 無
# $kept (words): 大小，例如「1.1 MB」
# $present (words): 大小，例如「4 MB」
summary-kept-of = { $kept }／{ $present }
summary-part-whole = 完整
summary-part-cut = 最新的部分
summary-part-left-out = 使用者選擇不放入
summary-part-not-found = 找不到；manifest.json 記錄了找過哪些地方
# $detail (text): 嘗試了什麼、得到什麼，系統的原文
summary-part-failed = 未能收集：{ $detail }
# $kinds (words): 遮蔽的種類與次數，已經連接好
summary-masked = 已遮蔽：{ $kinds }。同一項內容在整份報告中使用同一個代號。
# $program (words): 程式版本
summary-footer = Enrollment Helper { $program }。時間以這部電腦為準。「使用者看到的內容」就是視窗中的文字。

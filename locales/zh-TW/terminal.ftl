### 終端機程式印出的檢查結果。

# $title (words): 發現的事
# $word (words): 意義，例如「需要修正」
terminal-titled = { $title }（{ $word }）
# $actor (words): 由誰進行
# $step (words): 步驟的句子
terminal-step = { $actor }：{ $step }
# $check (words): 檢查項目的 id
terminal-how-to-answer = 請用 --answer { $check }=yes 或 --answer { $check }=no 回答。
# $count (number): 正常的項目數
# $checks (words): 項目名稱，已經連接好
terminal-passed = ✓ 正常（{ $count }）：{ $checks }
# $count (number): 這個版本尚未檢查的項目數
# $checks (words): 項目名稱，已經連接好
terminal-not-built = – 這個版本尚未檢查（{ $count }）：{ $checks }
# $done (number): 已經得到的回答數
# $total (number): 全部問題數
terminal-progress = 檢查中：{ $done } / { $total }

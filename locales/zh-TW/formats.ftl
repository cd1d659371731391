### 時間長度、大小與時刻的寫法。只供其他文字使用，不會單獨出現。

# $count (number): 數量
duration-seconds = { $count } 秒
# $count (number): 數量
duration-minutes = { $count } 分鐘
# $count (number): 數量
duration-hours = { $count } 小時
# $count (number): 數量
duration-days = { $count } 天
# $count (number): 數量
duration-years = { $count } 年
# 兩段相連的時間，例如「2 小時」與「5 分鐘」。
# $first (words): 較大的一段
# $second (words): 較小的一段
duration-two-units = { $first } { $second }

# $count (number): 位元組數，小於 1000
size-bytes = { $count } 位元組
# $amount (words): 數字，可能有一位小數
size-kilobytes = { $amount } kB
# $amount (words): 數字，可能有一位小數
size-megabytes = { $amount } MB
# $amount (words): 數字，可能有一位小數
size-gigabytes = { $amount } GB
# $amount (words): 數字，可能有一位小數
size-terabytes = { $amount } TB

# $time (words): 「14:05」
# $weekday (words): 「星期四」
format-time-weekday = { $weekday } { $time }
# $date (words): 「2026年11月26日」
# $time (words): 「14:05」
format-date-time = { $date } { $time }

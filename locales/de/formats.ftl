### How lengths of time, sizes and moments are written. Used by the texts themselves, never alone.

# $count (number): how many
duration-seconds =
    { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
# $count (number): how many
duration-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
# $count (number): how many
duration-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
# $count (number): how many
duration-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
# $count (number): how many
duration-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
# Two lengths in a row, such as "2 hours" and "5 minutes".
# $first (words): the larger one
# $second (words): the smaller one
duration-two-units = { $first } { $second }

# $count (number): how many bytes, below 1000
size-bytes =
    { $count ->
        [one] { $count } Byte
       *[other] { $count } Byte
    }
# $amount (words): a number, perhaps with one decimal
size-kilobytes = { $amount } kB
# $amount (words): a number, perhaps with one decimal
size-megabytes = { $amount } MB
# $amount (words): a number, perhaps with one decimal
size-gigabytes = { $amount } GB
# $amount (words): a number, perhaps with one decimal
size-terabytes = { $amount } TB

# $time (words): "14:05"
# $weekday (words): "Thursday"
format-time-weekday = { $time } am { $weekday }
# $date (words): "26 Nov 2026"
# $time (words): "14:05"
format-date-time = { $date }, { $time }

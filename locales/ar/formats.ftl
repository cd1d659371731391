### How lengths of time, sizes and moments are written. Used by the texts themselves, never alone.

# $count (number): how many
duration-seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
# $count (number): how many
duration-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
# $count (number): how many
duration-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
# $count (number): how many
duration-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
# $count (number): how many
duration-years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
# Two lengths in a row, such as "2 hours" and "5 minutes".
# $first (words): the larger one
# $second (words): the smaller one
duration-two-units = { $first } و{ $second }

# $count (number): how many bytes, below 1000
size-bytes =
    { $count ->
        [zero] { $count } بايت
        [one] بايت واحد
        [two] { $count } بايت
        [few] { $count } بايتات
        [many] { $count } بايت
       *[other] { $count } بايت
    }
# $amount (words): a number, perhaps with one decimal
size-kilobytes = { $amount } كيلوبايت
# $amount (words): a number, perhaps with one decimal
size-megabytes = { $amount } ميغابايت
# $amount (words): a number, perhaps with one decimal
size-gigabytes = { $amount } غيغابايت
# $amount (words): a number, perhaps with one decimal
size-terabytes = { $amount } تيرابايت

# $time (words): "14:05"
# $weekday (words): "Thursday"
format-time-weekday = { $time } يوم { $weekday }
# $date (words): "26 Nov 2026"
# $time (words): "14:05"
format-date-time = { $date }، { $time }

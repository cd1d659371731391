### The report's page for IT.

summary-title = تقرير عن تسجيل الجهاز
summary-taken = وقت الفحص
# $zone (words): distance from UTC, "UTC+8"
# $time (words): the real time
summary-real-time = { $zone }؛ الوقت الحقيقي كان { $time }
summary-system = النظام
summary-device = الجهاز
summary-device-named = الاسم في سجلاتكم:
summary-person = الشخص
# $language (words): the language's own name
summary-reads = يقرأ { $language }
summary-managed = تديره
summary-managed-none = لا أحد
# $date (words): a day
summary-since = منذ { $date }
# $count (number): how many more
summary-and-more = +{ $count }
summary-policy = السياسة
summary-policy-none = لم تُعيَّن سياسة
summary-policy-in-force = سارية
summary-policy-trial = قيد التجربة وغير سارية
# $count (number): how many of IT's settings could not be used
summary-policy-problems =
    { $count ->
        [zero] كل الإعدادات صالحة
        [one] تعذّر استخدام إعداد واحد
        [two] تعذّر استخدام إعدادين
        [few] تعذّر استخدام { $count } إعدادات
        [many] تعذّر استخدام { $count } إعدادًا
       *[other] تعذّر استخدام { $count } إعداد
    }
# $name (words): the label
# $value (words): what it says
summary-labelled = { $name }: { $value }
summary-not-seen = لم يُرَ
summary-note = بكلمات الشخص نفسه:
summary-contact = طريقة الوصول إلى الشخص:
summary-wrong = المشكلات
summary-nothing-wrong = لم يجد أي فحص مشكلة. يُرجى النظر في الأخطاء المعروفة أدناه وما تعذّر فحصه.
summary-result = النتيجة
summary-seen = ما رآه الشخص
summary-evidence = الدليل
summary-who-it = لفريق الدعم
summary-who-person = للشخص نفسه
summary-who-vendor = للشركة المصنِّعة للنظام
summary-who-unknown = غير معروف
# $step (words): a sentence that says what to do
summary-next = الخطوة التالية: { $step }
# $name (words): name of the check
# $why (words): a sentence that says why nothing was seen
summary-unseen = { $name }: { $why }
# $checks (words): ids of checks, already joined
summary-explains = يفسّر { $checks }
summary-errors = الأخطاء المعروفة في السجلات، الأحدث أولًا
summary-errors-none = لا يوجد خطأ معروف في السجلات التي جُمعت.
# $count (number): how many more
summary-errors-more = البقية في known-errors.json، وعددها: { $count }
summary-last-seen = آخر ظهور
summary-timeline = متى
summary-code = الرمز
summary-meaning = المعنى
summary-times = المرات
summary-where = الموضع
summary-no-time = بلا وقت
# $first (words): day and time of the oldest error
# $last (words): day and time of the report, or of a newer error
summary-axis = يمتد «متى» من { $first } إلى { $last }.
# $count (number): how many checks
summary-fine = سليم: { $count }
# $count (number): how many checks
summary-unknown = تعذّر الفحص: { $count }
# $count (number): how many checks
summary-not-applicable = لا ينطبق: { $count }
# $count (number): how many checks
summary-not-built = لا يفحصه هذا الإصدار: { $count }
summary-collected = محتوى هذا التقرير
summary-part = الجزء
summary-kept = المحفوظ من الموجود
summary-masked-column = المموَّه
summary-note-column = ملاحظة
# $kept (words): a size, "1.1 MB"
# $present (words): a size, "4 MB"
summary-kept-of = { $kept } من { $present }
# $folder (text): a folder of the report
# $count (number): how many files in it
summary-files = { $folder }، عدد الملفات: { $count }
summary-part-whole = كامل
summary-part-cut = أحدث جزء
# $count (number): how many more
summary-parts-more = بقية الأجزاء في manifest.json، وعددها: { $count }
# $parts (words): names of parts, already joined
summary-left-out = استبعده الشخص: { $parts }.
# $part (text): name of a source
# $detail (text): what was tried and what came back, in the system's words
summary-not-collected = لم يُجمع: { $part } ({ $detail }).
# $parts (words): names of sources, already joined
summary-not-here = غير موجود على هذا الكمبيوتر: { $parts }. يذكر manifest.json أين بحثنا.
# $kinds (words): what was masked and how often, already joined
summary-masked = مموَّه: { $kinds }. للشيء نفسه الاسم البديل نفسه في كل موضع.
# $program (words): version of the program
summary-footer = Enrollment Helper { $program }. الأوقات بحسب ساعة هذا الكمبيوتر. نص «ما رآه الشخص» منقول عن النافذة كما هو؛ ويعرض الأمر replay كل ذلك مرة أخرى بلغتكم.

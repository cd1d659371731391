### The report's page for IT.

summary-title = تقرير عن تسجيل الجهاز
summary-taken = وقت الفحص
summary-system = النظام
summary-reads = لغة الشخص
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
summary-result = النتيجة
summary-seen = ما رآه الشخص
summary-evidence = الدليل
summary-who-it = لفريق الدعم
summary-who-person = للشخص نفسه
summary-who-vendor = للشركة المصنِّعة للنظام
summary-who-unknown = غير معروف
# $name (words): name of the check
# $why (words): a sentence that says why nothing was seen
summary-unseen = { $name }: { $why }
# $checks (words): ids of checks, already joined
summary-explains = يفسّر { $checks }
# $count (number): how many checks
summary-fine = سليم: { $count }
# $count (number): how many checks
summary-not-applicable = لا ينطبق: { $count }
# $count (number): how many checks
summary-not-built = لا يفحصه هذا الإصدار: { $count }
summary-collected = محتوى هذا التقرير
summary-part = الجزء
summary-kept = المحفوظ من الموجود
summary-masked-column = المموَّه
summary-note-column = ملاحظة
summary-kept-none = لا شيء
# $kept (words): a size, "1.1 MB"
# $present (words): a size, "4 MB"
summary-kept-of = { $kept } من { $present }
summary-part-whole = كامل
summary-part-cut = أحدث جزء
summary-part-left-out = استبعده الشخص
summary-part-not-found = غير موجود؛ يذكر manifest.json أين بحثنا
# $detail (text): what was tried and what came back, in the system's words
summary-part-failed = لم يُجمع: { $detail }
# $kinds (words): what was masked and how often, already joined
summary-masked = مموَّه: { $kinds }. للشيء نفسه الاسم البديل نفسه في كل موضع.
# $program (words): version of the program
summary-footer = Enrollment Helper { $program }. الأوقات بحسب ساعة هذا الكمبيوتر. نص «ما رآه الشخص» منقول عن النافذة كما هو.

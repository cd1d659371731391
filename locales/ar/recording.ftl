### شاشة كمبيوتر آخر: يفتح فريق الدعم تقريرًا أو المعلومات المأخوذة منه.

window-recording-label = تقرير من كمبيوتر آخر
window-recording-leave = العودة إلى هذا الكمبيوتر
window-recording-close = إغلاق
window-recording-heading = لفريق الدعم: تقرير من كمبيوتر آخر
window-recording-open = فتح تقرير…
window-recording-open-text = يعرض شاشة الكمبيوتر الذي جاء منه التقرير. لا يتغيّر شيء على هذا الكمبيوتر.
window-recording-off = متوقف هنا: هذا تقرير من كمبيوتر آخر.
window-recording-logs = أخطاء في سجلات التسجيل على ذلك الكمبيوتر
window-recording-unseal = اختيار ملف المفتاح…
window-recording-unsealing = جارٍ الفتح…
window-recording-key-hint = لفريق الدعم: الملف الذي يحتوي على المفتاح الخاص كما كتبه age-keygen. يُقرأ مرة واحدة ولا يُحتفظ به.

# عنوان مربع الحوار الذي يُختار فيه التقرير.
recording-choose = فتح تقرير من كمبيوتر آخر
# عنوان مربع الحوار الذي يُختار فيه ملف المفتاح الخاص.
recording-choose-key = اختيار المفتاح الذي يفتح هذا التقرير
# $file (text): اسم الملف
recording-opening = جارٍ فتح { $file }…
    .text = تتم قراءة الملف ومقارنته بقائمة محتوياته.
# $reference (text): الرقم المرجعي للتقرير
# $moment (words): اليوم والوقت حسب ساعة الكمبيوتر الآخر
# $offset (words): فرق ذلك الكمبيوتر عن UTC
# $system (text): اسم نظامه وإصداره
recording-report = التقرير { $reference } من كمبيوتر آخر
    .text = ترى ما ظهر لصاحبه في { $moment } ({ $offset })، على { $system }. كل ما يؤثر في هذا الكمبيوتر متوقف.
# $moment (words): اليوم والوقت حسب ساعة الكمبيوتر الآخر
# $offset (words): فرق ذلك الكمبيوتر عن UTC
# $system (text): اسم نظامه وإصداره
recording-facts = معلومات من كمبيوتر آخر
    .text = ترى ما ظهر لصاحبه في { $moment } ({ $offset })، على { $system }. كل ما يؤثر في هذا الكمبيوتر متوقف.
recording-changed = أجزاء من هذا التقرير لا تطابق قائمة محتوياته. لقد تغيّر أو تلف في الطريق.
# $count (number): العدد
recording-logs = الأخطاء المعروفة في سجلات التقرير: { $count }.
# $file (text): اسم الملف
recording-sealed = هذا التقرير مختوم
    .text = لا يمكن فتح { $file } إلا لفريق الدعم بمفتاحه. إن كان تقريرك فهو سليم وكامل: يكفي تسليمه إلى فريق الدعم كما هو.
recording-other-key = هذا المفتاح لا يفتح التقرير، فهو مختوم بمفتاح آخر. جرِّب مفاتيحك الأخرى.
recording-no-key = لا يوجد في هذا الملف مفتاح يمكن استخدامه. اختر الملف الذي كتبه age-keygen؛ والمفتاح المحمي بعبارة مرور يجب فتحه أولًا باستخدام age.
recording-key-alone = هذا مفتاح، ولا يوجد تقرير مختوم مفتوح
    .text = افتح أولًا التقرير المختوم (ينتهي اسمه بـ .ehreport)، ثم المفتاح. لم يُحتفظ بأي شيء من المفتاح.
# $file (text): اسم الملف
# $detail (text): ما قاله النظام
recording-unreadable = تعذّرت قراءة { $file }
    .text = يقول النظام: { $detail }.
# $file (text): اسم الملف
recording-damaged = { $file } ليس تقريرًا يمكن عرضه
    .text = الملف تالف أو شيء آخر. يُرجى طلب إرساله مرة أخرى. يمكن البحث في السجلات في صفحة «البحث عن خطأ».
# $file (text): اسم الملف
# $detail (text): إصدار البرنامج الذي كتبه
recording-newer = { $file } من إصدار أحدث
    .text = كتبه الإصدار { $detail }. يجب تحديث Enrollment Helper هنا لفتحه.
recording-system-windows = كمبيوتر Windows
recording-system-macos = جهاز Mac
recording-system-linux = كمبيوتر Linux
recording-system-other = كمبيوتر بنظام آخر

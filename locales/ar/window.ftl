### The window. Messages whose id starts with `window-` and that have no variables reach the page as its fixed words, by id.
### Everything else is formatted before it gets there.

## Places and the rail

window-product-name = Enrollment Helper
window-title = Enrollment Helper
window-places = الأقسام
window-place-computer = هذا الكمبيوتر
window-place-look-up = البحث عن خطأ
window-place-send = الإرسال إلى الدعم
window-person-title = هل تفضّل التحدث إلى شخص؟
window-person-phone = الهاتف
window-person-mail = البريد الإلكتروني
window-person-hours = أوقات العمل
window-count-to-fix = للإصلاح
window-count-question = بانتظار إجابتك
window-person-dialog = كيف تصل إلى فريق الدعم

## Buttons

window-button-show-how = أرني الطريقة
window-button-what-it-means = ماذا يعني هذا؟
window-button-back = رجوع
window-button-check-again = إعادة الفحص
window-button-checking-again = تجري إعادة الفحص…
window-button-yes = نعم
window-button-no = لا
window-button-save-report = حفظ التقرير…
window-button-saving-report = جارٍ الحفظ…
window-button-save-again = حفظ نسخة أخرى…
window-button-prepare-report = تحضير التقرير
window-button-prepare-anew = تحضير من جديد
window-button-preparing-report = جارٍ التحضير…
window-button-open-part = فتح
window-button-leave-out = استبعاد
window-button-put-back = إعادة
window-button-copy = نسخ
window-button-copied = تم النسخ
window-button-close = إغلاق
window-button-next-problem = المشكلة التالية
window-button-next-step = تم، الخطوة التالية
window-button-step-back = خطوة إلى الوراء
window-button-other-way = طريقة أخرى
window-button-look-again = الفحص الآن
window-button-send-to-it = إرسال إلى الدعم

## This computer

window-group-you = يمكنك إصلاح هذا بنفسك
window-group-it = لا يصلحه إلا فريق الدعم التقني
window-group-question = لا أحد سواك يعرف الإجابة
window-kicker-question = سؤال لا يجيب عنه سواك
window-group-unknown = تعذّر الفحص
window-group-fine = سليم
window-group-time = الوقت
window-group-system = النظام
window-group-account = المتصفح والحساب
window-group-enrollment = عمليات تسجيل سابقة
window-group-network = الشبكة
window-word-pass = سليم
window-word-attention = يُستحسن إصلاحه
window-word-fail = يحتاج إلى إصلاح
window-word-unknown = تعذّر الفحص
window-word-not-applicable = لا ينطبق
window-word-checking = جارٍ الفحص
window-word-hidden = تفسّره مشكلة أخرى
window-checks-label = الفحوص
window-no-change-while-checking = يستغرق هذا بضع ثوانٍ. لا يتغيّر شيء ولا يُرسَل شيء.
window-you = أنت
window-your-it-team = فريق الدعم لديك
window-vendor = الشركة المصنِّعة للنظام

## A guide

window-guide-steps = الخطوات
window-guide-why = لماذا يهم هذا؟
window-guide-step-done = تم
window-guide-checks-again = نعيد الفحص كلما عدت إلى هذه النافذة.
window-guide-still = أعدنا الفحص للتو: لم يتغيّر شيء بعد.
window-guide-looking = جارٍ الفحص من جديد…
window-guide-time-here = هذا الكمبيوتر
window-guide-time-real = الوقت الصحيح
window-guide-now-it = من هنا يتولى فريق الدعم الأمر
window-guide-now-it-text = تم كل ما يمكنك عمله. بعد إرسال النتائج يُكمل فريق الدعم من هنا.
window-guide-all-fixed = أُصلح كل ما كان بوسعك إصلاحه.
window-guide-all-fixed-text = يمكنك الآن محاولة التسجيل مرة أخرى.
window-guide-fixed-title = أصبح هذا سليمًا.
window-guide-fixed-text = أعدنا الفحص للتو. يمكنك المتابعة.
window-guide-answer-hint = تمكن المقارنة بالهاتف أو بساعة حائط. وأثناء السفر، المقصود هو المكان الذي توجد فيه الآن.
window-guide-by-hand-title = لم تُفتح هذه الصفحة تلقائيًا.
window-fix-changes = سيتغيّر ما يلي:
window-fix-kept = نحتفظ بما يُزال مدة ٩٠ يومًا، ويمكنك التراجع عن ذلك.
window-fix-agree = تنفيذ التغيير
window-fix-not-now = ليس الآن
window-fix-working = جارٍ التغيير. قد يطلب النظام إذنك.
window-fix-not-permitted = لم يسمح النظام بهذا. لم يتغيّر شيء، ويستطيع فريق الدعم تنفيذه.
window-fix-made = غيّره هذا التطبيق
window-fix-undo = تراجع

## The work address

window-account-label = عنوان عملك
window-account-why = تنظر بعض الفحوص في نطاق شركتك. لا يخرج من هذا الكمبيوتر إلا الجزء الذي يلي علامة @.
window-account-check = الفحص باستخدامه
window-guide-stuck-title = هل تعذّر عليك الإكمال؟ يمكن أن تصل النتائج والسجلات المموَّهة إلى فريق الدعم.
window-guide-stuck-text = يبقى موضعك في هذا الدليل محفوظًا.

## Look up an error

window-look-up-heading = البحث عن خطأ
window-look-up-heading-ios = ماذا يقول جهاز iPhone أو iPad؟
window-look-up-heading-android = ماذا يقول الهاتف؟
window-look-up-lead-phone = يُستحسن إبقاء الهاتف بجانبك. كل ما تحتاج إليه موجود في هذه الصفحة.
window-look-up-label = ماذا تقول الرسالة؟
window-look-up-placeholder = رمز أو رسالة أو سطر من سجل
window-look-up-placeholder-phone = ما يقوله الهاتف
window-look-up-clear = مسح
window-look-up-hint = رموز ورسائل بأي لغة، أو وصف بكلماتك. ما تكتبه يبقى على هذا الكمبيوتر.
window-look-up-platform = أسجّل
window-look-up-platform-here = هذا الكمبيوتر
window-look-up-platform-windows = كمبيوتر Windows
window-look-up-platform-macos = Mac
window-look-up-platform-linux = Linux
window-look-up-platform-ios = iPhone أو iPad
window-look-up-platform-android = هاتف Android
window-look-up-nothing = لا نعرف شيئًا عن هذا. يستطيع فريق الدعم معرفة السبب إذا أرسلت إليه التقرير.
window-look-up-unknown = لا نعرف هذه الرسالة
window-look-up-unknown-text = الإجابة الخاطئة تضيّع وقتك أكثر من عدم وجود إجابة. يمكنك إرسالها إلى فريق الدعم: ما كتبته يُرسل معها.
window-look-up-other-words = تجربة كلمات أخرى
window-look-up-choose = أو اختيار ما تراه
window-look-up-live = على هذا الكمبيوتر الآن
window-look-up-fits = لذا هذه الإجابة هي الأرجح.
window-look-up-open-guide = فتح الدليل
window-look-up-steps = عرض الخطوات
window-look-up-hide-steps = إخفاء الخطوات
window-look-up-code = الرمز
window-look-up-copy-steps = نسخ هذه الخطوات
window-look-up-foot-title = لا شيء مناسب؟ يمكنك إرساله إلى فريق الدعم.
window-look-up-foot-text = ما كتبته يُرسل معه.
window-look-up-note = نص الرسالة:
window-fine-look-up = البحث عنها
window-fine-example = مثلًا 0x80180018 أو «حدث خطأ ما»
window-fine-no-message = ألم تعد هناك رسالة على الشاشة؟
window-fine-logs = البحث في سجلات هذا الكمبيوتر
window-fine-logs-text = عن أخطاء معروفة. يستغرق ذلك بضع ثوانٍ.
window-fine-phone = أسجّل هاتفًا
window-fine-phone-text = أدلة لأجهزة iPhone وiPad وAndroid.
window-look-up-link = فتح صفحة فريق الدعم عن هذا
window-logs-own = أخطاء في سجلات التسجيل على هذا الكمبيوتر
window-logs-brought = أخطاء في ملفاتك
window-logs-drop = يمكنك أيضًا سحب ملفات السجلات أو المجلدات أو ملف zip وإفلاتها في هذه النافذة. نقرؤها فقط، وتبقى على هذا الكمبيوتر.
window-logs-drop-now = إفلات الملفات هنا للبحث فيها
window-logs-drop-now-text = تُقرأ فقط وتبقى على هذا الكمبيوتر.
window-logs-choose = اختيار ملفات السجلات
window-logs-stop = إيقاف البحث
window-logs-own-again = البحث في سجلات هذا الكمبيوتر

## Send to IT

window-send-intro = هذا كل ما يدخل في التقرير. يمكنك فتح أي جزء لقراءته كما سيقرؤه فريق الدعم تمامًا، أو استبعاده.
window-send-nothing-sent = لم يخرج أي شيء من هذا الكمبيوتر.
window-send-see = عرض محتواه
window-send-parts = أجزاء التقرير
window-send-parts-empty = لم يُجمع شيء بعد.
window-send-part-left-out = مستبعَد
window-send-part-always = جزء ثابت من التقرير
window-send-masked-heading = ما تم تمويهه
window-send-note-label = ماذا كنت تفعل؟
window-send-note-hint = الأسماء والعناوين وكلمات المرور الواردة هنا تُموَّه مثل كل ما سواها.
window-send-note-placeholder = مثلًا: أول تسجيل دخول على الكمبيوتر المحمول الجديد، وفشل مرتين.
window-send-contact-label = كيف يمكن لفريق الدعم الوصول إليك؟
window-send-contact-hint = هذا هو الشيء الوحيد الذي يُرسَل كما تكتبه تمامًا.
window-send-contact-placeholder = هاتف أو بريد إلكتروني
window-send-optional = اختياري
window-send-reference-label = رقمك المرجعي
window-send-reference-hint = يمكنك إعطاؤه لفريق الدعم عبر الهاتف منذ الآن.
window-send-preparing = تجري قراءة السجلات وتمويه الأسماء والعناوين والمفاتيح.
window-send-foot-title = تصل إلى فريق الدعم النتائج والسجلات المموَّهة.
window-send-foot-text = لا يخرج شيء من هذا الكمبيوتر قبل الضغط على الزر.
window-send-foot-fine = حتى النتيجة السليمة تفيدهم.
window-send-foot-see = عرض ما سيُرسل

## Settings

window-settings = الإعدادات
window-settings-language = اللغة
window-settings-language-system = مثل النظام
window-settings-theme = الألوان
window-settings-theme-system = مثل النظام
window-settings-theme-light = فاتحة
window-settings-theme-dark = داكنة
window-settings-about = حول البرنامج
window-settings-version = الإصدار
window-settings-licence = برنامج حر بموجب ترخيص MIT أو Apache 2.0.

## For screen readers only

window-spoken-fail = مشكلة تحتاج إلى إصلاح
window-spoken-attention = مشكلة يُستحسن إصلاحها
window-spoken-unknown = تعذّر الفحص
window-spoken-pass = سليم
window-spoken-step-you = خطوة لك
window-spoken-step-it = خطوة لفريق الدعم
window-spoken-step-now = الخطوة المطلوبة الآن
window-spoken-opens-guide = يفتح الدليل
window-spoken-language = اختيار اللغة
window-spoken-progress = تقدّم الفحوص
window-spoken-copied = تم نسخ الرقم المرجعي.
window-spoken-part-left-out = استُبعد الجزء.
window-spoken-part-put-back = أُعيد الجزء.

## When something in the window itself goes wrong

window-trouble-title = انقطع اتصال النافذة بالبرنامج.
window-trouble-text = يُرجى إغلاقها وفتحها من جديد. لم يتغيّر شيء على هذا الكمبيوتر.

## This computer: sentences with something in them

computer-headline-checking = جارٍ فحص هذا الكمبيوتر…
# $count (number): how many problems the reader can fix
computer-headline-yours =
    { $count ->
        [zero] لا شيء يحتاج إلى إصلاح على هذا الكمبيوتر
        [one] أمر واحد يحتاج إلى إصلاح على هذا الكمبيوتر
        [two] أمران يحتاجان إلى إصلاح على هذا الكمبيوتر
        [few] { $count } أمور تحتاج إلى إصلاح على هذا الكمبيوتر
        [many] { $count } أمرًا يحتاج إلى إصلاح على هذا الكمبيوتر
       *[other] { $count } أمر يحتاج إلى إصلاح على هذا الكمبيوتر
    }
# $count (number): how many problems only IT can fix
computer-headline-theirs =
    { $count ->
        [zero] لا شيء بحاجة إلى فريق الدعم
        [one] أمر واحد لا يصلحه إلا فريق الدعم
        [two] أمران لا يصلحهما إلا فريق الدعم
        [few] { $count } أمور لا يصلحها إلا فريق الدعم
        [many] { $count } أمرًا لا يصلحه إلا فريق الدعم
       *[other] { $count } أمر لا يصلحه إلا فريق الدعم
    }
# $count (number): how many questions wait for the reader
computer-headline-questions =
    { $count ->
        [zero] لا أسئلة بانتظار إجابتك
        [one] سؤال واحد لا يجيب عنه غيرك
        [two] سؤالان لا يجيب عنهما غيرك
        [few] { $count } أسئلة لا يجيب عنها غيرك
        [many] { $count } سؤالًا لا يجيب عنه غيرك
       *[other] { $count } سؤال لا يجيب عنه غيرك
    }
# $count (number): how many checks could not look
computer-headline-unknown =
    { $count ->
        [zero] لم يتعذّر أي فحص
        [one] تعذّر إجراء فحص واحد
        [two] تعذّر إجراء فحصين
        [few] تعذّر إجراء { $count } فحوص
        [many] تعذّر إجراء { $count } فحصًا
       *[other] تعذّر إجراء { $count } فحص
    }
computer-headline-fine = لم نجد أي مشكلة على هذا الكمبيوتر
# $count (number): how many problems the reader can fix
computer-lead-yours =
    { $count ->
        [zero] لا شيء بانتظارك.
        [one] يمكنك البدء بإصلاحه بنفسك.
        [two] يمكنك البدء بإصلاحهما بنفسك.
        [few] يمكنك البدء بإصلاح هذه الأمور الـ{ $count } بنفسك.
        [many] يمكنك البدء بإصلاح هذه الأمور بنفسك، وعددها { $count }.
       *[other] يمكنك البدء بإصلاح هذه الأمور بنفسك، وعددها { $count }.
    }
computer-lead-theirs = التقرير الذي ترسله يخبر فريق الدعم بما يلزم عمله.
# $count (number): how many problems only IT can fix
computer-lead-also-theirs =
    { $count ->
        [zero] لا شيء آخر لفريق الدعم.
        [one] وهناك أمر آخر لفريق الدعم.
        [two] وهناك أمران آخران لفريق الدعم.
        [few] وهناك { $count } أمور أخرى لفريق الدعم.
        [many] وهناك { $count } أمرًا آخر لفريق الدعم.
       *[other] وهناك { $count } أمر آخر لفريق الدعم.
    }
# $count (number): how many questions wait for the reader
computer-lead-also-questions =
    { $count ->
        [zero] لا أسئلة بانتظار إجابتك.
        [one] وهناك سؤال واحد لا يجيب عنه غيرك.
        [two] وهناك سؤالان لا يجيب عنهما غيرك.
        [few] وهناك { $count } أسئلة لا يجيب عنها غيرك.
        [many] وهناك { $count } سؤالًا لا يجيب عنه غيرك.
       *[other] وهناك { $count } سؤال لا يجيب عنه غيرك.
    }
# $count (number): how many checks could not look
computer-lead-also-unknown =
    { $count ->
        [zero] لم يتعذّر أي فحص.
        [one] وتعذّر إجراء فحص واحد.
        [two] وتعذّر إجراء فحصين.
        [few] وتعذّر إجراء { $count } فحوص.
        [many] وتعذّر إجراء { $count } فحصًا.
       *[other] وتعذّر إجراء { $count } فحص.
    }
# $count (number): how many checks were fine
computer-lead-passed =
    { $count ->
        [zero] لا نتائج سليمة بعد.
        [one] فحص واحد سليم.
        [two] فحصان سليمان.
        [few] { $count } فحوص سليمة.
        [many] { $count } فحصًا سليمًا.
       *[other] { $count } فحص سليم.
    }
computer-lead-unknown = تجد أدناه سبب كل حالة وما يمكنك فعله. إذا ظل التسجيل متعذّرًا، فالتقرير يساعد فريق الدعم على متابعة الأمر.
computer-lead-fine = إذا ظل التسجيل متعذّرًا، فالرسالة التي ظهرت هي أفضل دليل: يمكنك البحث عنها، أو إرسال التقرير إلى فريق الدعم.
# $count (number): how many checks were fine
computer-passed =
    { $count ->
        [zero] لا فحوص سليمة
        [one] فحص واحد سليم
        [two] فحصان سليمان
        [few] { $count } فحوص سليمة
        [many] { $count } فحصًا سليمًا
       *[other] { $count } فحص سليم
    }
# $count (number): how many checks do not apply here
computer-not-applicable =
    { $count ->
        [zero] تنطبق كل الفحوص على هذا الكمبيوتر
        [one] فحص واحد لا ينطبق على هذا الكمبيوتر
        [two] فحصان لا ينطبقان على هذا الكمبيوتر
        [few] { $count } فحوص لا تنطبق على هذا الكمبيوتر
        [many] { $count } فحصًا لا ينطبق على هذا الكمبيوتر
       *[other] { $count } فحص لا ينطبق على هذا الكمبيوتر
    }
# $duration (words): how long the reader’s own steps take
computer-effort = نحو { $duration }
# $effort (words): “about 5 minutes”
computer-lead-effort = يستغرق ذلك { $effort }.
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
computer-question-place = { $zone } ({ $offset })
# $done (number): rows that have an answer
# $total (number): all rows
computer-progress = { $done } من { $total }
# $number (number): which problem this is
# $total (number): how many there are
computer-position = المشكلة { $number } من { $total }
# $checks (words): names of checks, already joined
computer-explains = وهذا يفسّر أيضًا: { $checks }.
# $cause (words): name of the check whose problem explains this one
computer-hidden = ناتج عن مشكلة أخرى: { $cause }
# $first (words): a sentence
# $second (words): the next one
sentences-joined = { $first } { $second }

## Send to IT: sentences with something in them

# $organisation (text): IT's name
send-heading = إرسال تقرير إلى { $organisation }
send-heading-unnamed = إرسال تقرير إلى فريق الدعم
# $organisation (text): IT's name
send-receiver = تحفظ التقرير في ملف واحد وتسلّمه إلى { $organisation }.
send-receiver-unnamed = تحفظ التقرير في ملف واحد وتسلّمه إلى فريق الدعم.
# $count (number): how many things were masked in all parts
send-masked =
    { $count ->
        [0] لم يلزم تمويه شيء فيه.
        [zero] لم يلزم تمويه شيء فيه.
        [one] اسم أو عنوان أو مفتاح واحد مموَّه، وله اسم بديل.
        [two] عنصران مموَّهان من الأسماء والعناوين والمفاتيح، ولكل منهما اسم بديل.
        [few] { $count } عناصر مموَّهة من الأسماء والعناوين والمفاتيح، ولكل منها اسم بديل.
        [many] { $count } عنصرًا مموَّهًا من الأسماء والعناوين والمفاتيح، ولكل منها اسم بديل.
       *[other] { $count } عنصر مموَّه من الأسماء والعناوين والمفاتيح، ولكل منها اسم بديل.
    }
# $shown (bytes): how much of the part is shown
# $all (bytes): how long the part is
send-part-cut = هذه هي البداية فقط: { $shown } من { $all }. ويُرسل الباقي معها مموّهًا بالطريقة نفسها. لقراءته كاملًا، يُرجى حفظ التقرير ثم فتحه.
# $count (number): how many things were masked in this part
send-part-masked = مموَّه: { $count }
send-saved = تم حفظ التقرير.
# $path (text): where it lies
# $organisation (text): IT's name
# $reference (text): the report's reference
send-saved-text = هو في { $path }. يبقى تسليم هذا الملف إلى { $organisation } مع الرقم المرجعي { $reference }.
# $path (text): where it lies
# $reference (text): the report's reference
send-saved-text-unnamed = هو في { $path }. يبقى تسليم هذا الملف إلى فريق الدعم مع الرقم المرجعي { $reference }.
send-failed = تعذّر حفظ التقرير.
send-failed-no-space = لا توجد مساحة كافية هناك. يمكنك اختيار مكان آخر، مثل ذاكرة USB. ما كتبته محفوظ.
send-failed-not-permitted = لا يسمح هذا الكمبيوتر بالكتابة هناك. يمكنك اختيار مجلد آخر، مثل مجلد المستندات. ما كتبته محفوظ.
send-failed-not-found = لم يعد ذلك المجلد موجودًا. يمكنك اختيار مجلد آخر. ما كتبته محفوظ.
send-failed-bug = حدث خطأ في هذا البرنامج. يُرجى المحاولة مرة أخرى، فإن بقي الأمر كما هو فيُرجى إبلاغ فريق الدعم هاتفيًا بما تعرضه هذه الصفحة. ما كتبته محفوظ.
send-failed-cancelled = أُوقفت العملية بطلبك، ولم يُرسل شيء ولم يُحفظ تقرير. ما كتبته محفوظ.
send-failed-seal-key = لا يمكن استخدام المفتاح الذي يختم به فريق الدعم التقارير، لذلك لم يُنشأ شيء يمكن لغيرهم قراءته. يُرجى إبلاغ فريق الدعم بأن report.seal-to يحتاج إلى تصحيح. ما كتبته محفوظ.
send-failed-other = يُرجى المحاولة مرة أخرى، أو اختيار مجلد آخر. ما كتبته محفوظ.

## Parts of the report, by their name in the archive

part-summary-html = النتائج
    .detail = صفحة واحدة لفريق الدعم: ما تعرضه صفحة «هذا الكمبيوتر»
part-summary-txt = النتائج نصًا عاديًا
    .detail = الصفحة نفسها من غير تنسيق
part-facts-json = معلومات عن هذا الكمبيوتر
    .detail = إصدار النظام والإعدادات وما أجابت به الشبكة
part-verdicts-json = النتائج للبرامج
    .detail = ما وجده كل فحص، ليعيد فريق الدعم تقييمه
part-known-errors-json = الأخطاء المعروفة في السجلات
    .detail = رموز الأخطاء التي وُجدت، مع الوقت والملف والسطر
part-manifest-json = قائمة المحتويات
    .detail = أين بحثنا، وماذا وجدنا، وكم موضعًا موّهنا
part-contact-json = طريقة الوصول إليك
    .detail = كما كتبتها تمامًا
part-device-json = اسم الكمبيوتر
    .detail = تطلبه سياسة فريق الدعم، ولا يُموَّه
part-stand-ins-json = دليل الأسماء البديلة
    .detail = ما يمثّله كل اسم بديل؛ ولا يفتحه إلا فريق الدعم
part-note-txt = ملاحظتك
    .detail = ما كتبته، مع تمويه الأسماء
part-logs = سجلات التسجيل
    .detail = سجلات هذا الكمبيوتر التي تتحدث عن التسجيل
part-log-detail = سجل من هذا الكمبيوتر
part-other-detail = ملف أُضيف إلى التقرير

## What was masked, by rule

# $count (number): how often
masked-user =
    { $count ->
        [zero] لا أسماء مستخدمين
        [one] اسم مستخدم واحد
        [two] اسما مستخدم
        [few] { $count } أسماء مستخدمين
        [many] { $count } اسم مستخدم
       *[other] { $count } اسم مستخدم
    }
# $count (number): how often
masked-name =
    { $count ->
        [zero] لا أسماء أشخاص
        [one] اسم شخص واحد
        [two] اسما شخصين
        [few] { $count } أسماء أشخاص
        [many] { $count } اسم شخص
       *[other] { $count } اسم شخص
    }
# $count (number): how often
masked-host =
    { $count ->
        [zero] لا أسماء أجهزة كمبيوتر
        [one] اسم كمبيوتر واحد
        [two] اسما كمبيوتر
        [few] { $count } أسماء أجهزة كمبيوتر
        [many] { $count } اسم كمبيوتر
       *[other] { $count } اسم كمبيوتر
    }
# $count (number): how often
masked-domain =
    { $count ->
        [zero] لا نطاقات
        [one] نطاق واحد
        [two] نطاقان
        [few] { $count } نطاقات
        [many] { $count } نطاقًا
       *[other] { $count } نطاق
    }
# $count (number): how often
masked-account =
    { $count ->
        [zero] لا أسماء تسجيل دخول
        [one] اسم تسجيل دخول واحد
        [two] اسما تسجيل دخول
        [few] { $count } أسماء تسجيل دخول
        [many] { $count } اسم تسجيل دخول
       *[other] { $count } اسم تسجيل دخول
    }
# $count (number): how often
masked-serial =
    { $count ->
        [zero] لا أرقام تسلسلية
        [one] رقم تسلسلي واحد
        [two] رقمان تسلسليان
        [few] { $count } أرقام تسلسلية
        [many] { $count } رقمًا تسلسليًا
       *[other] { $count } رقم تسلسلي
    }
# $count (number): how often
masked-tenant =
    { $count ->
        [zero] لا معرّفات مؤسسات
        [one] معرّف مؤسسة واحد
        [two] معرّفا مؤسسة
        [few] { $count } معرّفات مؤسسات
        [many] { $count } معرّف مؤسسة
       *[other] { $count } معرّف مؤسسة
    }
# $count (number): how often
masked-wifi =
    { $count ->
        [zero] لا أسماء شبكات Wi-Fi
        [one] اسم شبكة Wi-Fi واحد
        [two] اسما شبكة Wi-Fi
        [few] { $count } أسماء شبكات Wi-Fi
        [many] { $count } اسم شبكة Wi-Fi
       *[other] { $count } اسم شبكة Wi-Fi
    }
# $count (number): how often
masked-mail =
    { $count ->
        [zero] لا عناوين بريد إلكتروني
        [one] عنوان بريد إلكتروني واحد
        [two] عنوانا بريد إلكتروني
        [few] { $count } عناوين بريد إلكتروني
        [many] { $count } عنوان بريد إلكتروني
       *[other] { $count } عنوان بريد إلكتروني
    }
# $count (number): how often
masked-token =
    { $count ->
        [zero] لا رموز تسجيل دخول مميزة
        [one] رمز تسجيل دخول مميز واحد
        [two] رمزا تسجيل دخول مميزان
        [few] { $count } رموز تسجيل دخول مميزة
        [many] { $count } رمز تسجيل دخول مميزًا
       *[other] { $count } رمز تسجيل دخول مميز
    }
# $count (number): how often
masked-cookie =
    { $count ->
        [zero] لا ملفات تعريف ارتباط
        [one] ملف تعريف ارتباط واحد
        [two] ملفا تعريف ارتباط
        [few] { $count } ملفات تعريف ارتباط
        [many] { $count } ملف تعريف ارتباط
       *[other] { $count } ملف تعريف ارتباط
    }
# $count (number): how often
masked-key =
    { $count ->
        [zero] لا مفاتيح
        [one] مفتاح واحد
        [two] مفتاحان
        [few] { $count } مفاتيح
        [many] { $count } مفتاحًا
       *[other] { $count } مفتاح
    }
# $count (number): how often
masked-secret =
    { $count ->
        [zero] لا كلمات مرور أو أسرار
        [one] كلمة مرور أو سر واحد
        [two] عنصران من كلمات المرور والأسرار
        [few] { $count } من كلمات المرور والأسرار
        [many] { $count } من كلمات المرور والأسرار
       *[other] { $count } من كلمات المرور والأسرار
    }
# $count (number): how often
masked-signature =
    { $count ->
        [zero] لا عناوين ويب موقّعة
        [one] عنوان ويب موقّع واحد
        [two] عنوانا ويب موقّعان
        [few] { $count } عناوين ويب موقّعة
        [many] { $count } عنوان ويب موقّعًا
       *[other] { $count } عنوان ويب موقّع
    }
# $count (number): how often
masked-ip =
    { $count ->
        [zero] لا عناوين شبكة
        [one] عنوان شبكة واحد
        [two] عنوانا شبكة
        [few] { $count } عناوين شبكة
        [many] { $count } عنوان شبكة
       *[other] { $count } عنوان شبكة
    }
# $count (number): how often
masked-mac =
    { $count ->
        [zero] لا عناوين عتاد
        [one] عنوان عتاد واحد
        [two] عنوانا عتاد
        [few] { $count } عناوين عتاد
        [many] { $count } عنوان عتاد
       *[other] { $count } عنوان عتاد
    }
# $count (number): how often
masked-sid =
    { $count ->
        [zero] لا معرّفات حسابات
        [one] معرّف حساب واحد
        [two] معرّفا حساب
        [few] { $count } معرّفات حسابات
        [many] { $count } معرّف حساب
       *[other] { $count } معرّف حساب
    }
# $count (number): how often
masked-home =
    { $count ->
        [zero] لا مجلدات شخصية
        [one] مجلد شخصي واحد
        [two] مجلدان شخصيان
        [few] { $count } مجلدات شخصية
        [many] { $count } مجلدًا شخصيًا
       *[other] { $count } مجلد شخصي
    }
# $count (number): how often
masked-phone =
    { $count ->
        [zero] لا أرقام هاتف
        [one] رقم هاتف واحد
        [two] رقما هاتف
        [few] { $count } أرقام هاتف
        [many] { $count } رقم هاتف
       *[other] { $count } رقم هاتف
    }
# $count (number): how often
masked-word =
    { $count ->
        [zero] لا كلمات طلب فريق الدعم تمويهها
        [one] كلمة واحدة طلب فريق الدعم تمويهها
        [two] كلمتان طلب فريق الدعم تمويههما
        [few] { $count } كلمات طلب فريق الدعم تمويهها
        [many] { $count } كلمة طلب فريق الدعم تمويهها
       *[other] { $count } كلمة طلب فريق الدعم تمويهها
    }
# $count (number): how often
masked-other =
    { $count ->
        [zero] لا شيء آخر
        [one] شيء آخر واحد
        [two] شيئان آخران
        [few] { $count } أشياء أخرى
        [many] { $count } شيئًا آخر
       *[other] { $count } شيء آخر
    }

## Without a window

window-no-display = لا توجد شاشة لفتح نافذة عليها. يمكن استخدام enrollment-helper-cli check بدلًا من ذلك.
window-not-built = تعذّر فتح النافذة على هذا الكمبيوتر. يمكن استخدام enrollment-helper-cli check بدلًا من ذلك، أو إبلاغ فريق الدعم.

# $count (number): how many answers
look-up-found = { $count ->
    [zero] لا إجابات محتملة
    [one] إجابة محتملة واحدة
    [two] إجابتان محتملتان
    [few] { $count } إجابات محتملة
    [many] { $count } إجابة محتملة
   *[other] { $count } إجابة محتملة
}

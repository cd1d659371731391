## Why a report did not arrive, by code

# $place (text): where it goes: a host, a folder or a mailbox
delivery-no-network = لا توجد شبكة، أو أن الاسم { $place } غير معروف فيها.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-answering = لا يستجيب { $place }.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-broken-off = انقطع الاتصال مع { $place }.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-stalled = توقّف كل شيء في الطريق إلى { $place }.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-captive-portal = تردّ هذه الشبكة بدلًا من { $place }، وغالبًا تطلب تسجيل الدخول. يُرجى فتح صفحة ويب وتسجيل الدخول إلى الشبكة ثم المحاولة مرة أخرى.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-unexpected-answer = ردّ { $place } لا يبيّن هل وصل التقرير أم لا.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-busy = { $place } مشغول الآن.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-server-trouble = لدى { $place } عطل خاص به.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-receiver-full = لم تبقَ مساحة لدى { $place }.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-whole = ما وصل إلى { $place } ليس التقرير كاملًا.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-sign-in = الطريق إلى { $place } يمر عبر خادم وكيل يطلب تسجيل الدخول. يُرجى إبلاغ فريق الدعم.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-system-sign-in = الطريق إلى { $place } يمر عبر خادم وكيل يطلب تسجيل الدخول الخاص بالشركة (Negotiate أو NTLM)، وهو غير متاح لهذا البرنامج. يُرجى إبلاغ فريق الدعم: يمكنه السماح بالوصول إلى { $place } من دون تسجيل دخول.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-refused = لا يسمح الخادم الوكيل لهذا الكمبيوتر بالوصول إلى { $place }. يُرجى إبلاغ فريق الدعم.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-date = شهادة { $place } غير صالحة اليوم. يُرجى التحقق من تاريخ هذا الكمبيوتر؛ وإن كان صحيحًا فإبلاغ فريق الدعم.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-name = ردّت جهة أخرى غير { $place }: الشهادة لاسم آخر. على شبكة ضيوف يلزم تسجيل الدخول إليها أولًا.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-issuer = لا يثق هذا الكمبيوتر بمن أصدر شهادة { $place }. لم يُرسَل شيء. يُرجى إبلاغ فريق الدعم.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-pin = شهادة { $place } ليست الشهادة التي حددها فريق الدعم. لم يُرسَل شيء. يُرجى إبلاغ فريق الدعم.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-tls = لم ينشأ اتصال آمن مع { $place }. لم يُرسَل شيء.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-there = { $place } غير موجود الآن. ربما يجب أن يكون هذا الكمبيوتر على شبكة الشركة.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-sign-in-refused = لا يقبل { $place } بيانات الدخول التي حددها فريق الدعم لهذا البرنامج. يُرجى إبلاغ فريق الدعم.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-permitted = لا يسمح { $place } بذلك. يُرجى إبلاغ فريق الدعم.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-link-expired = انتهت صلاحية الرابط الذي حدده فريق الدعم إلى { $place }، وعلى الفريق تجديده.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-found = لا يعرف { $place } المكان الذي حدده فريق الدعم. يُرجى إبلاغ الفريق.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-too-large = التقرير أكبر مما يقبله { $place }. يمكن استبعاد أكبر جزء وإرساله مرة أخرى، أو حفظه.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-rejected = لا يستطيع { $place } الاستفادة من التقرير. يُرجى إبلاغ فريق الدعم.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-taken = يوجد لدى { $place } تقرير آخر بهذا الاسم. يُرجى تحضير التقرير من جديد.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-ticket-address = أراد { $place } توجيه التقرير إلى مكان لا تسمح به سياسة فريق الدعم. لم يُرسَل شيء. يُرجى إبلاغ الفريق.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-address = لا يمكن استخدام العنوان الذي حدده فريق الدعم: { $place }. يُرجى إبلاغ الفريق.
delivery-unreadable = لم تعد قراءة التقرير على هذا الكمبيوتر ممكنة. يُرجى تحضيره من جديد.
delivery-expired = انتظر التقرير أطول مما يحتفظ به فريق الدعم، فأُزيل من هذا الكمبيوتر. يُرجى تحضير تقرير جديد.
delivery-cancelled = لقد أوقفت الإرسال. يُرسَل التقرير عندما تطلب ذلك.
delivery-no-destination = لم يحدد فريق الدعم مكانًا تُرسَل إليه التقارير.

## The terminal program: send and outbox

# $place (text): where it went
# $reference (text): the report’s reference
send-done = وصل التقرير إلى { $place }. رقمك المرجعي هو { $reference }.
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
send-kept = التقرير { $reference } محفوظ على هذا الكمبيوتر. { $reason } يُرسَل عندما يكون البرنامج مفتوحًا وتعود الشبكة، أو بالأمر: outbox retry { $reference }
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
send-held = التقرير { $reference } محفوظ على هذا الكمبيوتر. { $reason } لإرساله: outbox retry { $reference }
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
# $path (text): where the file lies
send-refused = لم يُقبَل التقرير { $reference }. { $reason } هو هنا لتسليمه إلى فريق الدعم بطريقة أخرى: { $path }
# $reference (text): the report’s reference
# $path (text): where the file lies
send-saved-nowhere = لم يحدد فريق الدعم مكانًا تُرسَل إليه التقارير، لذلك حُفظ التقرير { $reference }: { $path } يبقى تسليم هذا الملف إلى فريق الدعم.
# $path (text): the file
send-file-nowhere = لم يحدد فريق الدعم مكانًا تُرسَل إليه التقارير. سلِّم هذا الملف إلى فريق الدعم: { $path }
# $path (text): the file
# $detail (text): what is wrong, in the system’s words
send-not-a-report = { $path } ليس تقريرًا كاملًا من هذا البرنامج: { $detail }
# $done (bytes): what is there
# $total (bytes): all of it
send-progress = جارٍ الإرسال: { $done } من { $total }
outbox-empty = لا يوجد تقرير في الانتظار ولم يُرسَل أي تقرير من هنا.
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $reason (words): what went wrong last; may be empty
outbox-line-waiting = { $reference }  في الانتظار  { $bytes }  أُنشئ { $made }  { $reason }
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $place (text): who has it
outbox-line-delivered = { $reference }  وصل  { $bytes }  أُنشئ { $made }  { $place }
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $reason (words): what went wrong last
outbox-line-refused = { $reference }  لم يُقبَل  { $bytes }  أُنشئ { $made }  { $reason }
# $reference (text): what was asked for
outbox-unknown = لا يوجد تقرير { $reference } على هذا الكمبيوتر. لعرض الموجود: outbox list
# $reference (text): the report’s reference
outbox-busy = تُرسِل نافذة أخرى أو برنامج آخر التقرير { $reference } الآن. يُرجى الانتظار حتى ينتهي.
# $reference (text): the report’s reference
# $version (text): a version
outbox-newer = كُتب التقرير { $reference } بالإصدار { $version }: يلزم هذا الإصدار أو أحدث منه.
# $reference (text): the report’s reference
outbox-taken = سبق أن أُرسل تقرير { $reference } من هنا. يُرجى تحضير تقرير جديد برقم مرجعي خاص به.
# $path (text): what was tried
# $detail (text): the system’s words
outbox-io = لا يمكن قراءة التقارير المنتظرة على هذا الكمبيوتر أو كتابتها: { $path } ({ $detail })
# $reference (text): the report’s reference
outbox-removed = أُزيل التقرير { $reference } من هذا الكمبيوتر.
# $reference (text): the report’s reference
letter-subject = تقرير تسجيل الجهاز { $reference }
# $reference (text): the report’s reference
letter-text = يبيّن التقرير المرفق { $reference } ما الخلل في كمبيوتر تعذّر تسجيله. يُستحسن البدء بفتح summary.html فيه.

## The page: sending, its ends, and what was sent before

# $place (text): who gets it: a host, a folder or a mailbox
send-receiver-place = هذا كل ما يُرسَل، وهو يذهب إلى { $place } فقط. يمكنك فتح أي جزء لقراءته كما سيقرؤه فريق الدعم تمامًا، أو استبعاده.
send-button = إرسال
# $size (bytes): its size
send-button-size = إرسال { $size }
# $place (text): who gets it: a host, a folder or a mailbox
send-one-click = بضغطة واحدة تُرسَل النتائج والسجلات المموَّهة إلى { $place }، ولا إلى أي مكان آخر.
send-one-click-by-hand = لا يخرج شيء من هذا الكمبيوتر: تحفظ التقرير وتسلّمه إلى فريق الدعم.
# $organisation (text): IT's name
send-sending = جارٍ إرسال تقريرك إلى { $organisation }
send-sending-unnamed = جارٍ إرسال تقريرك إلى فريق الدعم
send-sending-text = يمكنك استخدام الصفحات الأخرى أثناء ذلك.
send-connecting = جارٍ الاتصال
# $done (bytes): what is there
# $total (bytes): all of it
send-amount = { $done } من { $total }
# $done (bytes): what is read
# $total (bytes): all of it
# $left (duration): how long it still takes
send-amount-left = { $done } من { $total }، المتبقي نحو { $left }
# $pace (bytes): how much goes through in a second
# $left (duration): how long it still takes
send-pace = { $pace } في الثانية، المتبقي نحو { $left }
# $organisation (text): IT's name
send-arrived = وصل تقريرك إلى { $organisation }
send-arrived-unnamed = وصل تقريرك إلى فريق الدعم
# $place (text): who gets it: a host, a folder or a mailbox
# $at (moment): when
# $size (bytes): its size
send-arrived-text = وصل إلى { $place }: { $at }، { $size } بعد الضغط.
send-waits = تقريرك محفوظ وينتظر الإرسال
send-waits-text = يُرسَل تلقائيًا عندما يصبح ذلك ممكنًا ويكون Enrollment Helper مفتوحًا، أو عند فتحه في المرة القادمة.
send-held-back = يبقى تقريرك على هذا الكمبيوتر
send-not-taken = لم يُقبَل تقريرك
send-not-taken-text = يمكنك حفظه أدناه أو تحضير رسالة بريد معه، وإعطاء فريق الدعم الرقم المرجعي.
send-next-it = يرى فريق الدعم ما رأيته والأخطاء الواردة في السجلات.
# $phone (text): IT's telephone
send-next-call = الأمر عاجل؟ هاتف فريق الدعم: { $phone }
# $count (number): how many
send-next-fix =
    { $count ->
        [zero] لم يبقَ شيء تصلحه بنفسك.
        [one] بقي أمر واحد يمكنك إصلاحه بنفسك، وقد يكفي ذلك.
        [two] بقي أمران يمكنك إصلاحهما بنفسك، وقد يكفي ذلك.
        [few] بقيت { $count } أمور يمكنك إصلاحها بنفسك، وقد يكفي ذلك.
        [many] بقي { $count } أمرًا يمكنك إصلاحه بنفسك، وقد يكفي ذلك.
       *[other] بقي { $count } أمر يمكنك إصلاحه بنفسك، وقد يكفي ذلك.
    }
# $count (number): how many
send-back-to-fix =
    { $count ->
        [zero] العودة إلى هذا الكمبيوتر
        [one] العودة إلى الأمر الذي يجب إصلاحه
        [two] العودة إلى الأمرين اللذين يجب إصلاحهما
        [few] العودة إلى { $count } أمور يجب إصلاحها
        [many] العودة إلى { $count } أمرًا يجب إصلاحه
       *[other] العودة إلى { $count } أمر يجب إصلاحه
    }
send-hint-arrived = هذا الرقم لفريق الدعم عند الاتصال أو الكتابة. ليس كلمة مرور.
send-hint-waits = يمكنك إعطاؤه لفريق الدعم عبر الهاتف منذ الآن. وعند وصول التقرير يجدونه بهذا الرقم.
send-hint-gone = لم يعد هذا التقرير موجودًا. التقرير الجديد له رقم مرجعي خاص به.
send-hint-sending = هذا الرقم لهذا التقرير مهما حدث للاتصال.
# $count (number): how many
send-waiting-count =
    { $count ->
        [zero] لا توجد تقارير في الانتظار
        [one] تقرير واحد في الانتظار
        [two] تقريران في الانتظار
        [few] { $count } تقارير في الانتظار
        [many] { $count } تقريرًا في الانتظار
       *[other] { $count } تقرير في الانتظار
    }
# $place (text): who gets it: a host, a folder or a mailbox
# $at (moment): when
send-history-arrived = وصل إلى { $place }: { $at }
# $count (number): how many
# $at (moment): when
send-tried =
    { $count ->
        [zero] لم تُجرَ أي محاولة حتى { $at }.
        [one] جرت محاولة واحدة في { $at }.
        [two] جرت محاولتان، آخرهما في { $at }.
        [few] جرت { $count } محاولات، آخرها في { $at }.
        [many] جرت { $count } محاولة، آخرها في { $at }.
       *[other] جرت { $count } محاولة، آخرها في { $at }.
    }
# $at (moment): when
send-next-try = المحاولة التالية: { $at }.
# $size (bytes): its size
# $at (moment): when
send-made = { $size }، { $at }
send-state-delivered = وصل
send-state-waiting = في الانتظار
send-state-held = أوقفتَ إرساله
send-state-refused = لم يُقبَل

window-button-stop-sending = إلغاء
window-send-stop-hint = إذا ألغيت يبقى التقرير على هذا الكمبيوتر.
window-send-next-heading = ماذا يحدث الآن
window-send-history-heading = المُرسَل والمنتظر
window-send-history-hint = تُحفظ الإيصالات هنا ٩٠ يومًا، على هذا الكمبيوتر فقط.
window-button-send-again = إرسال الآن
window-button-try-again = المحاولة مرة أخرى
window-button-save-copy = حفظ نسخة
window-button-prepare-mail = تحضير رسالة بريد
window-button-remove-report = إزالة
window-button-another-report = عرض ما أُرسل أو إرسال تقرير آخر
window-button-see-kept-report = عرض محتواه أو تحضير تقرير آخر
window-send-see-parts = عرض ما يُرسَل بالضبط
window-send-progress-label = الإرسال

# $path (text): where it lies
send-copy-saved = حُفظت نسخة: { $path }
# $path (text): where it lies
send-copy-not-saved = تعذّر حفظ النسخة هناك: { $path } يُرجى اختيار مجلد آخر.
send-mail-opened = الرسالة والتقرير المرفق في برنامج البريد لديك. تمكن مراجعتها ثم إرسالها من هناك.
# $path (text): where it lies
send-mail-not-opened = لم يُفتح أي برنامج بريد. الرسالة والتقرير المرفق هنا: { $path }
send-mail-too-large = التقرير أكبر من أن يُرسَل بالبريد. يمكن استبعاد أكبر جزء أو حفظ التقرير.
send-mail-not-written = تعذّرت كتابة الرسالة. يمكن حفظ التقرير بدلًا من ذلك.

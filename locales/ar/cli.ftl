## Help of the terminal program

cli-help-about = يكتشف سبب فشل تسجيل الجهاز على هذا الكمبيوتر.
cli-help-usage = الاستخدام
cli-help-commands = الأوامر
cli-help-options = الخيارات
cli-help-lang = لغة النصوص كلها، مثل en أو zh-TW
cli-help-policy = يجرّب ملف سياسة؛ وتحمل كل النتائج علامة التجربة
cli-help-account = عنوان عملك، لفحوص نطاق شركتك
cli-help-recorded = يقيّم ما أخرجه برنامج آخر، مثل dsregcmd=status.txt
cli-help-json = يطبع مستند JSON واحدًا ولا شيء سواه
cli-help-quiet = يحذف الرسائل المرافقة للنتيجة
cli-help-no-color = من دون ألوان
cli-help-help = يعرض هذه المساعدة
cli-help-version = يعرض الإصدار
cli-help-check = يفحص هذا الكمبيوتر، أو يقيّم معلومات مسجَّلة
cli-help-only = هذه الفحوص فقط
cli-help-offline = من دون استخدام الشبكة
cli-help-answer = يجيب عن سؤال أحد الفحوص، مثل time-zone=yes
cli-help-facts = يطبع ما تمت رؤيته، أو يقرأ معلومات مسجَّلة من FILE
cli-help-report = يكتب التقرير لفريق الدعم
cli-help-out = مكان حفظ التقرير
cli-help-logs = يضيف ملف سجل أو مجلد سجلات
cli-help-no-default-logs = يستبعد سجلات هذا الكمبيوتر
cli-help-without = يستبعد جزءًا
cli-help-note = ما كنت تفعله؛ يُموَّه مثل كل ما سواه
cli-help-contact = طريقة وصول فريق الدعم إليك؛ تُرسَل كما كُتبت تمامًا
cli-help-seal = يشفّر التقرير لمفتاح age العام هذا، مثل age1…
cli-help-reference = يستخدم هذا الرقم المرجعي بدلًا من رقم جديد
cli-help-list = يعرض ما كان التقرير سيحتويه ولا يكتب شيئًا
cli-help-open = يتحقق من تقرير ويفك ضغطه في مجلد فارغ
cli-help-report-file = التقرير
cli-help-identity = المفتاح الذي يُفتح به التقرير المختوم
cli-help-into = المجلد الفارغ الذي يُفك الضغط فيه
cli-help-replay = يعرض ما رآه الشخص على كمبيوتر آخر
cli-help-recording = تقرير أو مستند معلومات
cli-help-triage = يلخّص تقارير كثيرة: الأسباب والأخطاء والأنظمة والأيام
cli-help-triage-reports = تقارير، أو مجلدات فيها تقارير
cli-help-format = table أو json أو csv أو parquet؛ وفي الأخيرين سطر لكل تقرير ونتيجة
cli-help-policy-show = يعرض كل قيمة سارية هنا ومصدرها
cli-help-policy-check = يتحقق من ملف سياسة، مفتاحًا مفتاحًا
cli-help-policy-file = ملف السياسة
cli-help-policy-schema = يطبع مخطط JSON للسياسة
cli-help-policy-admx = يطبع قالب نهج المجموعة وIntune
cli-help-policy-out = يكتب القالب في هذا المجلد، ونصوصه في مجلد لكل لغة
cli-help-policy-mobileconfig = يطبع ملف تعريف لنظام macOS، جميع إعداداته معلّقة
cli-help-policy-manifest = يطبع بدلًا منه البيان لمحرري ملفات التعريف
cli-help-policy-toml = يطبع ملف policy.toml، جميع إعداداته معلّقة
cli-help-completions = يطبع الإكمال التلقائي لصَدَفة أوامر
cli-help-shell = bash أو zsh أو fish أو powershell
cli-help-man = يطبع صفحة الدليل
cli-help-fix = ينفّذ خطوة من دليل بعد السؤال، مثل تشغيل الضبط التلقائي للوقت
cli-help-fix-id = ما سيتغيّر
cli-help-explain = يوضح معنى خطأ وما يلزم عمله
cli-help-error-text = رمز أو رسالة أو وصف بكلماتك؛ ومن دونه يُقرأ الإدخال القياسي
cli-help-platform = ما يجري تسجيله: windows أو macos أو linux أو ios أو android
cli-help-limit = أكبر عدد من الإجابات المعروضة
cli-help-scan = يعثر على الأخطاء المعروفة في السجلات والمجلدات والأرشيفات
cli-help-scan-path = سجل أو مجلد أو أرشيف؛ ومن دونه سجلات التسجيل على هذا الكمبيوتر
cli-help-yes = من دون سؤال
cli-help-undo = يعيد ما أزاله آخر تغيير، أو آخر تغيير من نوعه

## Sentences of the terminal program

# Variables:
#   $path (text): the policy file that is being tried
cli-note-trial-policy = تجري تجربة السياسة في { $path }: ليس هذا ما يسري على هذا الكمبيوتر.
# Variables:
#   $argument (text): what was typed
#   $value (text): its value; not used here
cli-error-unknown-argument = «{ $argument }» ليس خيارًا لهذا الأمر؛ يعرض --help كل الخيارات.
# Variables:
#   $argument (text): what was typed
#   $value (text): its value; not used here
cli-error-unknown-command = «{ $argument }» ليس أمرًا؛ يعرض --help كل الأوامر.
# Variables:
#   $argument (text): what is missing
#   $value (text): its value; not used here
cli-error-missing-argument = يحتاج هذا الأمر إلى { $argument }؛ يوضح --help المزيد.
# Variables:
#   $argument (text): the option
#   $value (text): its value; not used here
cli-error-missing-value = يحتاج { $argument } إلى قيمة؛ يوضح --help المزيد.
# Variables:
#   $argument (text): the option
#   $value (text): what was typed
cli-error-invalid-value = «{ $value }» ليست قيمة يقبلها { $argument }؛ يوضح --help المزيد.
# Variables:
#   $argument (text): the option, may be empty
#   $value (text): its value, may be empty
cli-error-usage = لا يمكن الجمع بين هذه الخيارات؛ يعرض --help الخيارات الموجودة.
# Variables:
#   $path (text): the file
#   $detail (text): what the system said
cli-error-unreadable = حاولنا قراءة { $path } وتعذّر ذلك ({ $detail }). يُرجى التأكد من وجود الملف ومن السماح لك بقراءته.
# Variables:
#   $path (text): the file
#   $detail (text): where and what is wrong
cli-error-damaged-recording = { $path } ليس تقريرًا ولا مستند معلومات ({ $detail }). يُرجى طلب الملف مرة أخرى.
# Variables:
#   $path (text): the file
#   $program (text): the version that wrote it
cli-error-newer-recording = كُتب { $path } بالإصدار { $program }، وهو أحدث من هذا البرنامج. يُرجى تحديث هذا البرنامج والمحاولة مرة أخرى.
# Variables:
#   $detail (text): what went wrong, in technical words
cli-error-bug = حدث خطأ في هذا البرنامج نفسه ({ $detail }). يُرجى المحاولة مرة أخرى، وإبلاغ فريق الدعم إذا تكرر.

## Reports

# $name (text): the part
# $bytes (words): its size
# $count (number): how often something was masked in it
# $detail (text): not used here
report-part = { $name }: { $bytes }، مموَّه: { $count }
# $name (text): the part
report-part-left-out = { $name }: مستبعَد
# $name (text): the source
report-part-not-found = { $name }: لا شيء هناك
# $name (text): the source
# $detail (text): what the system said
report-part-failed = { $name }: لم يُجمع ({ $detail })
# $path (text): where the report is
# $bytes (words): its size
# $reference (text): its short name
report-written = التقرير في { $path } ({ $bytes }). رقمه المرجعي { $reference }.
# $bytes (words): size of all parts
# $reference (text): its short name
report-listed = كان التقرير سيحتوي على { $bytes }؛ ولم يُكتب شيء.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-no-space = حاولنا كتابة { $path } ولا توجد مساحة كافية ({ $detail }). يُرجى اختيار مكان آخر.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-not-permitted = حاولنا كتابة { $path } ولم يُسمح بذلك ({ $detail }). يُرجى اختيار مجلد آخر.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-not-found = حاولنا كتابة { $path } والمجلد غير موجود ({ $detail }). يُرجى اختيار مجلد آخر.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-other = حاولنا كتابة { $path } وتعذّر ذلك ({ $detail }). يُرجى اختيار مجلد آخر.
# $detail (text): what went wrong, in technical words
report-not-written-bug = حدث خطأ في هذا البرنامج نفسه ({ $detail }). يُرجى المحاولة مرة أخرى، وإبلاغ فريق الدعم إذا تكرر.
# $amount (words): how much of how much, and how long it still takes
report-progress = جارٍ إعداد التقرير: { $amount }
report-not-written-cancelled = لقد أوقفت العملية، ولم يُكتب أي تقرير.
# $detail (text): what is wrong with it
report-not-written-seal-key = لا يمكن استخدام المفتاح الذي يختم به فريق الدعم التقارير ({ $detail })، لذلك لم يُكتب تقرير. يُرجى تصحيح report.seal-to في السياسة.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-unreadable = حاولنا قراءة { $path } وتعذّر ذلك ({ $detail }). يُرجى التحقق من وجود الملف ومن صلاحية قراءته.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-damaged = الملف { $path } تالف أو ليس تقريرًا ({ $detail }). يُرجى طلب التقرير مرة أخرى.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-sealed = الملف { $path } مختوم. يُرجى تحديد الملف الذي فيه مفتاحك الخاص: --identity FILE.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-other-key = الملف { $path } مختوم لمفتاح آخر غير الذي حُدِّد. يُرجى تجربة المفاتيح الأخرى، أو السؤال عمّن لديه المفتاح الصحيح.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-identity = تعذّر استخدام المفتاح الخاص ({ $detail }). يُرجى تحديد ملف كما يكتبه age-keygen.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-no-report = الملف { $path } أرشيف بلا قائمة محتويات، فهو ليس تقريرًا. يُرجى طلب التقرير مرة أخرى.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-newer = الملف { $path } كتبه برنامج أحدث: يلزم الإصدار { $detail }. يُرجى تحديث هذا البرنامج والمحاولة مرة أخرى.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-too-large = حجم { $path } بعد فك الضغط أكبر مما يمكن أن يحتويه تقرير، لذلك لم يُفك ضغطه. يُرجى السؤال عن مصدره.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-not-empty = { $detail } ليس مجلدًا فارغًا. يُرجى تحديد مجلد فارغ أو غير موجود بعد.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-no-part = لا يحتوي { $path } على { $detail }. يُرجى طلب التقرير مرة أخرى وفيه هذا الجزء.
report-mismatch-changed = محتوى غير الذي كان عند إنشائه
report-mismatch-missing = مفقود
report-mismatch-unlisted = ليس من أجزاء التقرير عند إنشائه
report-mismatch-damaged = تالف
report-mismatch-unsafe-name = قد يكتب اسمه خارج المجلد، لذلك لم يُفك ضغط شيء
report-mismatch-not-a-file = رابط أو ليس ملفًا عاديًا، لذلك لم يُفك ضغط شيء
report-mismatch-same-name = لجزأين الاسم نفسه على بعض الأنظمة، لذلك لم يُفك ضغط شيء
report-mismatch-hidden = في الأرشيف أكثر من أجزائه، لذلك لم يُفك ضغط شيء
report-mismatch-not-written = تعذّرت كتابته
# $name (text): the part
# $bytes (words): its size
report-opened-part = { $name }: { $bytes }
# $detail (text): what does not fit
report-opened-problem = غير مطابق: { $detail }
# $reference (text): the report's short name
report-verified = التقرير { $reference }: كل أجزائه موجودة ولم تتغيّر.
# $reference (text): the report's short name
report-not-verified = التقرير { $reference } تغيّر أو تلف بعد إنشائه. يُرجى طلبه مرة أخرى.
# $kind (text): what was given
# $kinds (text): the kinds there are
cli-error-unknown-kind = «{ $kind }» ليس نوعًا يقرؤه هذا البرنامج. الأنواع التي يقرؤها: { $kinds }.
# $kind (text): what was given
cli-error-log-kind = يحتوي «{ $kind }» على رسائل لا على حالة كمبيوتر؛ يمكن البحث فيه عن الأخطاء المعروفة بالأمر scan.
# $one (text): a kind of output
# $other (text): a kind of output of another system
cli-error-mixed-systems = { $one } و{ $other } من نظامين مختلفين؛ يُرجى إعطاء مخرجات كمبيوتر واحد في كل مرة.
# $path (text): the file
# $kind (text): the kind it should be
cli-error-not-that-kind = لا يبدو { $path } من مخرجات { $kind }. يُرجى التأكد من البرنامج الذي كتبه.

## Changes

fix-nothing-to-do = لا شيء يلزم تغييره هنا.
fix-will-change = سيتغيّر ما يلي:
fix-agree = الموافقة بكتابة «نعم»؛ أي شيء آخر يُبقي كل شيء كما هو.
fix-yes = نعم
fix-not-agreed = لم يتغيّر شيء.
# $path (text): the folder of the backup
fix-done = تم. ما يلزم للتراجع محفوظ في { $path } مدة ٩٠ يومًا؛ ويعيده الأمر undo.
fix-undone = عاد كل شيء كما كان.
# $detail (text): what the system said
fix-not-permitted = لم يسمح هذا النظام بالتغيير، ولم يتغيّر شيء ({ $detail }). يُرجى سؤال فريق الدعم.
# $detail (text): not used here
fix-no-backup = لا يوجد تغيير من هذا النوع يمكن التراجع عنه.

## Known errors

# $title (text): what is wrong
explain-could-be = ربما: { $title }
explain-legacy = هذا يخص عميل Intune القديم أو نظامًا لم يعد مدعومًا.
explain-nothing = لا نعرف شيئًا عن هذا. يستطيع فريق الدعم معرفة السبب إذا أرسلت إليه التقرير.

## Known errors in logs

# $done (words): size of what has been read
# $all (words): size of all that is read
scan-progress = جارٍ البحث في السجلات: { $done } من { $all }
# $file (text): the file
# $line (number): the line in it
# $count (number): how often the error is there
# $time (text): when, empty where the log does not say
scan-place = { $time } { $file }، السطر { $line }{ $count ->
    [1] { "" }
    [zero] { "" }
    [one] { "" }
    [two] ، مرتان
    [few] ، { $count } مرات
    [many] ، { $count } مرة
   *[other] ، { $count } مرة
}
# $count (number): how many known errors
# $files (number): how many files were read
# $bytes (words): their size
scan-done = { $count ->
    [0] لا أخطاء معروفة
    [zero] لا أخطاء معروفة
    [one] خطأ معروف واحد
    [two] خطآن معروفان
    [few] { $count } أخطاء معروفة
    [many] { $count } خطأ معروفًا
   *[other] { $count } خطأ معروف
} في { $files ->
    [zero] أي ملف
    [one] ملف واحد
    [two] ملفين
    [few] { $files } ملفات
    [many] { $files } ملفًا
   *[other] { $files } ملف
} ({ $bytes }).
# $file (text): the file
# $why (text): a sentence
scan-unread = { $file }: { $why }
# $detail (text): what the system said
scan-unreadable = تعذّرت قراءة هذا ({ $detail }).
# $detail (text): not used here
scan-not-text = لا يحتوي هذا على نص يمكن البحث فيه.
# $detail (text): not used here
scan-too-large = يتجاوز هذا الأرشيف بعد فك ضغطه ما نبحث فيه؛ بحثنا في بدايته.
# $detail (text): what is wrong with it, in technical words
scan-damaged = هذا تالف، أو مضغوط بطريقة غير معروفة ({ $detail }).
# $detail (text): not used here
scan-too-many = الملفات أكثر مما نبحث فيه دفعة واحدة؛ بحثنا في أولها.
cli-help-send = يرسل تقريرًا إلى حيث تحدد سياسة فريق الدعم؛ ويُنشئ واحدًا أولًا ما لم يُذكر ملف
cli-help-send-report = تقرير كُتب من قبل
cli-help-outbox = التقارير المنتظرة هنا وإيصالات ما أُرسل
cli-help-outbox-list = يعرضها
cli-help-outbox-retry = يرسل تقريرًا الآن
cli-help-outbox-remove = يزيل تقريرًا نهائيًا
cli-help-outbox-id = الرقم المرجعي للتقرير

## Many reports

# $done (number): reports that were read
# $all (number): all of them
triage-progress = جارٍ قراءة التقارير: { $done } من { $all }
# $count (number): reports that count
# $damaged (number): files that could not be read
# $duplicates (number): further files of a report that counts already
triage-sum = التقارير: { $count }؛ تعذّرت قراءته: { $damaged }؛ المكرر: { $duplicates }.
# $percent (number): a share of the reports
triage-percent = { $percent }٪
triage-causes = الأسباب
triage-errors = الأخطاء المعروفة في السجلات
triage-systems = الأنظمة
triage-days = الأيام
triage-weeks = الأسابيع، بحسب يوم الاثنين
# $cause (words): name of a check
# $count (number): in how many reports
triage-most = الأكثر: { $cause } ({ $count })
# $count (number): how many more
triage-more = والبقية، وعددها: { $count }
# $detail (text): what the system said
triage-failed = حاولنا جمع التقارير وتعذّر ذلك ({ $detail }). يُرجى التحقق من المجلد ومن المكان الذي تذهب إليه النتيجة.

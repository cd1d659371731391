## What is wrong with a policy

# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the system said
policy-problem-unreadable = تعذّرت قراءة السياسة { $place } ({ $detail })، لذلك تم تجاهلها.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the most there may be, in bytes
policy-problem-too-long = السياسة { $place } أطول من { $detail } بايت، لذلك تم تجاهلها.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-not-text = { $place }: هذا ليس نصًا بترميز UTF-8. يتم تجاهل السياسة إلى أن تُحفظ بترميز UTF-8.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-toml = { $place }: هذا ليس TOML: { $detail } يتم تجاهل السياسة؛ يُكتب السطر على شكل: اسم = قيمة.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-json = { $place }: هذا ليس JSON: { $detail } يتم تجاهل السياسة؛ يجب أن تكون كائنًا واحدًا كما يصفه المخطط.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-not-property-list = { $place }: هذه ليست قائمة خصائص أعلاها قاموس. يتم تجاهل السياسة.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-signed = ملف التعريف { $place } موقَّع، فلا يمكن قراءته هنا. تحقق منه قبل توقيعه.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the payload type
policy-problem-no-payload = ملف التعريف { $place } لا يعيّن شيئًا لهذا البرنامج: يلزمه حمولة من النوع { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-registry-export = { $place }: هذا ليس ملفًا مصدَّرًا من السجل: { $detail } يتم تجاهل السياسة.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the file, folder or key that others can write
policy-problem-not-trusted = تم تجاهل السياسة { $place }: يستطيع شخص من غير المسؤولين تغيير { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
policy-problem-unknown-key = { $place }: لا يوجد إعداد اسمه { $key }، لذلك تم تجاهله. يذكر المرجع جميع الإعدادات.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the key that was probably meant
policy-problem-unknown-key-near = { $place }: لا يوجد إعداد اسمه { $key }، لذلك تم تجاهله. هل تقصد { $detail }؟
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the names in the group
policy-problem-group-not-value = { $place }: { $key } مجموعة من الإعدادات ولا تأخذ قيمة بنفسها، لذلك تم تجاهلها. فيها: { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
policy-problem-not-for-users = { $place }: يسري { $key } على الكمبيوتر كله ولا يمكن تعيينه لمستخدم واحد، لذلك تم تجاهله؛ عيّنه في سياسة الكمبيوتر.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-value = { $place }: لا يمكن أن تكون قيمة { $key } هي { $detail }. القيمة المقبولة: { $allowed }؛ وتُستخدم القيمة الافتراضية بدلًا منها.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-entry = { $place }: لا يمكن أن تكون قيمة { $key } هي { $detail }. القيمة المقبولة: { $allowed }؛ يتم تجاهل هذا العنصر وتبقى العناصر الأخرى سارية.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the id that is not known
policy-problem-unknown-thing = { $place }: يذكر { $key } ما ليس في هذا البرنامج: { $detail }. يتم تجاهل هذا العنصر وتبقى العناصر الأخرى سارية.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the fields that there are
policy-problem-unknown-field = { $place }: لا يوجد حقل { $key }. يتم تجاهل هذا العنصر وتبقى العناصر الأخرى سارية. حقول العنصر هي: { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $allowed (text): what the key may hold
policy-problem-missing-field = { $place }: الحقل { $key } ناقص. القيمة المقبولة: { $allowed }؛ يتم تجاهل هذا العنصر وتبقى العناصر الأخرى سارية.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): how many there are
#   $allowed (text): what the key may hold
policy-problem-too-many = { $place }: عدد عناصر { $key } هو { $detail }. القيمة المقبولة: { $allowed }؛ يتم تجاهل ما زاد على ذلك.

# Variables:
#   $place (text): file, registry key or preference domain
#   $line (number): line in the file
policy-place-line = { $place }، السطر { $line }

# Variables:
#   $most (number): most characters
policy-allowed-text = نص من سطر واحد، طوله { $most } حرفًا على الأكثر
policy-allowed-colour = لون مثل #115e6b
policy-allowed-mail = عنوان بريد إلكتروني
policy-allowed-language = رمز لغة مثل zh-TW
# Variables:
#   $least (number): smallest value
#   $most (number): largest value
policy-allowed-number = عدد صحيح من { $least } إلى { $most }
policy-allowed-switch = true أو false
# Variables:
#   $names (text): the words there are
policy-allowed-choice = أحد هذه: { $names }
policy-allowed-identifier = اسم من أحرف لاتينية وأرقام وشرطات وشرطات سفلية
policy-allowed-host = اسم مضيف مثل mdm.linden.example
policy-allowed-version = إصدار مثل 14.0
policy-allowed-path = المسار الكامل لملف أو مجلد
policy-allowed-link = عنوان يبدأ بـ https:// من دون اسم أو كلمة مرور فيه
policy-allowed-address = عنوان يبدأ بـ https:// من دون اسم أو كلمة مرور قبل المضيف
# Variables:
#   $between (text): the character between name and value
policy-allowed-pair = اسم وقيمة تفصل بينهما { $between }
policy-allowed-mail-server = خادم بريد مثل smtps://mail.linden.example:465، أو مع STARTTLS: smtp://mail.linden.example:587
policy-allowed-pin = قيمة SHA-256 لمفتاح عام بصيغة base64، طولها ٤٤ حرفًا
policy-allowed-public-key = مفتاح age عام يبدأ بـ age1
# Variables:
#   $most (number): most entries
#   $each (text): what each may be
policy-allowed-list = قائمة لا يزيد عدد عناصرها على { $most }، كل منها { $each }
# Variables:
#   $most (number): most characters
policy-allowed-words = النص تحت رمز لغته مثل en أو zh-TW، طول كل منها { $most } حرفًا على الأكثر
# Variables:
#   $most (number): most entries
#   $needed (text): fields that every entry has
#   $others (text): fields that an entry may have
policy-allowed-entries = عناصر لا يزيد عددها على { $most }، في كل منها { $needed }، وإن شئت { $others }
# Variables:
#   $most (number): most entries
#   $needed (text): fields that every entry has
policy-allowed-entries-whole = عناصر لا يزيد عددها على { $most }، في كل منها { $needed }

## What is shown of a policy

policy-none = لم تُعيَّن سياسة على هذا الكمبيوتر؛ القيم الافتراضية سارية.
policy-fine = كل الإعدادات صحيحة.
# Variables:
#   $key (text): the key
#   $value (text): its value
#   $from (text): where it comes from
policy-line = { $key } = { $value } (من { $from })
# The notice over the window when something in the policy is wrong.
policy-notice = تعذّر استخدام بعض إعدادات فريق الدعم
policy-notice-text = كل ما عدا ذلك يعمل. ويرى فريق الدعم هذا في التقرير أيضًا.
# Variables:
#   $count (number): how many are not shown
policy-notice-more = إعدادات أخرى تعذّر استخدامها: { $count }. لعرضها كلها: enrollment-helper-cli policy show
# The notice over the window while a policy is tried.
policy-notice-trial = تجري تجربة سياسة
policy-notice-trial-text = ما تراه ليس ما يسري على هذا الكمبيوتر.

## مجموعات الإعدادات، كعناوين

policy-group-organisation = مؤسستك
policy-group-language = اللغة
policy-group-sign-in = تسجيل الدخول
policy-group-management = الإدارة
policy-group-checks = الفحوص
policy-group-thresholds = الحدود
policy-group-browsers = المتصفحات
policy-group-minimum-versions = أدنى الإصدارات
policy-group-network = الشبكة
policy-group-report = التقرير
policy-group-errors = أخطاء معروفة خاصة بك
policy-group-texts = نصوص خاصة بك
policy-group-destination = وجهات التقارير

## الإعدادات: اسم قصير، ومعناه لتقنية المعلومات

policy-key-organisation-name = اسم فريق الدعم
    .meaning = الاسم الذي يعرف به الموظفون فريق تقنية المعلومات. يحل محل «فريق الدعم» في كل مكان.
policy-key-organisation-colour = اللون
    .meaning = لون يعرفه الموظفون، للعلامة بجانب اسم فريق الدعم.
policy-key-organisation-phone = الهاتف
    .meaning = رقم هاتف فريق الدعم كما يُقرأ أو يُطلب.
policy-key-organisation-mail = البريد الإلكتروني
    .meaning = عنوان البريد الإلكتروني لفريق الدعم.
policy-key-organisation-hours = ساعات العمل
    .meaning = متى يمكن الوصول إلى فريق الدعم، بكلماتك.
policy-key-language = لغة فريق الدعم
    .meaning = اللغة التي يقرؤها فريق الدعم. يُكتب بها ملخص التقرير، وبجانبها لغة الموظف.
policy-key-sign-in-domain = نطاق عناوين العمل
    .meaning = ما يأتي بعد علامة @ في عناوين العمل. عند تعيينه لا يُسأل أحد عن عنوانه.
policy-key-management-server = خادم الإدارة
    .meaning = مضيف خدمة الإدارة التي يجب أن تتبعها أجهزة الكمبيوتر إن لم تكن خدمة Intune. الجهاز الذي يتبع غيرها فيه مشكلة.
policy-key-checks-off = الفحوص المعطّلة
    .meaning = معرّفات الفحوص التي لا تُجرى، مثل vbscript. تظهر على أنها لا تنطبق.
policy-key-checks-network = فحوص الشبكة
    .meaning = هل يجوز للفحوص استخدام الشبكة. عند الإيقاف لا يجري الاتصال بأي شيء حتى يُرسل تقرير.
policy-key-thresholds-clock-fail-seconds = الساعة: خاطئة ابتداءً من
    .meaning = عدد الثواني التي يجوز أن تنحرف بها الساعة؛ ما زاد عليها يمنع التسجيل.
policy-key-thresholds-clock-attention-seconds = الساعة: تستحق الضبط ابتداءً من
    .meaning = عدد الثواني التي يجوز أن تنحرف بها الساعة قبل أن يستحق ذلك الضبط.
policy-key-thresholds-uptime-attention-days = أيام بلا إعادة تشغيل
    .meaning = عدد الأيام التي تستحق بعدها إعادة التشغيل.
policy-key-thresholds-disk-fail-mebibytes = المساحة الحرة: غير كافية دون
    .meaning = المساحة الحرة على وحدة تخزين النظام بوحدة MiB؛ ما دونها يمنع التسجيل.
policy-key-thresholds-disk-attention-mebibytes = المساحة الحرة: تستحق الإخلاء دون
    .meaning = المساحة الحرة على وحدة تخزين النظام بوحدة MiB؛ ما دونها يستحق الإخلاء.
policy-key-browsers-accepted = المتصفحات المقبولة
    .meaning = المتصفحات التي يعمل معها تسجيل الدخول لديك، الأفضل أولًا. من دون تعيين: Edge وChrome وFirefox وSafari بحسب النظام.
policy-key-minimum-versions-windows = إصدار بناء Windows
    .meaning = أدنى رقم بناء لنظام Windows يجوز تسجيله.
policy-key-minimum-versions-macos = إصدار macOS
    .meaning = أدنى إصدار من macOS يجوز تسجيله.
policy-key-minimum-versions-ubuntu = إصدار Ubuntu
    .meaning = أدنى إصدار من Ubuntu يجوز تسجيله.
policy-key-minimum-versions-rhel = إصدار Red Hat
    .meaning = أدنى إصدار من Red Hat Enterprise Linux يجوز تسجيله.
policy-key-network-extra-hosts = مضيفون إضافيون
    .meaning = مضيفون يحتاج إليهم التسجيل لديك إلى جانب مضيفي Microsoft. يجب أن يكون كل منهم قابلًا للوصول.
policy-key-report-log-sources = سجلات إضافية
    .meaning = ملفات ومجلدات يضمها التقرير، بمساراتها الكاملة. تُتجاوز مسارات الأنظمة الأخرى.
policy-key-report-redaction-words = كلمات إضافية تُحجب
    .meaning = كلمات تُحجب في كل تقرير، مثل أسماء المشاريع والعملاء.
policy-key-report-diagnostic-areas = مجالات تشخيص Windows
    .meaning = مجالات يجوز للأداة MdmDiagnosticsTool.exe أن تضمها إلى التقرير على Windows. من دون تعيين لا تُشغَّل الأداة.
policy-key-report-seal-to = المفاتيح العامة
    .meaning = مفاتيح age عامة لفريق الدعم. عند وجود أي منها يُشفَّر التقرير لها جميعًا قبل أن يغادر الكمبيوتر.
policy-key-report-device-name = اسم الكمبيوتر
    .meaning = هل يذكر التقرير اسم الكمبيوتر. يرى الموظف ذلك قبل الإرسال.
policy-key-report-device-serial = الرقم التسلسلي
    .meaning = هل يضم التقرير الرقم التسلسلي للكمبيوتر. يرى الموظف ذلك قبل الإرسال.
policy-key-errors-entries = أخطاء معروفة
    .meaning = أخطاء خدماتك الخاصة، أو كلماتك بدل خطأ مدمج: أعطه المعرّف id نفسه. تُبحث قبل المدمجة.
policy-key-texts-entries = نصوص
    .meaning = جمل من البرنامج بكلماتك، بمعرّفات locales/*/*.ftl. تُعرض حرفًا بحرف.
policy-key-destination-order = الترتيب
    .meaning = الوجهة التي تُجرَّب أولًا. ما لم يُذكر يأتي بعدها.
policy-key-destination-expiry-days = أيام انتظار التقرير
    .meaning = عدد الأيام التي يُتخلى بعدها عن تقرير تعذّر إرساله.
policy-key-destination-pins = مفاتيح مثبّتة
    .meaning = مفاتيح عامة (SHA-256 من SPKI) يجب أن تحتوي شهادات الخادم على أحدها. من دون تعيين تحكم الشهادات الجذرية للنظام.
policy-key-destination-folder = مجلد
    .meaning = مجلد أو مشاركة شبكة توضع فيها التقارير.
policy-key-destination-folder-limit-mebibytes = المجلد: أكبر تقرير
    .meaning = حجم أكبر تقرير يوضع في المجلد بوحدة MiB.
policy-key-destination-https = نموذج ويب
    .meaning = خادم ويب يستقبل التقرير كنموذج (multipart/form-data)، مثل خادم rageshake.
policy-key-destination-https-token = نموذج الويب: الرمز المميز
    .meaning = رمز مميز للعميل، يُرسل على شكل Authorization: Bearer. يستطيع مستخدمو الكمبيوتر قراءته.
policy-key-destination-https-headers = نموذج الويب: الترويسات
    .meaning = ترويسات إضافية لخادم الويب.
policy-key-destination-https-fields = نموذج الويب: الحقول
    .meaning = حقول إضافية في النموذج.
policy-key-destination-https-file-field = نموذج الويب: حقل الملف
    .meaning = حقل النموذج الذي يحمل التقرير.
policy-key-destination-https-file-name = نموذج الويب: اسم الملف
    .meaning = اسم الملف في النموذج؛ كلمة reference بين قوسين معقوفين تعني رقم التقرير المرجعي.
policy-key-destination-https-limit-mebibytes = نموذج الويب: أكبر تقرير
    .meaning = حجم أكبر تقرير يقبله خادم الويب بوحدة MiB.
policy-key-destination-ticket = تذكرة رفع
    .meaning = نقطة نهاية لديك تعطي عنوانًا للرفع إليه (S3 وGCS وAzure وMinIO).
policy-key-destination-ticket-token = تذكرة الرفع: الرمز المميز
    .meaning = رمز مميز للعميل لدى نقطة النهاية، يُرسل على شكل Authorization: Bearer. يستطيع مستخدمو الكمبيوتر قراءته.
policy-key-destination-ticket-headers = تذكرة الرفع: الترويسات
    .meaning = ترويسات إضافية لنقطة النهاية.
policy-key-destination-ticket-hosts = تذكرة الرفع: المضيفون
    .meaning = مضيفون يجوز لنقطة النهاية أن ترسل التقرير إليهم. من دون تعيين: أي مضيف.
policy-key-destination-ticket-limit-mebibytes = تذكرة الرفع: أكبر تقرير
    .meaning = حجم أكبر تقرير يُرسل بهذه الطريقة بوحدة MiB.
policy-key-destination-azure-blob = تخزين Azure Blob
    .meaning = حاوية في Azure Blob Storage مع توقيع الوصول المشترك. يكفي حق الإنشاء.
policy-key-destination-azure-blob-limit-mebibytes = تخزين Azure Blob: أكبر تقرير
    .meaning = حجم أكبر تقرير يُرسل إلى هناك بوحدة MiB.
policy-key-destination-tus = خادم tus
    .meaning = عنوان خادم tus حيث تُنشأ عمليات الرفع. ما انقطع منها يُستأنف من حيث توقف.
policy-key-destination-tus-token = خادم tus: الرمز المميز
    .meaning = رمز مميز للعميل لدى الخادم، يُرسل على شكل Authorization: Bearer. يستطيع مستخدمو الكمبيوتر قراءته.
policy-key-destination-tus-headers = خادم tus: الترويسات
    .meaning = ترويسات إضافية للخادم.
policy-key-destination-tus-limit-mebibytes = خادم tus: أكبر تقرير
    .meaning = حجم أكبر تقرير يُرسل إلى الخادم بوحدة MiB.
policy-key-destination-mail = صندوق البريد
    .meaning = صندوق البريد الذي تُرسل إليه التقارير. من دون خادم بريد يرسلها برنامج البريد لدى الشخص نفسه.
policy-key-destination-mail-server = خادم البريد
    .meaning = خادم البريد الذي يستقبل التقارير.
policy-key-destination-mail-from = البريد: المرسل
    .meaning = عنوان المرسل، إذا طلب خادم البريد غير عنوان الصندوق.
policy-key-destination-mail-user = البريد: المستخدم
    .meaning = من يسجّل الدخول إلى خادم البريد، إذا طلب ذلك.
policy-key-destination-mail-password = البريد: كلمة المرور
    .meaning = كلمة المرور لذلك. يستطيع مستخدمو الكمبيوتر قراءتها.
policy-key-destination-mail-limit-mebibytes = البريد: أكبر تقرير
    .meaning = حجم أكبر تقرير يُرسل بالبريد بوحدة MiB. يزيد البريد عليه الثلث في الطريق.

## حقول العناصر

policy-field-errors-entries-id = اسمه؛ معرّف عنصر مدمج يضع هذه الكلمات مكانه.
policy-field-errors-entries-codes = الرموز كما تعرضها الشاشات والسجلات.
policy-field-errors-entries-messages = ما تقوله الشاشات، بأي لغة.
policy-field-errors-entries-platforms = الأنظمة التي تعرضه. من دون تعيين: جميعها.
policy-field-errors-entries-actor = من يستطيع إصلاحه.
policy-field-errors-entries-checks = معرّفات الفحوص التي ترى السبب.
policy-field-errors-entries-steps = معرّفات الخطوات الموجودة في البرنامج.
policy-field-errors-entries-link = صفحة لديك عنه.
policy-field-errors-entries-title = ما المشكلة، في جملة واحدة.
policy-field-errors-entries-meaning = ماذا تعني للشخص.
policy-field-errors-entries-advice = خطوة أولى بكلماتك.
policy-field-texts-entries-id = معرّف النص، ويتبعه .name لإحدى سماته.
policy-field-texts-entries-text = ما يُعرض مكانه.

## ما يقال عنها في القوالب والمرجع

# Variables:
#   $allowed (text): what the setting may hold
policy-explain-allowed = القيمة المقبولة: { $allowed }.
# Variables:
#   $value (text): what holds without the setting
policy-explain-default = من دون تعيين: { $value }.
# Variables:
#   $value (text): a value
policy-explain-example = مثال: { $value }
policy-explain-user = يمكن تعيينه للكمبيوتر أو لمستخدم؛ والأولوية لسياسة الكمبيوتر.
policy-explain-computer = يمكن تعيينه للكمبيوتر فقط.
policy-explain-json = كل سطر عنصر واحد مكتوب بصيغة JSON.
policy-template-supported = كل إصدار من Windows يعمل عليه Enrollment Helper
policy-template-description = إعدادات Enrollment Helper: إلى من يلجأ الموظفون، وما الذي يُفحص، وإلى أين تذهب التقارير.
# The comment at the start of policy.toml; lines are broken by the program.
policy-template-head = سياسة Enrollment Helper على هذا الكمبيوتر. أزل علامة # من بداية ما تريد تعيينه. مكان الملف /etc/enrollment-helper/policy.toml، ويجب أن يملكه root ولا يكتب فيه غيره، وكذلك المجلدات التي فوقه؛ وإلا تم تجاهله. تحقق منه بالأمر: enrollment-helper-cli policy check policy.toml
# The comment at the start of the configuration profile.
policy-template-profile = أخرج ما تريد تعيينه من علامات التعليق، وأرسل ملف التعريف إلى الكمبيوتر عبر خدمة الإدارة. تحقق منه قبل توقيعه بالأمر: enrollment-helper-cli policy check FILE
# The heading of the reference page.
policy-reference-title = مرجع السياسة
policy-reference-intro = كل ما يمكن لتقنية المعلومات أن تقرره، بالأسماء نفسها على كل نظام. هذه الصفحة والقوالب في `policy/` من تعريف واحد؛ وتطبعها `enrollment-helper-cli policy schema` و`policy admx` و`policy mobileconfig` و`policy toml`.
policy-reference-places = أين توجد
policy-reference-trust = لا تُقرأ السياسة إلا حيث لا يستطيع المستخدم العادي الكتابة. يتم تجاهل ما عدا ذلك، ويُذكر في النافذة وفي `enrollment-helper-cli policy show`.
policy-reference-place-windows = السجل، `HKLM\SOFTWARE\Policies\Enrollment Helper`: المجموعات مفاتيح تحته والإعدادات قيم. تكتبه نهج المجموعة وIntune وفق `policy/EnrollmentHelper.admx`. يتم تجاهل ما يستطيع الشخص كتابته من دون حقوق المسؤول.
policy-reference-place-macos = التفضيلات المُدارة للنطاق `org.enrollment-helper.EnrollmentHelper` كما يعيّنها ملف تعريف (`policy/enrollment-helper.mobileconfig`؛ وبجانبه البيان لمحرري ملفات التعريف ومخطط JSON لـ Jamf Pro). تُقرأ القيم المفروضة فقط: `/Library/Managed Preferences`، يملكها root ومن دون روابط.
policy-reference-place-linux = `/etc/enrollment-helper/policy.toml` (ابدأ من `policy/policy.toml`). الملف وكل مجلد فوقه ملك root، لا يكتب فيه غيره، وليس أي منها رابطًا.
policy-reference-users = الإعدادات المعلّمة بـ ² يمكن تعيينها أيضًا لمستخدم واحد: تحت `HKCU` على Windows، وفي `/Library/Managed Preferences/NAME` على macOS. والأولوية لسياسة الكمبيوتر. ¹ خارج كل المجموعات.
policy-reference-forms = كيف تُكتب القيم
policy-reference-forms-text = الشيء نفسه في أربع صيغ. يقبل `enrollment-helper-cli policy check FILE` صيغة TOML وJSON وقائمة خصائص أو ملف تعريف غير موقَّع، وملفًا مصدَّرًا من السجل (`.reg`).
# TOML, the format.
policy-reference-form-toml = صيغة TOML
# JSON, the format.
policy-reference-form-json = صيغة JSON
policy-reference-form-list = قائمة خصائص
policy-reference-form-registry = السجل
policy-reference-kind-text = نص
policy-reference-kind-number = عدد
policy-reference-kind-switch = تشغيل أو إيقاف
policy-reference-kind-list = قائمة
policy-reference-kind-entries = عناصر
policy-reference-kind-words = عدة لغات
policy-reference-registry-text = قيمة من النوع `REG_SZ`
policy-reference-registry-number = `REG_DWORD`، أو أرقام في `REG_SZ`
policy-reference-registry-switch = `REG_DWORD`، ١ أو ٠
policy-reference-registry-list = مفتاح باسم الإعداد فيه القيم `1` و`2` وهكذا (كما تكتب نهج المجموعة القوائم)، أو `REG_MULTI_SZ` واحدة، أو `REG_SZ` واحدة تفصل الفواصل بين أسمائها
policy-reference-registry-entries = قائمة كما سبق، كل قيمة فيها عنصر واحد بنص JSON؛ أو مفاتيح `1` و`2` وهكذا فيها الحقول
policy-reference-registry-words = مفتاح فيه قيمة لكل لغة: `en` و`zh-TW`
policy-reference-broken = ما لا يمكن استخدامه يُذكر بملفه وسطره وإعداده، مع ما فيه وما يقبله؛ ويبقى الباقي ساريًا. وتبقى عناصر القائمة الصحيحة سارية. تُعد العناصر من ١: `errors.entries[2].link`. تُكتب الأسماء بأحرف كبيرة أو صغيرة.
policy-reference-column-key = الإعداد
policy-reference-column-meaning = معناه
policy-reference-column-takes = ما يقبله
policy-reference-column-default = من دون تعيين
policy-reference-column-field = الحقل
# Variables:
#   $key (text): the setting
policy-reference-fields = لكل عنصر في `{ $key }` هذه الحقول؛ وما عليه * لازم.

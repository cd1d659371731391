## Names of the checks, as their rows show them

check-clock-accuracy = الساعة
check-time-zone = المنطقة الزمنية
check-time-sync = ضبط الوقت التلقائي
check-restart-pending = إعادة تشغيل معلّقة
check-os-version = إصدار النظام
check-default-browser = المتصفح الافتراضي
check-browser-cookies = ملفات تعريف الارتباط
check-existing-enrollment = التسجيل الحالي
check-stale-enrollment = بقايا عمليات تسجيل سابقة
check-enrollment-certificate = شهادة الإدارة
check-enrollment-policy = السماح بالتسجيل
check-company-app = تطبيق الشركة
check-services = خدمات النظام
check-keyring = حافظة كلمات المرور
check-device-identity = هوية الجهاز
check-security-chip = شريحة الأمان
check-disk-encryption = تشفير القرص
check-disk-space = المساحة الحرة
check-network-reach = خوادم التسجيل
check-captive-portal = تسجيل الدخول إلى شبكة الضيوف
check-proxy = الوكيل
check-tls-inspection = الاتصالات المشفّرة
check-name-resolution = سجلات DNS الخاصة بالتسجيل
check-hosts-file = ملف hosts
check-federation = خادم تسجيل الدخول في الشركة
check-account-name = اسم تسجيل الدخول
check-installer-folder = مجلد برنامج التثبيت
check-vbscript = دعم البرامج النصية

## What holds for every check

# $reason (words): why nothing could be seen
could-not-check = تعذّر فحص هذا
    .detail = { $reason }
not-applicable = لا ينطبق هنا
    .detail = لا يوجد شيء كهذا على هذا الكمبيوتر، أو أوقف فريق الدعم هذا الفحص.

## Clock

# $difference (duration): how far off the clock is
clock-accuracy-slow = الساعة متأخرة { $difference }
    .detail = يُرفض تسجيل الدخول إذا زاد فرق الساعة على ٥ دقائق.
    .why = إثباتات تسجيل الدخول صالحة لبضع دقائق فقط. تبدو للساعة المتأخرة كأنها آتية من المستقبل، فيُرفض التسجيل.
# $difference (duration): how far off the clock is
clock-accuracy-fast = الساعة متقدمة { $difference }
    .detail = يُرفض تسجيل الدخول إذا زاد فرق الساعة على ٥ دقائق.
    .why = إثباتات تسجيل الدخول صالحة لبضع دقائق فقط. تبدو للساعة المتقدمة كأنها انتهت، فيُرفض التسجيل.
# $difference (duration): how far the clock is behind, at least
clock-accuracy-past = الساعة متأخرة { $difference } على الأقل
    .detail = تعرض يومًا يسبق آخر تغيير في ملفات هذا الكمبيوتر نفسه.
    .why = مع خطأ بهذا القدر في الساعة يفشل كل اتصال آمن وكل تسجيل دخول.
clock-accuracy-right = الساعة صحيحة

## Time zone

time-zone-unset = لم تُعيَّن منطقة زمنية
    .detail = من غير منطقة زمنية لا يستطيع هذا الكمبيوتر معرفة الوقت الفعلي من ساعته.
    .why = المنطقة الخاطئة تجعل الساعة تبدو لخوادم تسجيل الدخول بعيدة عن الصواب بساعات.
# $zone (text): the zone that is set
# $other (text): another zone that is also set
time-zone-contradicted = منطقتان زمنيتان معيَّنتان في آن واحد
    .detail = المنطقة في موضع { $zone }، وفي موضع آخر { $other }.
    .why = البرامج التي تقرأ من مواضع مختلفة تختلف في الوقت، وقد يرى تسجيل الدخول ساعة بعيدة عن الصواب بساعات.
# $zone (text): the zone that is set
# $offset (words): the distance from UTC that the clock uses
time-zone-wrong-offset = الساعة لا تتبع منطقتها الزمنية
    .detail = المنطقة هي { $zone }، لكن الساعة تعمل على { $offset }.
    .why = ترى خوادم تسجيل الدخول ساعة فيها خطأ بقدر هذا الفرق.
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-wrong = المنطقة الزمنية غير صحيحة
    .detail = يعرض هذا الكمبيوتر { $time } في { $zone } ({ $offset })، وأجبت بأن ذلك غير صحيح.
    .why = المنطقة الخاطئة تجعل الساعة تبدو لخوادم تسجيل الدخول بعيدة عن الصواب بساعات.
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-right = الوقت { $time } في { $zone } ({ $offset })
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-question = الوقت { $time } في { $zone } ({ $offset }). هل هذا صحيح؟

## Automatic time

time-sync-off = الساعة لا تُضبط تلقائيًا
    .detail = من غير الضبط التلقائي تنحرف الساعة شيئًا فشيئًا، إلى أن يُرفض تسجيل الدخول يومًا ما.
    .why = يُرفض تسجيل الدخول إذا زاد فرق الساعة على ٥ دقائق.
time-sync-not-yet = لم يجد الضبط التلقائي خادم وقت بعد
    .detail = هو مشغَّل، لكن الساعة لم تُقارَن بأي شيء منذ بدء التشغيل.
    .why = وإلى أن يحدث ذلك لا يعرف أحد هل الساعة صحيحة.
time-sync-on = الساعة تُضبط تلقائيًا

## Pending restart

# $reasons (words): what asks for the restart, already joined
restart-pending-yes = هذا الكمبيوتر ينتظر إعادة التشغيل
    .detail = إعادة التشغيل لازمة لإتمام { $reasons }.
    .why = حتى ذلك الحين تبقى أجزاء من النظام بين القديم والجديد، فلا يبدأ التسجيل.
# $up (duration): how long the computer has been up
restart-pending-long-up = هذا الكمبيوتر يعمل من غير توقف منذ { $up }
    .detail = إعادة التشغيل تزيل كثيرًا مما يتعطل مع الوقت.
    .why = قد تكون التحديثات والخدمات التي يحتاج إليها التسجيل بانتظار بداية جديدة.
restart-pending-no = لا توجد إعادة تشغيل معلّقة
restart-reason-component-servicing = تغييرات في أجزاء النظام
restart-reason-system-update = تحديث للنظام
restart-reason-file-rename = استبدال ملفات قيد الاستخدام
restart-reason-package-update = تحديث للحزم المثبَّتة
restart-reason-kernel-replaced = تركيب نواة جديدة للنظام
restart-reason-other = عملية تثبيت

## System version

# $name (text): name of the system
# $version (text): its version
os-version-supported = يمكن تسجيل { $name } { $version }
# $name (text): name of the system
# $version (text): its version
os-version-leaving = أوشك دعم { $name } { $version } على الانتهاء
    .detail = ربما لا يزال تسجيله ممكنًا اليوم، لكن من غير أي ضمان.
    .why = قد يفشل التسجيل في أي خطوة إذا كان الإصدار خارج القائمة المدعومة.
# $name (text): name of the system
# $version (text): its version
os-version-too-old = { $name } { $version } أقدم من أن يُسجَّل
    .detail = يلزم إصدار أحدث قبل أن يمكن تسجيل هذا الكمبيوتر.
    .why = خدمة الإدارة لا تقبل الإصدارات الأقدم.
# $name (text): name of the system
# $version (text): its version
os-version-not-listed = لا يمكن تسجيل { $name } { $version }
    .detail = ليس من الأنظمة التي تعرفها خدمة الإدارة.
    .why = خدمة الإدارة لا تقبل الأنظمة التي لا تعرفها.
# $name (text): name of the system
# $version (text): its version
os-version-home = إصدار Home من Windows لا يمكن ضمّه إلى شركة
    .detail = على هذا الكمبيوتر { $name }. يحتاج الضمّ إلى Pro أو Education أو Enterprise.
    .why = أجزاء Windows التي تتيح للشركة إدارته غير موجودة في Home.
# $name (text): name of the system
# $version (text): its version
os-version-architecture = لا يمكن تسجيل هذا النوع من المعالجات مع Linux
    .detail = لا يمكن تسجيل { $name } { $version } إلا على معالجات Intel وAMD.
    .why = برامج الإدارة لنظام Linux متوفرة لتلك المعالجات فقط.
# $name (text): name of the system
# $version (text): its version
os-version-wsl = هذا نظام Linux داخل Windows
    .detail = يعمل { $name } { $version } هنا داخل Windows (WSL).
    .why = يمكن تسجيل الكمبيوتر نفسه فقط، لا نظام Linux الذي يعمل داخله.

## Default browser

# $browser (text): name of the browser
default-browser-right = المتصفح الافتراضي هو { $browser }
# $browser (text): name of the browser
# $accepted (words): browsers that work, already joined
default-browser-other = قد لا يُتمّ متصفحك الافتراضي تسجيل الدخول إلى العمل
    .detail = المتصفح هو { $browser }. من المعروف أن تسجيل الدخول هنا يعمل مع { $accepted }.
    .why = يفتح التسجيل المتصفح الافتراضي لتسجيل الدخول وينتظر إجابته.
# $accepted (words): browsers that work, already joined
default-browser-none = لم يُعيَّن متصفح افتراضي
    .detail = لا شيء يفتح روابط الويب على هذا الكمبيوتر. من المعروف أن تسجيل الدخول هنا يعمل مع { $accepted }.
    .why = يفتح التسجيل المتصفح الافتراضي لتسجيل الدخول وينتظر إجابته.

## Existing enrollment

existing-enrollment-none = لا تدير هذا الكمبيوتر أي خدمة بعد
# $service (text): name of the service or its server
existing-enrollment-same = هذا الكمبيوتر مسجَّل بالفعل في { $service }
    .detail = ربما لم يبقَ شيء يلزم عمله. وإن كان هناك ما لا يعمل، يستطيع فريق الدعم معرفة السبب.
    .why = لا يمكن تسجيل كمبيوتر مسجَّل مرة ثانية.
# $service (text): name of the service or its server
existing-enrollment-other = خدمة أخرى تدير هذا الكمبيوتر
    .detail = الخدمة هي { $service }.
    .why = للكمبيوتر خدمة إدارة واحدة في الوقت نفسه؛ على الخدمة السابقة أن تتركه أولًا.
# $service (text): name of the service or its server
# $since (words): a date
existing-enrollment-other-since = ما زالت خدمة أخرى تدير هذا الكمبيوتر
    .detail = تديره { $service } منذ { $since }.
    .why = للكمبيوتر خدمة إدارة واحدة في الوقت نفسه؛ على الخدمة السابقة أن تتركه أولًا.

## Free space

# $free (words): free space
disk-space-enough = المساحة الحرة على قرص النظام: { $free }
# $free (words): free space
disk-space-low = قرص النظام يوشك أن يمتلئ
    .detail = المساحة المتبقية: { $free }.
    .why = يجلب التسجيل معه تطبيقات وتحديثات تحتاج إلى مساحة.
# $free (words): free space
disk-space-full = قرص النظام ممتلئ
    .detail = المساحة المتبقية: { $free } فقط.
    .why = لا يمكن للتسجيل حفظ إعداداته وتطبيقاته من غير مساحة لها.

## Hosts file

hosts-file-clean = ملف hosts لا يمس التسجيل
# $count (number): how many hosts
# $hosts (words): the hosts, already joined
hosts-file-overrides =
    { $count ->
        [zero] ملف على هذا الكمبيوتر يحوّل خوادم تسجيل
        [one] ملف على هذا الكمبيوتر يحوّل خادم تسجيل إلى عنوان آخر
        [two] ملف على هذا الكمبيوتر يحوّل خادمَي تسجيل إلى عناوين أخرى
        [few] ملف على هذا الكمبيوتر يحوّل { $count } خوادم تسجيل إلى عناوين أخرى
        [many] ملف على هذا الكمبيوتر يحوّل { $count } خادم تسجيل إلى عناوين أخرى
       *[other] ملف على هذا الكمبيوتر يحوّل { $count } خادم تسجيل إلى عناوين أخرى
    }
    .detail = يعطي ملف hosts عنوانًا من عنده لـ { $hosts }.
    .why = عندئذ يتصل التسجيل بالكمبيوتر الخطأ، أو لا يصل إلى أي كمبيوتر.

## Enrollment servers

network-reach-fine = يمكن الوصول إلى كل خوادم التسجيل
network-reach-no-network = هذا الكمبيوتر غير متصل بأي شبكة
    .detail = لا اتصال عبر Wi-Fi ولا عبر كابل.
    .why = يتواصل التسجيل مع خوادم على الإنترنت.
network-reach-nothing = لا يمكن الوصول إلى الإنترنت
    .detail = هذا الكمبيوتر متصل بشبكة، لكن لا يجيب أي خادم تسجيل.
    .why = يتواصل التسجيل مع خوادم على الإنترنت.
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-some =
    { $count ->
        [zero] لا خوادم مساعدة يتعذّر الوصول إليها
        [one] لا يمكن الوصول إلى خادم يساعد في التسجيل
        [two] لا يمكن الوصول إلى خادمَين يساعدان في التسجيل
        [few] لا يمكن الوصول إلى { $count } خوادم تساعد في التسجيل
        [many] لا يمكن الوصول إلى { $count } خادمًا يساعد في التسجيل
       *[other] لا يمكن الوصول إلى { $count } خادم يساعد في التسجيل
    }
    .detail = { $hosts }: { $step }.
    .why = قد ينجح التسجيل من دونها، لكن ربما تنقصه أجزاء.
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-blocked =
    { $count ->
        [zero] لا خوادم تسجيل يتعذّر الوصول إليها
        [one] لا يمكن الوصول إلى أحد خوادم التسجيل
        [two] لا يمكن الوصول إلى خادمَين من خوادم التسجيل
        [few] لا يمكن الوصول إلى { $count } من خوادم التسجيل
        [many] لا يمكن الوصول إلى { $count } من خوادم التسجيل
       *[other] لا يمكن الوصول إلى { $count } من خوادم التسجيل
    }
    .detail = { $hosts }: { $step }.
    .why = يحتاج التسجيل إلى كل واحد من هذه الخوادم، وهذه الشبكة لا تسمح إلا ببعضها.
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-certificate =
    { $count ->
        [zero] لا خوادم تسجيل يتعذّر الوثوق بها من هنا
        [one] لا يمكن الوثوق من هنا بأحد خوادم التسجيل
        [two] لا يمكن الوثوق من هنا بخادمَين من خوادم التسجيل
        [few] لا يمكن الوثوق من هنا بـ { $count } من خوادم التسجيل
        [many] لا يمكن الوثوق من هنا بـ { $count } من خوادم التسجيل
       *[other] لا يمكن الوثوق من هنا بـ { $count } من خوادم التسجيل
    }
    .detail = { $hosts }: رُفض إثبات الهوية.
    .why = شيء ما في الطريق يجيب بدلًا من الخوادم، أو الساعة خاطئة. وكلاهما يوقف التسجيل.
reach-step-resolve = لم يُعثر على الاسم
reach-step-connect = لا اتصال
reach-step-tls = لا اتصال آمنًا
reach-step-http = لا إجابة سليمة

## Guest network sign-in

captive-portal-none = لا تعترض الطريق شبكة ضيوف
captive-portal-found = هذه الشبكة تطلب تسجيل الدخول إليها أولًا
    .detail = هي شبكة ضيوف كالتي في الفنادق: تعرض صفحتها هي إلى أن يتم تسجيل الدخول أو الموافقة.
    .why = وحتى ذلك الحين لا تسمح بمرور أي شيء إلى خوادم التسجيل.

## Proxy

proxy-none = لم يُعيَّن وكيل
# $proxy (text): the proxy
proxy-lets-through = الوكيل { $proxy } يسمح بمرور التسجيل
# $user (text): the person's proxy
# $machine (text): the system's proxy
proxy-disagrees = أنت والنظام تستخدمان وكيلين مختلفين
    .detail = وكيلك: { $user }. وكيل النظام: { $machine }.
    .why = يعمل التسجيل جزئيًا باسمك وجزئيًا باسم النظام. ومع وجود طريقين للخروج لا يصل أحد النصفين.
# $proxy (text): the proxy
proxy-wants-sign-in = الوكيل يطلب تسجيل الدخول
    .detail = يطلب { $proxy } اسمًا وكلمة مرور قبل أن يسمح بمرور أي شيء.
    .why = ليس لدى الجزء الذي يجريه النظام من التسجيل اسم وكلمة مرور ليقدمهما.
# $proxy (text): the proxy
# $schemes (list): the kinds of sign-in that it takes, such as Negotiate or NTLM
proxy-wants-sign-in-with = الوكيل يطلب تسجيل الدخول
    .detail = لا يسمح { $proxy } بمرور أي شيء قبل تسجيل الدخول. يقبل: { $schemes }.
    .why = ليس لدى الجزء الذي يجريه النظام من التسجيل اسم وكلمة مرور ليقدمهما.
# $proxy (text): the proxy
proxy-refuses = الوكيل يرفض خوادم التسجيل
    .detail = رفض { $proxy } طلبنا.
    .why = لا طريق آخر للتسجيل كي يخرج من هذه الشبكة.
# $proxy (text): the proxy
proxy-no-answer = الوكيل لا يجيب
    .detail = { $proxy } معيَّن طريقًا للخروج، لكن لا شيء يجيب هناك.
    .why = كل ما يخرج من هذا الكمبيوتر يمر عبره، فلا يصل إلى أي مكان.

## Browser cookies

# $browser (text): name of the browser
browser-cookies-allowed = يسمح { $browser } لتسجيل الدخول بحفظ ملفات تعريف الارتباط
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
browser-cookies-blocked = يرفض { $browser } ملفات تعريف الارتباط الخاصة بتسجيل الدخول
    .detail = لا يحفظ ملفات تعريف الارتباط من { $hosts }.
    .why = من دون هذه الملفات ينسى تسجيل الدخول في كل خطوة من أنت، ويبدأ من جديد.
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
browser-cookies-blocked-by-it = إعدادات فريق الدعم في { $browser } ترفض ملفات تعريف الارتباط الخاصة بتسجيل الدخول
    .detail = تمنع { $hosts } من حفظ ملفات تعريف الارتباط. لا يمكنك تغيير ذلك بنفسك.
    .why = من دون هذه الملفات ينسى تسجيل الدخول في كل خطوة من أنت، ويبدأ من جديد.

## Remains of earlier enrollments

stale-enrollment-none = لم تترك أي عملية تسجيل سابقة شيئًا وراءها
# $count (number): how many things were found
stale-enrollment-found =
    { $count ->
        [zero] لم تترك عمليات التسجيل السابقة شيئًا وراءها
        [one] تركت عملية تسجيل سابقة شيئًا وراءها
        [two] تركت عمليات تسجيل سابقة شيئين وراءها
        [few] تركت عمليات تسجيل سابقة { $count } أشياء وراءها
        [many] تركت عمليات تسجيل سابقة { $count } شيئًا وراءها
       *[other] تركت عمليات تسجيل سابقة { $count } شيء وراءها
    }
    .detail = كان هذا الكمبيوتر تابعًا لخدمة إدارة في الماضي، ولم يُنظَّف كل شيء.
    .why = يجد التسجيل الجديد هذه البقايا فيظن أن الكمبيوتر مسجَّل بالفعل.

## Management certificate

enrollment-certificate-none = لا توجد شهادة إدارة بعد
# $date (words): the last day it is valid
enrollment-certificate-valid = شهادة الإدارة صالحة حتى { $date }
# $date (words): the last day it was valid
enrollment-certificate-expired = انتهت صلاحية شهادة الإدارة
    .detail = كانت صالحة حتى { $date }.
    .why = لا تتعرف خدمة الإدارة على هذا الكمبيوتر من دون شهادة صالحة.
enrollment-certificate-keyless = فقدت شهادة الإدارة مفتاحها
    .detail = الشهادة موجودة، لكن النصف السري التابع لها غير موجود.
    .why = من دون المفتاح لا يستطيع هذا الكمبيوتر إثبات هويته لخدمة الإدارة.
# $count (number): how many certificates there are
enrollment-certificate-several =
    { $count ->
        [zero] لا توجد شهادة إدارة
        [one] توجد شهادة إدارة واحدة
        [two] توجد شهادتا إدارة
        [few] توجد { $count } شهادات إدارة
        [many] توجد { $count } شهادة إدارة
       *[other] توجد { $count } شهادة إدارة
    }
    .detail = تكفي واحدة، وما سواها بقايا عمليات تسجيل سابقة.
    .why = قد يقدّم هذا الكمبيوتر الشهادة الخطأ إلى خدمة الإدارة.

## Permission to enroll

enrollment-policy-free = يُسمح بتسجيل هذا الكمبيوتر
enrollment-policy-off = أوقف فريق الدعم التسجيل على هذا الكمبيوتر
    .detail = تمنع سياسة على هذا الكمبيوتر التسجيل في خدمة إدارة.
    .why = يوقف Windows كل عملية تسجيل قبل أن تبدأ.
enrollment-policy-refused = لا يسمح Windows بالتسجيل هنا
    .detail = عند سؤاله مباشرة يقول Windows إنه لا يُسمح بتسجيل هذا الكمبيوتر.
    .why = يوقف Windows كل عملية تسجيل قبل أن تبدأ.
enrollment-policy-built-in-account = الحساب المستخدم هو حساب Administrator المدمج
    .detail = يأتي هذا الحساب مع Windows ولا يخص شخصًا بعينه.
    .why = لا يسمح Windows لهذا الحساب بتسجيل الكمبيوتر.
enrollment-policy-not-administrator = لا يُسمح لك بتغيير إعدادات هذا الكمبيوتر
    .detail = حسابك حساب عادي، من غير حقوق المسؤول.
    .why = يحتاج التسجيل اليدوي إليها. وإذا كانت شركتك تسجّل أجهزتها تلقائيًا، فلا يلزمك شيء.

## Company app

company-app-there = تطبيق الشركة وأجزاؤه مثبَّتة
# $apps (words): the missing programs, already joined
company-app-missing = شيء يحتاج إليه التسجيل غير مثبَّت
    .detail = الناقص: { $apps }.
    .why = يجري التسجيل من خلال هذه البرامج.
# $apps (words): the old programs, already joined
company-app-old = شيء يحتاج إليه التسجيل قديم جدًا
    .detail = القديم: { $apps }.
    .why = لم تعد خدمة الإدارة تتواصل مع الإصدارات القديمة من هذه البرامج.

## System services

services-fine = خدمات النظام التي يحتاج إليها التسجيل مشغَّلة
# $services (words): names of the services, already joined
services-off = خدمة من خدمات النظام يحتاج إليها التسجيل متوقفة
    .detail = المتوقف: { $services }.
    .why = تعمل أجزاء من التسجيل في الخلفية، ولا تبدأ أبدًا.
# $services (words): names of the services, already joined
services-failed = خدمة من خدمات النظام يحتاج إليها التسجيل تعطلت
    .detail = المتعطل: { $services }.
    .why = تعمل أجزاء من التسجيل في الخلفية، وتتوقف في منتصف الطريق.

## Password keyring

keyring-ready = حافظة كلمات المرور مفتوحة
keyring-none = لا توجد حافظة كلمات مرور على هذا الكمبيوتر
    .detail = لا يوجد هنا برنامج يحفظ كلمات المرور والمفاتيح لك.
    .why = يضع تطبيق الشركة مفاتيح تسجيل دخولك في الحافظة، ولا يمكنه المتابعة من دونها.
keyring-no-default = لم تُعيَّن حافظة افتراضية لكلمات المرور
    .detail = يوجد برنامج للحافظات، لكنه لا يعرف أين توضع المفاتيح الجديدة.
    .why = يضع تطبيق الشركة مفاتيح تسجيل دخولك في الحافظة الافتراضية.
keyring-locked = حافظة كلمات المرور مقفلة
    .detail = تُفتح بكلمة مرور، وهي عادةً التي تسجّل بها الدخول إلى هذا الكمبيوتر.
    .why = لا يستطيع تطبيق الشركة الوصول إلى مفاتيح تسجيل دخولك ما دامت مقفلة.

## Device identity

device-identity-fine = لهذا الكمبيوتر هوية خاصة به
device-identity-virtual-fine = هذا جهاز ظاهري، ويمكن تسجيله
device-identity-virtual-mac = هذا الـ Mac جهاز ظاهري
    .detail = يعمل داخل كمبيوتر آخر.
    .why = لا تقبل خدمة الإدارة جهاز Mac من دون طراز ورقم تسلسلي خاصين به.
device-identity-virtual-machine = يعمل نظام Linux هذا في جهاز ظاهري
    .detail = لا ضمان لعمل أجهزة ظاهرية غير أجهزة Hyper-V وAzure.
    .why = قد يُرفض التسجيل، لأنه لا يمكن تمييز الجهاز من نسخه.
device-identity-no-serial = لا يعرض هذا الـ Mac رقمًا تسلسليًا
    .detail = موضعه فارغ أو فيه قيمة مؤقتة. قد يحدث ذلك بعد إصلاح.
    .why = تعرف خدمة الإدارة جهاز Mac برقمه التسلسلي، ولا تقبله من دونه.

## Security chip

security-chip-ready = شريحة الأمان جاهزة
security-chip-none = لم يُعثر على شريحة أمان
    .detail = إما أن هذا الكمبيوتر من دون شريحة، أو أنها متوقفة.
    .why = بعض الشركات لا تقبل إلا أجهزة كمبيوتر مفاتيحها محفوظة في شريحة أمان.
security-chip-not-ready = شريحة الأمان غير جاهزة
    .detail = هي موجودة، لكن Windows لا يستطيع استخدامها بعد.
    .why = تُحفظ فيها مفاتيح التسجيل، ومن دونها ترفض بعض الشركات الكمبيوتر.
security-chip-old = شريحة الأمان قديمة
    .detail = تتبع الإصدار 1.2 من المعيار، والمعتاد الآن هو الإصدار 2.0.
    .why = بعض أنواع التسجيل تطلب الإصدار 2.0.

## Disk encryption

disk-encryption-on = قرص النظام مشفَّر
disk-encryption-off = قرص النظام غير مشفَّر
    .detail = من يُخرج القرص من هذا الكمبيوتر يستطيع قراءة ما عليه.
    .why = لا تسمح شركات كثيرة بالوصول إلى بياناتها إلا لأجهزة كمبيوتر مشفَّرة.

## Encrypted connections

tls-inspection-none = لا أحد يفتح الاتصالات بخوادم التسجيل
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $issuer (text): who issued the certificates
tls-inspection-found =
    { $count ->
        [zero] لا أحد يفتح الاتصالات بخوادم التسجيل
        [one] جهة ما تفتح الاتصال المشفّر بأحد خوادم التسجيل
        [two] جهة ما تفتح الاتصالات المشفّرة بخادمَين من خوادم التسجيل
        [few] جهة ما تفتح الاتصالات المشفّرة بـ { $count } من خوادم التسجيل
        [many] جهة ما تفتح الاتصالات المشفّرة بـ { $count } من خوادم التسجيل
       *[other] جهة ما تفتح الاتصالات المشفّرة بـ { $count } من خوادم التسجيل
    }
    .detail = { $hosts }: أصدرت الشهادةَ { $issuer } بدلًا من جهة عامة معتمدة.
    .why = هناك مرشِّح في الطريق. يثبت التسجيل هوية هذا الكمبيوتر عبر هذه الاتصالات، ويرفض ذلك إذا كانت مفتوحة.

## Enrollment records

# $domain (text): the person's domain
name-resolution-right = سجلات التسجيل الخاصة بالنطاق { $domain } صحيحة
# $names (words): the names, already joined
name-resolution-wrong = سجلات التسجيل الخاصة بشركتك تقود إلى المكان الخطأ
    .detail = ينبغي أن تقود { $names } إلى خوادم التسجيل لدى Microsoft، لكنها لا تفعل.
    .why = يبحث Windows هناك عن خادم التسجيل فيجد خادمًا آخر، أو لا يجد شيئًا.
# $names (words): the names, already joined
name-resolution-missing = لا توجد سجلات تسجيل لشركتك
    .detail = لا يمكن العثور على { $names } من هنا. ليس هذا خللًا إذا كانت شركتك تسجّل بطريقة أخرى.
    .why = من دونها قد يطلب منك Windows عنوان خادم التسجيل.

## Company sign-in server

# $domain (text): the person's domain
federation-not-used = يتم تسجيل الدخول في { $domain } لدى Microsoft مباشرة
# $host (text): the sign-in server
# $domain (text): the person's domain
federation-right = خادم تسجيل الدخول للنطاق { $domain } سليم
# $host (text): the sign-in server
# $certificate (text): name of the missing certificate
federation-intermediate-missing = خادم تسجيل الدخول في شركتك لا يعرض كل شهاداته
    .detail = لا يرسل { $host } الشهادة «{ $certificate }».
    .why = من دونها لا تستطيع الهواتف وكثير من أجهزة الكمبيوتر التحقق من هوية الخادم، فترفض تسجيل الدخول.
# $host (text): the sign-in server
# $date (words): the last day it was valid
federation-expired = انتهت صلاحية شهادة خادم تسجيل الدخول في شركتك
    .detail = كانت شهادة { $host } صالحة حتى { $date }.
    .why = لا يستطيع أحد تسجيل الدخول بشهادة انتهت صلاحيتها.
# $host (text): the sign-in server
federation-wrong-name = خادم تسجيل الدخول في شركتك يعرض شهادة خادم آخر
    .detail = الشهادة التي يعرضها { $host } ليست صادرة باسمه.
    .why = يتوقف تسجيل الدخول، لأن جهة أخرى قد تكون هي التي تجيب.
# $host (text): the sign-in server
federation-not-trusted = لا يمكن الوثوق من هنا بخادم تسجيل الدخول في شركتك
    .detail = رُفضت شهادة { $host }.
    .why = يتوقف تسجيل الدخول، لأن جهة أخرى قد تكون هي التي تجيب.
# $host (text): the sign-in server
federation-no-answer = خادم تسجيل الدخول في شركتك لا يجيب
    .detail = لا يمكن الوصول إلى { $host } من هذه الشبكة.
    .why = يجري تسجيل دخولك في شركتك على هذا الخادم.
# $host (text): the sign-in server
federation-endpoint-off = تنقص خادمَ تسجيل الدخول في شركتك خدمةٌ تحتاج إليها الهواتف
    .detail = لا يوفر { $host } للأجهزة تسجيل الدخول بالاسم وكلمة المرور (WS-Trust 1.3).
    .why = تسجّل أجهزة iPhone وiPad التابعة للشركة الدخول من خلالها عند إعدادها التلقائي.

## Sign-in name

# $domain (text): the domain of the name
account-name-right = يعرف تسجيل الدخول النطاق { $domain }
account-name-no-address = هذا ليس عنوانًا
    .detail = يحتاج تسجيل الدخول إلى اسم يشبه عنوان البريد، فيه علامة @.
    .why = يعثر تسجيل الدخول على شركتك بما يلي علامة @.
account-name-bad-characters = في العنوان رموز لا يمكن أن تكون صحيحة
    .detail = في العنوان علامة @ واحدة، من غير مسافات.
    .why = لا يعثر تسجيل الدخول على عنوان فيه خطأ كتابي.
# $domain (text): the domain of the name
account-name-not-routable = اسم تسجيل دخولك يعمل داخل شركتك فقط
    .detail = الأسماء التي تنتهي بـ { $domain } غير معروفة على الإنترنت.
    .why = خوادم التسجيل موجودة على الإنترنت، ولا تجد شركة بهذا الاسم.
# $domain (text): the domain of the name
# $expected (text): the domain that IT expects
account-name-other-domain = هذا ليس عنوانًا من شركتك
    .detail = ينتهي بـ { $domain }، والعناوين هنا تنتهي بـ { $expected }.
    .why = لا يمكن لتسجيل الدخول في شركة أخرى أن يسجّل هذا الكمبيوتر.
# $domain (text): the domain of the name
account-name-unknown-domain = لا يعرف تسجيل الدخول نطاقك
    .detail = لم يُسجِّل أحد { $domain } لتسجيل الدخول إلى العمل.
    .why = لا يجد تسجيل الدخول شركة بهذا الاسم.

## Installer folder

installer-folder-unused = لا يوجد هنا برنامج تثبيت مخصص لإصدارات Windows الأقدم
installer-folder-whole = برنامج التثبيت موجود بجانب ملف شهادته
# $path (text): the folder
installer-folder-incomplete = ملف شهادة برنامج التثبيت ناقص
    .detail = يحتاج برنامج التثبيت في { $path } إلى الملف MicrosoftIntune.accountcert بجانبه.
    .why = من دونه لا يعرف برنامج التثبيت إلى أي شركة ينتمي الكمبيوتر.

## Script support

vbscript-there = دعم البرامج النصية لبرامج التثبيت موجود
vbscript-missing = دعم البرامج النصية لبرامج التثبيت غير موجود
    .detail = أُزيل VBScript من نظام Windows هذا.
    .why = بعض برامج التثبيت تشغّل برامج نصية صغيرة، وتتوقف من دونها.

## Why something could not be checked

reason-pending = ما زال الفحص جاريًا.
reason-unsupported = هذا النظام لا يفصح عن ذلك.
reason-offline = يحتاج إلى الشبكة، والفحوص عبر الشبكة متوقفة.
reason-no-network = يحتاج إلى الشبكة، ولا توجد شبكة.
reason-no-answer = لم يُجب أحد في الوقت المناسب. قد تفيد المحاولة لاحقًا.
reason-not-permitted = لا يسمح لنا هذا النظام بالنظر من دون حقوق إضافية. يستطيع فريق الدعم ذلك.
reason-not-installed = جزء النظام الذي يعرف ذلك غير موجود على هذا الكمبيوتر.
reason-unexpected-answer = أجاب النظام بشيء لا نفهمه. يجده فريق الدعم في التقرير.
reason-unreadable = تعذّرت قراءته. يجد فريق الدعم السبب في التقرير.
reason-not-recorded = هذا التسجيل المحفوظ لا يحتوي عليه.
reason-needs-answer = لا أحد سواك يعرف ذلك.
reason-needs-account = نحتاج إلى معرفة عنوان عملك لهذا الفحص.
reason-not-built = هذا الإصدار لا يفحص ذلك بعد.
reason-other = حدث شيء غير متوقع. يجده فريق الدعم في التقرير.

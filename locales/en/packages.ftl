### What packages say: launcher, software centre, permission prompt, installer. One line each; packages are generated from it.

# Beside the product's name in a launcher: the kind of program
package-generic-name = Device enrollment help
# Under the name in a launcher and a software centre; no full stop
package-summary = Find out why setting up this work computer fails
# What people type into a launcher to find the program, parted by semicolons
package-keywords = enroll;enrollment;device;work;school;Intune;Company Portal;management;register;error;
package-description-employee = When a work computer cannot be added to your company's device management, Enrollment Helper looks at this computer, says in plain words what is wrong and leads you through mending it step by step.
package-description-it = What only IT can mend goes to IT as one report, with names and secrets masked. Nothing is sent unless you ask for it, and looking needs no administrator rights.
# The kind of file that ends in .ehreport
package-report-type = Enrollment Helper report
# The kind of link that starts with enrollment-helper:
package-link-type = Enrollment Helper link
# In the system's prompt for a password
package-permission-fix = An administrator is needed to change a setting of this computer that keeps it from being enrolled
package-permission-undo = An administrator is needed to take back a change that Enrollment Helper made to this computer
# The entry in the start menu of Windows
package-start-menu = Enrollment Helper
package-installer-needs-windows = Enrollment Helper needs 64-bit Windows 10 or newer. Nothing was installed.
package-installer-needs-webview = The window of Enrollment Helper needs Microsoft Edge WebView2 Runtime, which is not on this computer. Windows 11 brings it along; on Windows 10, install it from Microsoft. Everything else is installed, and the terminal program works without it.
package-installer-in-use = Enrollment Helper is open and could not be replaced. Close it and start the installation again.

package id.jenjang.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every check finds what it is for, in a house built wrong on purpose. */
class ChecksFailTest {

    @TempDir private Path root;

    private void write(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void java(String bundle, String name, String body) throws IOException {
        write("bundles/id.jenjang." + bundle + "/src/" + name + ".java", body);
    }

    private void manifest(String bundle, String headers) throws IOException {
        write(
                "bundles/id.jenjang." + bundle + "/META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-SymbolicName: id.jenjang."
                        + bundle
                        + "\n"
                        + headers);
    }

    private List<String> found(Check check) {
        return check.violations(new Project(root)).stream().map(Violation::toString).toList();
    }

    @Test
    void arrowsInCode() throws IOException {
        java(
                "measure",
                "A",
                "package id.jenjang.measure;\n\nimport id.jenjang.rules.Rule;\n\nclass A {}\n");
        java(
                "report.docx",
                "B",
                "class B {\n"
                        + "  id.jenjang.model.Misi misi;\n"
                        + "  id.jenjang.report.tree.Table table;\n"
                        + "}\n");
        assertEquals(
                List.of(
                        "bundles/id.jenjang.measure/src/A.java:3: measure uses rules; it has doors"
                                + " to [model] only",
                        "bundles/id.jenjang.report.docx/src/B.java:2: report.docx uses model;"
                                + " it has doors to [diagram, docx4j, report] only"),
                found(new ArrowCheck()));
    }

    @Test
    void arrowsInManifests() throws IOException {
        manifest(
                "model",
                "Require-Bundle: org.eclipse.emf.ecore;bundle-version=\"[2,3)\",\n"
                        + " id.jenjang.dsl\n");
        manifest("rules", "Import-Package: id.jenjang.measure,\n id.jenjang.report.tree\n");
        assertEquals(
                List.of(
                        "bundles/id.jenjang.model/META-INF/MANIFEST.MF:4: model uses dsl; it has"
                                + " doors to [] only",
                        "bundles/id.jenjang.rules/META-INF/MANIFEST.MF:4: rules uses report;"
                                + " it has doors to [measure, model] only"),
                found(new ArrowCheck()));
    }

    @Test
    void versionsThatMayBeAny() throws IOException {
        manifest(
                "dsl",
                "Require-Bundle: id.jenjang.model,\n"
                        + " org.eclipse.xtext;bundle-version=\"[2.42,3)\";visibility:=reexport,\n"
                        + " org.antlr.runtime;visibility:=reexport\n"
                        + "Import-Package: org.apache.log4j,\n"
                        + " jakarta.inject;bundle-version=\"1\",\n"
                        + " com.google.inject;version=\"1.4\"\n");
        manifest("bahasa/id.jenjang.bahasa.ui", "Fragment-Host: org.eclipse.ui\n");
        write(
                "tests/id.jenjang.dsl.tests/META-INF/MANIFEST.MF",
                "Bundle-SymbolicName: id.jenjang.dsl.tests\nRequire-Bundle: org.eclipse.osgi\n");
        var any = " may be of any version; say from which one on";
        var dsl = "bundles/id.jenjang.dsl/META-INF/MANIFEST.MF:";
        assertEquals(
                List.of(
                        "bundles/id.jenjang.bahasa/id.jenjang.bahasa.ui/META-INF/MANIFEST.MF:3:"
                                + " org.eclipse.ui"
                                + any,
                        dsl + "6: org.apache.log4j" + any,
                        dsl + "7: jakarta.inject" + any,
                        dsl + "5: org.antlr.runtime" + any),
                found(new BoundsCheck()));
    }

    @Test
    void cycles() throws IOException {
        java("cli", "A", "import id.jenjang.workbench.Window;\nclass A {}\n");
        java("workbench", "B", "import id.jenjang.cli.Main;\nclass B {}\n");
        java("rules", "C", "import id.jenjang.model.Misi;\nclass C {}\n");
        assertEquals(
                List.of(
                        "bundles/id.jenjang.cli/src/A.java:1: cli -> workbench is part of a cycle",
                        "bundles/id.jenjang.workbench/src/B.java:1: workbench -> cli is part of a"
                                + " cycle"),
                found(new CycleCheck()));
    }

    @Test
    void librariesInTheWrongRoom() throws IOException {
        java("report", "A", "import org.docx4j.wml.P;\nclass A { java.awt.Color colour; }\n");
        java("report.docx", "B", "import org.docx4j.wml.P;\nclass B {}\n");
        manifest("rules", "Require-Bundle: org.eclipse.xtext\n");
        java("dsl.ide", "D", "class D { org.eclipse.ui.PlatformUI window; }\n");
        java("workbench", "E", "class E { org.eclipse.ui.PlatformUI window; }\n");
        write(
                "tests/id.jenjang.rules.tests/src/C.java",
                "import static org.eclipse.xtext.EcoreUtil2.*;\nclass C {}\n");
        assertEquals(
                List.of(
                        "bundles/id.jenjang.dsl.ide/src/D.java:1: org.eclipse.ui belongs to"
                                + " [workbench], not to dsl.ide",
                        "bundles/id.jenjang.report/src/A.java:1: org.docx4j belongs to [docx4j,"
                                + " report.docx], not to report",
                        "bundles/id.jenjang.report/src/A.java:2: java.awt belongs to [cli,"
                                + " workbench], not to report",
                        "tests/id.jenjang.rules.tests/src/C.java:1: org.eclipse.xtext belongs to"
                                + " [dsl, dsl.ide, workbench], not to rules",
                        "bundles/id.jenjang.rules/META-INF/MANIFEST.MF:3: org.eclipse.xtext belongs"
                                + " to [dsl, dsl.ide, workbench], not to rules"),
                found(new LibraryCheck()));
    }

    @Test
    void console() throws IOException {
        var talk =
                "class A {\n"
                        + "  void a() {\n"
                        + "    System.out.println();\n"
                        + "    java.lang.System.err.print(1);\n"
                        + "  }\n"
                        + "}\n";
        java("measure", "A", talk);
        java("cli", "A", talk);
        assertEquals(
                List.of(
                        "bundles/id.jenjang.measure/src/A.java:3: System.out.println outside a"
                                + " program",
                        "bundles/id.jenjang.measure/src/A.java:4: java.lang.System.err.print"
                                + " outside a program"),
                found(new ConsoleCheck()));
    }

    @Test
    void menus() throws IOException {
        write(
                "bundles/id.jenjang.workbench/plugin.xml",
                "<a locationURI=\"menu:file?after=jenjang.open\"/>\n"
                        + "<a locationURI=\"menu:jenjang?after=open\"/>\n"
                        + "<a locationURI=\"menu:file?after=open\"/>\n"
                        + "<a locationURI=\"menu:help\"/>\n");
        assertEquals(
                List.of(
                        "bundles/id.jenjang.workbench/plugin.xml:3:"
                                + " locationURI=\"menu:file?after=open\" would also show in an Eclipse",
                        "bundles/id.jenjang.workbench/plugin.xml:4: locationURI=\"menu:help\" would"
                                + " also show in an Eclipse"),
                found(new MenuCheck()));
    }

    @Test
    void internals() throws IOException {
        manifest(
                "dsl",
                "Export-Package: id.jenjang.dsl,\n"
                        + " id.jenjang.dsl.internal,\n"
                        + " id.jenjang.dsl.internal.load;x-friends:=\"id.jenjang.dsl.tests,id.jenjang.osgi.tests\"\n");
        java("cli", "A", "import id.jenjang.dsl.internal.load.Source;\nclass A {}\n");
        write(
                "tests/id.jenjang.dsl.tests/src/B.java",
                "import id.jenjang.dsl.internal.load.Source;\nclass B {}\n");
        assertEquals(
                List.of(
                        "bundles/id.jenjang.dsl/META-INF/MANIFEST.MF:4: id.jenjang.dsl.internal is"
                                + " exported to all",
                        "bundles/id.jenjang.cli/src/A.java:1: id.jenjang.dsl.internal.load.Source"
                                + " is internal to another bundle"),
                found(new InternalsCheck()));
    }

    @Test
    void sizes() throws IOException {
        java("model", "Long", "class Long {}\n" + "// more\n".repeat(500));
        java(
                "model",
                "Methods",
                """
                class Methods {
                    record Six(int a, int b, int c, int d, int e, int f) {}

                    void six(int a, int b, int c, int d, int e, int f) {}

                    @Override
                    public void given(int a, int b, int c, int d, int e, int f) {}

                    void tall() {
                %s    }
                }
                """
                        .formatted("        int i;\n".repeat(59)));
        write("bundles/pom.xml", "<project>\n" + "\n".repeat(199));
        assertEquals(
                List.of(
                        "bundles/id.jenjang.model/src/Long.java:501: 501 lines; at most 500",
                        "bundles/pom.xml:200: 200 lines; a pom has less than 200",
                        "bundles/id.jenjang.model/src/Methods.java:4: six has 6 parameters; at most"
                                + " 5, then a record",
                        "bundles/id.jenjang.model/src/Methods.java:9: tall has 61 lines; at most"
                                + " 60"),
                found(new SizeCheck()));
    }

    @Test
    void names() throws IOException {
        java("model", "A", "class A {\n  class TextUtils {}\n  interface PlanManager {}\n}\n");
        assertEquals(
                List.of(
                        "bundles/id.jenjang.model/src/A.java:2: TextUtils is named Utils",
                        "bundles/id.jenjang.model/src/A.java:3: PlanManager is named Manager"),
                found(new NameCheck()));
    }

    @Test
    void places() throws IOException {
        var home = "/home" + "/budi";
        var address = "https:" + "//repo.example.org";
        write("docs/a.md", "satu\n" + home + "/plan, " + address + "/boleh\n");
        write(
                "pom.xml",
                "<a xmlns=\"http:"
                        + "//maven.apache.org/POM/4.0.0\"/>\n<url>"
                        + address
                        + "/maven</url>\n");
        assertEquals(
                List.of(
                        "docs/a.md:2: " + home + " names a place",
                        "pom.xml:2: " + address + " names a place"),
                found(new PlaceCheck()));
    }

    @Test
    void messages() throws IOException {
        var folder = "bundles/id.jenjang.rules/src/id/jenjang/rules/";
        write(
                folder + "messages.properties",
                "satu = {0} dari {1}\ndua = dua\ntiga = {0\nempat = it's {0}\n");
        write(
                folder + "messages_en.properties",
                "satu = {0}\ntiga = {0\nempat = it''s {0}\nlima = five\n");
        write("bundles/id.jenjang.cli/src/messages.properties", "a = b\n");
        var indonesian = folder + "messages.properties";
        var english = folder + "messages_en.properties";
        assertEquals(
                List.of(
                        "bundles/id.jenjang.cli/src/messages.properties:1: has no"
                                + " messages_en.properties beside it",
                        indonesian + ":2: dua is missing in messages_en.properties",
                        indonesian + ":4: empat hides an argument behind an apostrophe",
                        indonesian + ":1: satu has other arguments in messages_en.properties",
                        indonesian
                                + ":3: tiga is no message format: Unmatched braces in the pattern.",
                        english + ":4: lima is missing in messages.properties",
                        english + ":1: satu has other arguments in messages.properties",
                        english
                                + ":2: tiga is no message format: Unmatched braces in the"
                                + " pattern."),
                found(new MessagesCheck()));
    }

    @Test
    void documents() throws IOException {
        write(
                "docs/adr/README.md",
                "[0001](0001-a.md) [ini](../tiada.md#bab) [itu](https:" + "//example.org)\n");
        write("docs/adr/0001-a.md", "\n");
        write("docs/adr/0002-b.md", "\n");
        write("docs/glosarium.md", "`Visi`\n");
        write(
                "bundles/id.jenjang.model/model/jenjang.ecore",
                """
                <eClassifiers xsi:type="ecore:EClass" name="Visi"/>
                <eClassifiers xsi:type="ecore:EEnum" name="Arah"/>
                """);
        assertEquals(
                List.of(
                        "docs/adr/README.md:1: ../tiada.md leads nowhere",
                        "docs/adr/0002-b.md:1: is not listed in docs/adr/README.md",
                        "bundles/id.jenjang.model/model/jenjang.ecore:2: Arah is missing in"
                                + " docs/glosarium.md"),
                found(new DocumentCheck()));
    }

    @Test
    void generatedFilesAreNotLookedAt() throws IOException {
        write("bundles/id.jenjang.model/src-gen/AUtils.java", "class AUtils {}\n");
        write("bundles/id.jenjang.model/target/BUtils.java", "class BUtils {}\n");
        assertEquals(List.of(), found(new NameCheck()));
    }
}

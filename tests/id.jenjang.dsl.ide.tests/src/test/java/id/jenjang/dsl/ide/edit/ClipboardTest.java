package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.ModelChange.DeleteAll;
import id.jenjang.dsl.ide.edit.ModelChange.Paste;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Simpul;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class ClipboardTest {

    private static final String PLAN =
            """
            renstra R "Renstra" untuk D {
              tujuan T "Tujuan" {
                // tentang S1
                sasaran S1 "Satu" { // sebaris
                  iku IKU1 "Indeks" { // dalam
                    penanggung jawab K
                    didukung P1
                  }
                } // di belakang
                sasaran S2 "Dua"
              }
              tujuan T2 "Kosong"
            }
            instansi D "Dinas" { kepala K "Kepala" }
            program P1 "Program" mendukung S1
            """;

    private static final String COPY =
            """
            // tentang S1
            sasaran S1 "Satu" { // sebaris
              iku IKU1 "Indeks" { // dalam
                penanggung jawab K
                didukung P1
              }
            } // di belakang
            """;

    private static Optional<String> copy(EditCase plan, String... names) {
        var refs = new ArrayList<ElementRef>();
        for (var each : names) {
            refs.add(plan.named(each));
        }
        return plan.editor().copy(refs);
    }

    @Test
    void anElementIsCopiedWithItsComments() {
        var plan = EditCase.of(PLAN);
        assertEquals(Optional.of(COPY), copy(plan, "S1"));
        assertEquals(Optional.of(COPY), copy(plan, "S1", "IKU1"));
        assertEquals(Optional.of(COPY + "sasaran S2 \"Dua\"\n"), copy(plan, "S1", "S2"));
        assertEquals(
                Optional.empty(), copy(EditCase.of(PLAN.replace("IKU1 \"", "IKU1 ? \"")), "S1"));
    }

    @Test
    void whatItsElementCannotDoWithoutIsNotCopiedAlone() {
        var plan = EditCase.of("perjanjian 2023 PK untuk D murni { IKU1: 5 }\n");
        var row = plan.named("PK").child(Literals.PERJANJIAN__ENTRI, 0);
        var value = row.child(Literals.TARGET_PERJANJIAN__NILAI, 0);
        assertEquals(Optional.of("IKU1: 5\n"), plan.editor().copy(List.of(row)));
        assertEquals(Optional.empty(), plan.editor().copy(List.of(value)));
    }

    @Test
    void aPastedElementGetsNewNames() {
        assertEquals(
                PLAN.replace(
                        "tujuan T2 \"Kosong\"",
                        """
                        tujuan T2 "Kosong" {
                            // tentang S1
                            sasaran S3 "Satu" { // sebaris
                              iku IKU2 "Indeks" { // dalam
                                penanggung jawab K
                                didukung P1
                              }
                            } // di belakang
                          }\
                        """),
                EditCase.of(PLAN).after(plan -> new Paste(plan.named("T2"), null, 0, COPY)));
    }

    @Test
    void severalElementsArePastedAtTheirPlace() {
        assertEquals(
                PLAN.replace(
                        "    sasaran S2 \"Dua\"\n",
                        "    sasaran S3 \"a\"\n    sasaran S4 \"b\"\n    sasaran S2 \"Dua\"\n"),
                EditCase.of(PLAN)
                        .after(
                                plan ->
                                        new Paste(
                                                plan.named("T"),
                                                Literals.TUJUAN__SASARAN,
                                                1,
                                                "  sasaran S1 \"a\"\n  sasaran S2 \"b\"")));
        assertEquals(
                PLAN + "program P2 \"x\" mendukung S1\nprogram P3 \"y\"\n",
                EditCase.of(PLAN)
                        .after(
                                plan ->
                                        new Paste(
                                                ElementRef.file(EditCase.FILE),
                                                null,
                                                0,
                                                "program P1 \"x\" mendukung S1 program P3 \"y\"")));
    }

    @Test
    void referencesAmongPastedElementsFollowTheirNames() {
        assertEquals(
                PLAN
                        + "program P2 \"x\"\nrenstra R2 \"Lain\" untuk D { sasaran S3 \"c\" {"
                        + " didukung P2 } }\n",
                EditCase.of(PLAN)
                        .after(
                                plan ->
                                        new Paste(
                                                ElementRef.file(EditCase.FILE),
                                                null,
                                                0,
                                                "program P1 \"x\"\n"
                                                        + "renstra R \"Lain\" untuk D { sasaran S1"
                                                        + " \"c\" { didukung P1 } }")));
    }

    /** A name with a number may be a word of the language. */
    @Test
    void aNewNameThatIsAWordOfTheLanguageIsMarked() {
        var text = "program TW \"Satu\"\n";
        assertEquals(
                text + "\nprogram ^TW2 \"Satu\"\n",
                EditCase.of(text)
                        .after(plan -> new Paste(ElementRef.file(EditCase.FILE), null, 1, text)));
    }

    @Test
    void whatDoesNotBelongThereIsRefused() {
        for (var text :
                List.of("program P9 \"x\"", "bukan apa-apa", "", "sasaran S9", "rumus \"a\"")) {
            assertEquals(
                    Reason.NOT_ALLOWED,
                    EditCase.of(PLAN)
                            .refused(plan -> new Paste(plan.named("T"), null, 0, text))
                            .reason(),
                    text);
        }
        assertEquals(
                "Bahasa Jenjang tidak punya tempat untuk 'program P9 \"x\"' pada unsur ini.",
                EditCase.of(PLAN)
                        .refused(plan -> new Paste(plan.named("T"), null, 0, "program P9 \"x\""))
                        .message());
        assertEquals(
                Reason.BROKEN_TEXT,
                EditCase.of(PLAN.replace("T2 \"", "T2 ? \""))
                        .refused(plan -> new Paste(plan.named("T2"), null, 0, COPY))
                        .reason());
    }

    /** What is copied can be pasted beside itself, whatever it is. */
    @Test
    void everythingCopiedCanBePasted() throws Exception {
        var plan = EditedPlan.open(List.of(Path.of("../../examples/dumai-2023")), Locale.of("id"));
        var editor = new PlanEditor(plan);
        int pasted = 0;
        int number = 0;
        for (var element : plan.plan().rencana().all(Simpul.class)) {
            // A build tries some; every one takes minutes.
            if (number++ % 25 != 0 || !element.eContainmentFeature().isMany()) {
                continue;
            }
            var ref = editor.refer(element).orElseThrow();
            var text = editor.copy(List.of(ref)).orElseThrow();
            var result = editor.apply(new Paste(ref.parent().orElseThrow(), null, 0, text));
            assertInstanceOf(EditResult.Accepted.class, result, () -> text + result);
            pasted++;
        }
        assertEquals(true, pasted > 5);
    }

    @Test
    void severalElementsAreDeletedAtOnce() {
        assertEquals(
                """
                renstra R "Renstra" untuk D {
                  tujuan T2 "Kosong"
                }
                instansi D "Dinas" { kepala K "Kepala" }
                """,
                EditCase.of(PLAN)
                        .after(
                                plan ->
                                        new DeleteAll(
                                                List.of(
                                                        plan.named("P1"),
                                                        plan.named("T"),
                                                        plan.named("S1")),
                                                References.REFUSE)));
        assertEquals(
                Reason.REFERRED_TO,
                EditCase.of(PLAN)
                        .refused(
                                plan ->
                                        new DeleteAll(
                                                List.of(plan.named("S1"), plan.named("S2")),
                                                References.REFUSE))
                        .reason());
    }
}

package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.control.PlaceDialog;
import id.jenjang.workbench.internal.control.PlaceDialog.Kind;
import id.jenjang.workbench.internal.control.TypedPath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the dialogs of the system open, and what a file is called that was named in one. */
class PlaceDialogTest {

    private static final List<Kind> PICTURES = List.of(Kind.of(".svg"), Kind.of(".png"));

    @TempDir Path folder;

    private static String named(String typed, int kind) {
        return PlaceDialog.named(typed, "pohon.svg", PICTURES, kind);
    }

    @Test
    void aNameWithoutEndingGetsThatOfItsKind() {
        assertEquals("gambar.svg", named("gambar", 0));
        assertEquals("gambar.png", named("gambar", 1));
        assertEquals("gambar.v2.png", named("gambar.v2", 1));
    }

    @Test
    void theProposedNameFollowsTheKind() {
        assertEquals("pohon.svg", named("pohon.svg", 0));
        assertEquals("pohon.png", named("pohon.svg", 1));
    }

    @Test
    void anEndingThatWasTypedStays() {
        assertEquals("gambar.PNG", named("gambar.PNG", 0));
        assertEquals("gambar.svg", named("gambar.svg", 1));
    }

    @Test
    void itOpensAtTheNearestFolderThatIsThere() throws Exception {
        var file = Files.createFile(folder.resolve("a.txt"));
        assertEquals(folder, PlaceDialog.around(folder));
        assertEquals(folder, PlaceDialog.around(folder.resolve("belum/ada")));
        assertEquals(folder, PlaceDialog.around(file));
    }

    @Test
    void whereNothingIsThereItOpensAtTheUsersFolder() {
        var home = Path.of(System.getProperty("user.home"));
        assertEquals(home, PlaceDialog.around(null));
        assertEquals(home, PlaceDialog.around(folder.getRoot().resolve("belum-ada/di-sini")));
    }

    @Test
    void whatIsTypedIsAPathOrNone() {
        assertEquals(Optional.of(Path.of("rencana", "dinas")), TypedPath.of(" rencana/dinas "));
        assertEquals(Optional.empty(), TypedPath.of("  "));
        // What no system lets stand in a name; Windows knows more of that kind.
        assertEquals(Optional.empty(), TypedPath.of("rencana\0dinas"));
    }
}

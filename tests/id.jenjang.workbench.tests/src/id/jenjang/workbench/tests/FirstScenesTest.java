package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.create.NewPlanHandler;
import id.jenjang.workbench.internal.create.NewPlanWizard.Source;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** What people see before there is a plan, and of the program itself. */
class FirstScenesTest {

    private Robot robot;
    private Stage stage;

    @BeforeEach
    void begin() {
        robot = Robot.begin();
        stage = new Stage(robot);
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            stage.leave();
        }
    }

    @Test
    void aNewcomerIsWelcomed() {
        stage.command("id.jenjang.workbench.showWelcome");
        robot.await("it welcomes", Link.class, each -> each.getText().contains("Kota Dumai"));
        stage.scene("selamat-datang");

        robot.soon(() -> NewPlanHandler.begin(robot.windowNow(), Source.EMPTY));
        var next = stage.button(IDialogConstants.NEXT_ID);
        stage.scene("rencana-baru-asal");
        robot.let(() -> next.notifyListeners(SWT.Selection, new Event()));
        robot.until("the next page is there", () -> !next.isEnabled());
        stage.scene("rencana-baru-isi");
        stage.close(next);
    }

    @Test
    void emptyPartsSayWhatToDo() {
        robot.let(() -> robot.windowNow().getActivePage().closeAllEditors(false));
        robot.bring(Views.GRID);
        robot.bring(Views.FORM);
        robot.bring(Views.CASCADE);
        robot.await("the tree says what to do", Link.class, each -> each.getText().contains("<a"));
        stage.scene("kosong-menyusun");
        noChoiceIsEmpty();
        stage.perspective("meninjau");
        stage.scene("kosong-meninjau");
        noChoiceIsEmpty();
    }

    private void noChoiceIsEmpty() {
        assertTrue(robot.find(Combo.class, each -> each.getItemCount() == 0).isEmpty());
    }

    @Test
    void settingsAreInPlainWords() {
        settings("id.jenjang.workbench.settings", "setelan");
        settings("org.eclipse.ui.preferencePages.Keys", "setelan-pintasan");
        settings("org.eclipse.ui.preferencePages.ColorsAndFonts", "setelan-huruf");
        settings("org.eclipse.ui.preferencePages.GeneralTextEditor", "setelan-teks");
    }

    private void settings(String page, String name) {
        robot.soon(
                () ->
                        PreferencesUtil.createPreferenceDialogOn(
                                        robot.windowNow().getShell(), page, null, null)
                                .open());
        var ok = stage.button(IDialogConstants.OK_ID);
        stage.scene(name);
        stage.close(ok);
    }

    @Test
    void theProgramTellsAboutItself() {
        stage.command("org.eclipse.ui.help.aboutAction");
        var ok = stage.button(IDialogConstants.OK_ID);
        var version = FrameworkUtil.getBundle(Views.class).getVersion();
        var said =
                "Jenjang %d.%d.%d"
                        .formatted(version.getMajor(), version.getMinor(), version.getMicro());
        robot.await(
                "the version is told",
                StyledText.class,
                each -> each.getShell() == ok.getShell() && each.getText().contains(said));
        stage.scene("tentang");
        stage.close(ok);
        stage.command("id.jenjang.workbench.licences");
        var close = stage.button(IDialogConstants.OK_ID);
        stage.scene("lisensi");
        stage.close(close);
    }

    @Test
    void commandsAreSearchedFor() {
        robot.let(() -> robot.windowNow().getShell().forceActive());
        stage.command("org.eclipse.ui.window.quickAccess");
        var words = robot.typedElsewhere();
        robot.type("p");
        robot.await(
                "commands are found",
                Table.class,
                each -> each.getShell() == words.getShell() && each.getItemCount() > 1);
        stage.scene("cari-perintah");
        robot.press("Escape");
        robot.until("it is closed", () -> words.isDisposed() || !words.isVisible());
    }
}

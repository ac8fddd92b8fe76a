package mx.compendium.whole;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Saves a field of about five hundred characters, a little longer each time. */
final class FieldWriter implements Callable<Integer> {

    private static final String PROSE = "Las jornadas acercan los servicios a las personas. ".repeat(10);

    private final Rest rest;
    private final String person;
    private final String report;
    private final String path;
    private int revision;

    FieldWriter(Rest rest, String report, String path) {
        this.rest = rest;
        this.person = rest.read("/me").getString("sub");
        this.report = report;
        this.path = path;
    }

    /** The revision the field has now; fails when the save is not taken. */
    @Override
    public Integer call() {
        String text = (path.startsWith("measurements") ? "Personas " : PROSE) + revision;
        Save save = new Save(UUID.randomUUID(), person, report, path, text, revision);
        HttpResponse<byte[]> answer = rest.patch(save.address(), save.body());
        if (answer.statusCode() != 200) {
            throw new AssertionError(Rest.text(answer));
        }
        revision = Rest.json(answer).getJsonObject("revisions").getInt(path);
        return revision;
    }
}

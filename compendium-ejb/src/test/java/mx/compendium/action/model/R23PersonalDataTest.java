package mx.compendium.action.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class R23PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "CURP, con clave GOMC800101HGRMRR05 en 2024",
        "RFC, el RFC GOMC800101AB1 del titular",
        "correo, escribir a juana@correo.mx",
        "teléfono, al 55 1234 5678",
        "teléfono, al 555-123-4567",
        "teléfono, al +52 5512345678",
        "nombre, la C. Juana Pérez López",
        "nombre, el Sr. Juan Pérez López",
        "nombre, la señora Juana Pérez",
        "nombre, la niña Juana Pérez",
        "nombre, el joven Juan Pérez"
    })
    void r23_each_kind_of_data_is_known_by_its_form(String kind, String text) {
        assertThat(R23PersonalData.in(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se atendió a 20 053 personas entre 2023 y 2024",
                "Las niñas y los jóvenes de 12 a 17 años",
                "123456789012345 trámites",
                "55  1234 5678"
            })
    void r23_figures_and_groups_of_people_are_none(String text) {
        assertThat(R23PersonalData.in(text)).isEmpty();
    }
}

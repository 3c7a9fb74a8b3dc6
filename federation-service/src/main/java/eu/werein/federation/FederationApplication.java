package eu.werein.federation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Registry and figures of the federation. */
@SpringBootApplication
public class FederationApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FederationApplication.class, arguments);
    }
}

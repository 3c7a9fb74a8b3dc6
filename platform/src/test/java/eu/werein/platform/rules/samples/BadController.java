package eu.werein.platform.rules.samples;

import org.springframework.web.bind.annotation.GetMapping;

final class BadController {
    @GetMapping("/api/partners/{partner}/hole")
    String hole() {
        return "open to everybody";
    }
}

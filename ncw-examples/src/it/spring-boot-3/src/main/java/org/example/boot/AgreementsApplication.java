package org.example.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class AgreementsApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(AgreementsApplication.class, arguments);
    }
}
